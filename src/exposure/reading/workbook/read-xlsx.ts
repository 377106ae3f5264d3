import type { Entry, ZipFile } from 'yauzl'
import { isAnotherHeader, mostSections } from '../another-header.ts'
import { BesideRecords } from '../beside-records.ts'
import { holdBytes } from '../packing/byte-streams.ts'
import { decodeBlocks } from '../decode-blocks.ts'
import { detectHeader } from '../delimited/detect-header.ts'
import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import type { LeafFault } from '../refused.ts'
import { richText, SheetParser, type SheetContext } from './sheet-parser.ts'
import type { TableSink } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'
import { DamagedZip, entryBytes, entryName, openZip, zipEntries } from '../packing/unpack-zip.ts'
import { countsFrom1904, dateStyles, elements, listSheets } from './workbook-xml.ts'

/** Parts other than sheets and strings are small. */
const mostPartBytes = 16 * 1024 ** 2
/** Longest entry of the table of strings; a cell of a workbook holds 32,767 characters. */
const mostStringLength = 8 * 1024 ** 2
const sampleRows = 100

const damaged: LeafFault = { code: 'INPUT_BROKEN', why: 'it is a damaged workbook' }
const tooLarge: LeafFault = {
  code: 'INPUT_BROKEN',
  why: 'it is a workbook too large to hold in memory',
}
const noSheets: LeafFault = { code: 'INPUT_BROKEN', why: 'it is an archive without sheets' }

/** Reads every sheet of a workbook as a table; sheets stream by, its table of strings is held. */
export async function readXlsx(reading: Reading, leaf: Leaf): Promise<LeafFault | null> {
  const { heldBytes } = reading.limits
  const held = leaf.path === null ? await holdBytes(leaf.bytes, heldBytes) : undefined
  if (held === null) return tooLarge
  let zip: ZipFile
  try {
    zip = await openZip(held === undefined ? { path: leaf.path ?? '' } : { held })
  } catch {
    return damaged
  }
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zipEntries(zip)) {
      reading.budget.member()
      entries.set(entryName(entry), entry)
    }
    const part = async (name: string): Promise<string> => {
      const entry = entries.get(name)
      if (entry === undefined) return ''
      return (
        (await holdBytes(entryBytes(zip, entry, reading.budget), mostPartBytes))?.toString(
          'utf8',
        ) ?? ''
      )
    }
    const workbook = await part('xl/workbook.xml')
    const sheets = listSheets(workbook, await part('xl/_rels/workbook.xml.rels'))
    if (sheets.length === 0) return noSheets
    const stringsEntry = entries.get('xl/sharedStrings.xml')
    const sharedStrings =
      stringsEntry === undefined
        ? []
        : await readStrings(entryBytes(zip, stringsEntry, reading.budget), heldBytes)
    if (sharedStrings === null) return tooLarge
    const context = {
      sharedStrings,
      isDateStyle: dateStyles(await part('xl/styles.xml')),
      from1904: countsFrom1904(workbook),
    }
    for (const { name, path } of sheets) {
      const entry = entries.get(path)
      if (entry !== undefined)
        await readSheet(reading, leaf, {
          name,
          sheet: entryLeaf(leaf, zip, entry, reading),
          context,
        })
    }
    return null
  } catch (cause) {
    if (cause instanceof DamagedZip) return damaged
    throw cause
  } finally {
    zip.close()
  }
}

/** A sheet as a leaf of its own: it may break off, and what came before is kept. */
function entryLeaf(leaf: Leaf, zip: ZipFile, entry: Entry, reading: Reading): Leaf {
  let damage: string | null = null
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      yield* entryBytes(zip, entry, reading.budget)
    } catch (cause) {
      if (!(cause instanceof DamagedZip)) throw cause
      damage = 'ends early or is damaged'
    }
  }
  return { ...leaf, path: null, bytes: bytes(), damage: () => damage }
}

async function readSheet(
  reading: Reading,
  leaf: Leaf,
  {
    name,
    sheet,
    context,
  }: { readonly name: string; readonly sheet: Leaf; readonly context: SheetContext },
): Promise<void> {
  let sink: TableSink | null = null
  const sinks: TableSink[] = []
  let names: readonly (string | null)[] | null = null
  const waiting: { cells: (string | null)[]; at: number }[] = []
  let beside = new BesideRecords(null, 0)
  const put = (cells: (string | null)[], at: number): void => {
    let to = sinks.at(-1)
    if (to === undefined) return
    if (sinks.length < mostSections && isAnotherHeader(cells, names)) {
      names = cells
      to = openSink(reading, leaf, {
        part: `${name}, from row ${at}`,
        format: 'xlsx',
        headers: cells,
      })
      sinks.push(to)
      beside = new BesideRecords(cells, cells.length)
      return
    }
    const reason = beside.reasonFor(cells)
    if (reason !== null) {
      to.aside(reason, at)
      return
    }
    to.widenTo(cells.length)
    to.row(cells, at)
  }
  /** Opens the table once enough rows are there to tell whether the first one names the columns. */
  const start = (): TableSink => {
    const { header, headerAt } = findHeader(waiting.map(({ cells }) => cells))
    const opened = openSink(reading, leaf, { part: name, format: 'xlsx', headers: header ?? [] })
    const width = Math.max(0, ...waiting.map(({ cells }) => cells.length))
    beside = new BesideRecords(header, width)
    names = header
    sinks.push(opened)
    waiting.forEach(({ cells, at }, i) => {
      if (header === null || i > headerAt) put(cells, at)
      else if (i < headerAt) opened.aside('before the header', at)
    })
    sink = opened
    return opened
  }
  const parser = new SheetParser(context, reading.limits.rowLength, {
    row: (cells, at) => {
      if (sink !== null) put(cells, at)
      else if (waiting.push({ cells, at }) >= sampleRows) start()
    },
    aside: (reason, at) => {
      const first = sink ?? start()
      ;(sinks.at(-1) ?? first).aside(reason, at)
    },
  })
  await feed(reading, sheet, parser, () => sinks)
  if (sink === null) start()
  for (const each of sinks) await closeSink(reading, leaf, each)
  if (sheet.damage() !== null) {
    reading.passOver({
      file: leaf.file,
      member: leaf.member,
      reason: 'a sheet ends early; what came before was read',
    })
  }
}

/** A title may stand above the header: the header is the first row about as full as most are. */
function findHeader(rows: readonly (string | null)[][]): {
  header: (string | null)[] | null
  headerAt: number
} {
  const filled = rows.map((cells) => cells.filter((value) => value !== null).length)
  const usual = filled.toSorted((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0
  const headerAt = Math.max(
    0,
    filled.slice(0, 20).findIndex((count) => count >= usual * 0.6),
  )
  const first = rows[headerAt]
  const isHeader = first !== undefined && detectHeader(first, rows.slice(headerAt + 1))
  return { header: isHeader ? first : null, headerAt }
}

/** The table of strings that cells refer to; null where it is larger than may be held. */
async function readStrings(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): Promise<string[] | null> {
  const strings: string[] = []
  let rest = ''
  let length = 0
  for await (const block of decodeBlocks(bytes)) {
    rest += block
    let end = 0
    for (const found of elements(rest, 'si')) {
      const text = richText(found.inner)
      length += text.length + 16
      strings.push(text)
      end = found.end
    }
    if (length > most || rest.length - end > mostStringLength) return null
    rest = rest.slice(end)
  }
  return strings
}
