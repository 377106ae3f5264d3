import type { TableCounts } from '../inventory/queries.ts'
import type { Bulk, LeakFormat, LeakTable } from '../types.ts'
import type { Budget } from './budget.ts'
import { decodeBlocks } from './decode-blocks.ts'
import type { EngineWriter } from './engine-writer.ts'
import { TableSink } from './table-sink.ts'
import type { PassedOver, ReadLimits } from './types.ts'
import type { Leaf } from './packing/unpack.ts'

/** What a reader of one format is given besides the leaf, and where its tables go. */
export interface Reading {
  readonly bulk: Bulk
  readonly writer: EngineWriter
  readonly budget: Budget
  readonly limits: ReadLimits
  readonly keepsViews: boolean
  /** Smallest file, in bytes, that is read in place. */
  readonly inPlaceFrom: number
  newId(): string
  /** Share of the file in work that the engine has read, 0 to 1. */
  onShare(share: number): void
  /** Told how many rows the tables in work have so far. */
  onRows(rows: number): void
  add(table: LeakTable): void
  /** Keeps what a scan of a relation told, for the inventory. */
  keepCounts(relation: string, counts: TableCounts): void
  passOver(passed: PassedOver): void
}

export interface SinkShape {
  readonly part?: string | null
  readonly format: LeakFormat
  readonly headers: readonly (string | null)[]
}

export function openSink(reading: Reading, leaf: Leaf, shape: SinkShape): TableSink {
  return new TableSink(reading.writer, {
    id: reading.newId(),
    source: { file: leaf.file, member: leaf.member, part: shape.part ?? null },
    format: shape.format,
    headers: shape.headers,
    mostColumns: reading.limits.columns,
  })
}

/** A row given by the names of its columns; a column that is new widens the table. */
export function putCells(sink: TableSink, cells: ReadonlyMap<string, string>, at: number): void {
  const row: (string | null)[] = []
  for (const [name, cell] of cells) {
    const place = sink.columnOf(name)
    if (place === null) {
      sink.aside('more columns than the limit', at)
      return
    }
    while (row.length < place) row.push(null)
    row[place] = cell
  }
  sink.row(row, at)
}

/** Settles a sink: its table is added, or passed over where it had no row. */
export async function closeSink(reading: Reading, leaf: Leaf, sink: TableSink): Promise<void> {
  const table = await sink.finish()
  if (table !== null) reading.add(table)
  else {
    const { part } = sink
    const reason = part === null ? 'holds no rows' : `"${part}" holds no rows`
    reading.passOver({ file: leaf.file, member: leaf.member, reason })
  }
}

/** A parser that takes text block by block and reports rows as it goes. */
export interface BlockParser {
  push(text: string, end: BlockEnd): void
}

/** What follows a block of text. */
export interface BlockEnd {
  /** Nothing follows. */
  readonly last: boolean
  /** The file broke off here, so a row without its end is set aside. */
  readonly cut: boolean
}

/** Where a file has many tables in work at once, they may hold no more than this together. */
const mostHeld = { rows: 80_000, characters: 32 * 1024 ** 2 } as const

/** Feeds a leaf's text to a parser, and rows to the engine as they fill up. */
export async function feed(
  reading: Reading,
  leaf: Leaf,
  parser: BlockParser,
  sinks: () => Iterable<TableSink>,
): Promise<void> {
  const flush = async (): Promise<void> => {
    let rows = 0
    const held = { rows: 0, characters: 0 }
    for (const sink of sinks()) {
      if (sink.isFull) await sink.flush()
      rows += sink.rowsSeen
      held.rows += sink.held.rows
      held.characters += sink.held.characters
    }
    if (held.rows > mostHeld.rows || held.characters > mostHeld.characters) {
      for (const sink of sinks()) await sink.flush()
    }
    reading.onRows(rows)
    reading.bulk.signal.throwIfAborted()
  }
  for await (const text of decodeBlocks(leaf.bytes)) {
    parser.push(text, { last: false, cut: false })
    await flush()
  }
  parser.push('', { last: true, cut: leaf.damage() !== null })
  await flush()
}
