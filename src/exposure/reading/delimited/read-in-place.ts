import { stat } from 'node:fs/promises'
import type { LeakTable } from '../../types.ts'
import type { LineCount } from './count-lines.ts'
import { copyView, countCsv, createCsvView, type CsvFault, type PlainCsv } from '../queries.ts'
import type { Reading } from '../reading.ts'
import type { AsideReason } from '../reasons.ts'
import type { DelimitedTable } from './sniff-dialect.ts'
import { surveyText } from './survey-text.ts'
import { columnNames, toColumns } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'

/** Above this many faulty lines the tolerant parser takes the file. */
const mostFaults = 10_000

/**
 * Faults that leave the next line whole and do not depend on which columns a later statement reads
 * (tested); on any other the rows of a view could differ from the rows counted here.
 */
const plainFaults: Partial<Record<string, AsideReason>> = {
  'MISSING COLUMNS': 'too few cells',
  'TOO MANY COLUMNS': 'too many cells',
}

/**
 * Makes a view over a clean file, so that 18 million rows are neither copied nor encrypted again.
 * Two looks at the whole file settle the law: every byte is checked to be UTF-8 with one kind of line
 * end, and the lines are counted without the engine; then the engine counts rows and faulty lines, and
 * what the inventory asks of each, which saves a scan. That draws its sample by the number of rows, so
 * the lines are counted first. False where the file is for the tolerant parser, as where the counts differ.
 */
export async function readInPlace(
  reading: Reading,
  leaf: Leaf,
  path: string,
  table: DelimitedTable,
): Promise<boolean> {
  const { dialect, width, leastWidth, strayLines } = table
  const { size } = await stat(path)
  if (size < reading.inPlaceFrom || leastWidth !== width || width < 2 || strayLines > 0)
    return false
  if (dialect.delimiter.length !== 1 || width > reading.limits.columns) return false
  // The engine skips lines, the sniffer counted those that are not blank.
  const lead = leaf.head.toString('latin1').split(/\r?\n/, table.leadingLines)
  if (lead.some((line) => line.trim() === '')) return false
  const { signal } = reading.bulk
  const csv: PlainCsv = {
    path,
    delimiter: dialect.delimiter,
    quote: dialect.quote ?? '',
    escape: dialect.backslash ? '\\' : (dialect.quote ?? ''),
    skip: table.leadingLines,
    columns: columnNames(width),
  }
  const lines = await countLines(path, dialect.quote, signal)
  if (lines === null) return false
  const columns = toColumns(csv.columns.map((_, i) => table.header?.[i] ?? null))
  const expected = { columns, rowsUnderstood: lines.lines - table.leadingLines }
  const count = await countCsv(reading.bulk, csv, {
    mostFaults,
    expected,
    onProgress: (share) => reading.onShare(share),
  }).catch((cause: unknown) => {
    signal.throwIfAborted()
    if (!isCsvFault(cause)) throw cause
    return null
  })
  if (count === null) return false
  const setAside = toSetAside(count.faults)
  if (setAside === null) return false
  const { rows } = count.counts
  const rowsIn = rows + setAside.reduce((sum, found) => sum + found.count, 0)
  if (!agrees(rowsIn, lines, table)) return false
  const id = reading.newId()
  await createCsvView(reading.bulk.engine, id, csv, setAside.length > 0)
  if (!reading.keepsViews) await copyView(reading.bulk, id)
  // A sample is drawn by the number of rows, and this one by that of lines.
  if (rows === expected.rowsUnderstood) reading.keepCounts(id, count.counts)
  reading.add({
    id,
    relation: id,
    source: { file: leaf.file, member: leaf.member, part: null },
    format: 'delimited',
    columns,
    rowsIn,
    rowsUnderstood: rows,
    setAside,
  })
  return true
}

/** The lines of a file whose bytes can be read in place; null where they are for the tolerant parser. */
async function countLines(
  path: string,
  quote: string | null,
  signal: AbortSignal,
): Promise<LineCount | null> {
  const found = await surveyText(path, quote, signal)
  return found.isUtf8 && !found.hasNul && found.lineEnd !== null ? found.count : null
}

/** Every row is a line of its own, unless line ends stand inside quotes. */
function agrees(
  rowsIn: number,
  { lines, mayBeQuoted }: LineCount,
  { dialect, leadingLines }: DelimitedTable,
): boolean {
  const expected = lines - leadingLines
  return mayBeQuoted || dialect.backslash ? rowsIn <= expected : rowsIn === expected
}

function toSetAside(faults: readonly CsvFault[]): LeakTable['setAside'] | null {
  if (faults.reduce((sum, { count }) => sum + count, 0) >= mostFaults) return null
  const found = faults.map(({ kind, count, lines }) => ({
    reason: plainFaults[kind] ?? null,
    count,
    firstRows: lines,
  }))
  return found.every(
    (fault): fault is typeof fault & { reason: AsideReason } => fault.reason !== null,
  )
    ? found
    : null
}

/** What DuckDB throws where a file does not fit the dialect at all, such as mixed line ends. */
const isCsvFault = (cause: unknown): boolean =>
  cause instanceof Error && /CSV|Invalid Input|invalid state/i.test(cause.message)
