import { open } from 'node:fs/promises'
import { BesideRecords, withoutReportLines } from '../beside-records.ts'
import { isAnotherHeader, mostSections } from '../another-header.ts'
import { DelimitedParser, type SectionsOut } from './delimited-parser.ts'
import { decodeAll, detectEncoding } from '../decode-blocks.ts'
import { readInPlace } from './read-in-place.ts'
import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import type { AsideReason, RowsOut } from '../reasons.ts'
import { cellsOfLine, dialectOfHeader, sniffDialect, type DelimitedTable } from './sniff-dialect.ts'
import { columnNames, type TableSink } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'

const sampleBytes = 64 * 1024

/**
 * Reads delimited text. A clean UTF-8 file on disk is read in place by the engine; anything else goes
 * through the tolerant parser. False where the text is no table.
 */
export async function readDelimited(reading: Reading, leaf: Leaf, head: string): Promise<boolean> {
  const further =
    leaf.path === null || leaf.isWhole ? [] : await furtherSamples(leaf.path, leaf.head)
  const table = sniffDialect([leaf.isWhole ? head : wholeLines(head), ...further])
  if (table === null) return false
  const isPlain =
    leaf.path !== null &&
    !table.hasSections &&
    !endsAsReport(further.at(-1) ?? withoutLines(head, table.leadingLines), table)
  if (isPlain && (await readInPlace(reading, leaf, leaf.path, table))) return true
  await readTolerantly(reading, leaf, table)
  return true
}

async function readTolerantly(reading: Reading, leaf: Leaf, table: DelimitedTable): Promise<void> {
  const sinks: TableSink[] = []
  const open = (part: string | null, headers: readonly (string | null)[]): TableSink => {
    const sink = openSink(reading, leaf, { part, format: 'delimited', headers })
    sinks.push(sink)
    return sink
  }
  const headers = table.header ?? columnNames(table.width).map(() => null)
  const first = open(
    null,
    Array.from({ length: table.width }, (_, i) => headers[i] ?? null),
  )
  let names = table.header
  let rows = withLead(withoutReportLines(first, table.header, table.width), table)
  const out: SectionsOut = {
    row: (cells, at) => rows.row(cells, at),
    aside: (reason, at) => rows.aside(reason, at),
    another: (cells, at) => {
      if (at <= table.leadingLines || sinks.length >= mostSections) return null
      const isCut = cells.length > 2
      const line = isCut ? '' : cells.join(table.dialect.delimiter)
      const found = isCut ? cells : cellsOfLine(line)
      if (!isAnotherHeader(found, names)) return null
      names = found.map((name) => name.trim())
      while (names.at(-1) === '') names = names.slice(0, -1)
      const width = names.length
      rows = withoutReportLines(open(`from line ${at}`, names), names, width)
      const dialect = isCut ? table.dialect : dialectOfHeader(line)
      return { dialect, width, leastWidth: width }
    },
  }
  const parser = new DelimitedParser(table, reading.limits.rowLength, out)
  await feed(reading, leaf, parser, () => sinks)
  for (const sink of sinks) await closeSink(reading, leaf, sink)
}

/** Keeps a directive and the header out of the rows, and sets aside what stands above the header. */
function withLead(out: RowsOut, table: DelimitedTable): RowsOut {
  let seen = 0
  const { leadingLines, strayLines } = table
  const headerLines = table.header === null ? 0 : 1
  const firstStray = leadingLines - strayLines - headerLines
  const lead = (at: number): boolean => {
    if (seen >= leadingLines) return false
    if (seen >= firstStray && seen < firstStray + strayLines) out.aside('before the header', at)
    seen++
    return true
  }
  return {
    row: (cells, at) => {
      if (!lead(at)) out.row(cells, at)
    },
    aside: (reason: AsideReason, at) => {
      if (!lead(at)) out.aside(reason, at)
    },
  }
}

/** Lines at the end of a file that are looked at for sums and notes. */
const lastLines = 48

/** Whether a file ends in sums or notes, which only the tolerant parser can set aside. */
function endsAsReport(end: string, table: DelimitedTable): boolean {
  const beside = new BesideRecords(table.header, table.width)
  const lines = end.trimEnd().split('\n').slice(-lastLines)
  let found = false
  const out: RowsOut = {
    row: (cells) => {
      found = beside.reasonFor(cells) !== null || found
    },
    aside: () => {},
  }
  new DelimitedParser(table, sampleBytes, out).push(lines.join('\n'), { last: true, cut: false })
  return found
}

const withoutLines = (text: string, count: number): string =>
  text.split('\n').slice(count).join('\n')

function wholeLines(text: string): string {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return end === -1 ? text : text.slice(0, end + 1)
}

/** Text from the middle and the end of a file, from its first line end on. */
async function furtherSamples(path: string, head: Buffer): Promise<string[]> {
  if (detectEncoding(head).encoding !== 'utf-8') return []
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const samples: string[] = []
    for (const at of [size / 2, size - sampleBytes]) {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(sampleBytes),
        0,
        sampleBytes,
        Math.floor(Math.max(0, at)),
      )
      const text = await decodeAll(buffer.subarray(0, bytesRead))
      const start = text.indexOf('\n')
      if (start !== -1) samples.push(wholeLines(text.slice(start + 1)))
    }
    return samples
  } finally {
    await file.close()
  }
}
