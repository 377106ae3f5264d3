import type { LeakColumn, LeakFormat, LeakTable } from '../types.ts'
import type { EngineWriter } from './engine-writer.ts'
import { addColumn, countRows, createTable, dropTable } from './queries.ts'
import type { AsideReason, RowsOut } from './reasons.ts'

const rowsAtOnce = 20_480
/** Characters held before they go to the engine; rows of long text come in smaller batches. */
const charactersAtOnce = 8 * 1024 ** 2
const positionsKept = 20

/** Rows set aside, by reason, with their first positions. */
export class AsideTally {
  readonly #byReason = new Map<AsideReason, { count: number; firstRows: number[] }>()

  add(reason: AsideReason, at: number): void {
    let found = this.#byReason.get(reason)
    if (found === undefined) {
      found = { count: 0, firstRows: [] }
      this.#byReason.set(reason, found)
    }
    found.count++
    if (found.firstRows.length < positionsKept) found.firstRows.push(at)
  }

  get total(): number {
    return this.#byReason.values().reduce((sum, { count }) => sum + count, 0)
  }

  toList(): LeakTable['setAside'] {
    return [...this.#byReason].map(([reason, { count, firstRows }]) => ({
      reason,
      count,
      firstRows,
    }))
  }
}

export interface SinkSettings {
  readonly id: string
  readonly source: LeakTable['source']
  readonly format: LeakFormat
  /** Names of the columns; null where the file has none. */
  readonly headers: readonly (string | null)[]
  readonly mostColumns: number
}

/**
 * Gathers the rows of one table and hands them to the engine in batches. Rows may come wider than
 * the ones before (JSON): the table is widened. Await `flush` between blocks of input, once `isFull`.
 */
export class TableSink implements RowsOut {
  readonly #writer: EngineWriter
  readonly #settings: SinkSettings
  readonly #asides = new AsideTally()
  readonly #headers: (string | null)[]
  readonly #placeByHeader = new Map<string, number>()
  #columnsMade = 0
  #rows: (string | null)[][] = []
  #characters = 0
  #understood = 0

  constructor(writer: EngineWriter, settings: SinkSettings) {
    this.#writer = writer
    this.#settings = settings
    this.#headers = [...settings.headers]
    settings.headers.forEach((header, i) => {
      if (header !== null) this.#placeByHeader.set(header, i)
    })
  }

  get rowsSeen(): number {
    return this.#understood + this.#asides.total
  }

  row(cells: readonly (string | null)[], at: number): void {
    if (cells.length > this.#settings.mostColumns) {
      this.aside('more columns than the limit', at)
      return
    }
    this.#understood++
    for (const cell of cells) this.#characters += cell?.length ?? 0
    this.#rows.push(cells as (string | null)[])
  }

  aside(reason: AsideReason, at: number): void {
    this.#asides.add(reason, at)
  }

  /** Place of a column by its header, made where it is new; null once the table is as wide as it may get. */
  columnOf(header: string): number | null {
    const found = this.#placeByHeader.get(header)
    if (found !== undefined) return found
    if (this.#headers.length >= this.#settings.mostColumns) return null
    this.#placeByHeader.set(header, this.#headers.length)
    this.#headers.push(header)
    return this.#headers.length - 1
  }

  /** What waits to be flushed. */
  get held(): { readonly rows: number; readonly characters: number } {
    return { rows: this.#rows.length, characters: this.#characters }
  }

  get isFull(): boolean {
    return this.#rows.length >= rowsAtOnce || this.#characters >= charactersAtOnce
  }

  /** Makes the table at least this wide; columns without a name come at its end. */
  widenTo(width: number): void {
    while (this.#headers.length < Math.min(width, this.#settings.mostColumns))
      this.#headers.push(null)
  }

  async flush(): Promise<void> {
    const rows = this.#rows
    this.#rows = []
    this.#characters = 0
    const width = Math.max(this.#headers.length, 1)
    if (this.#columnsMade < width) await this.#makeColumns(width)
    if (rows.length === 0) return
    for (const row of rows) while (row.length < width) row.push(null)
    await this.#writer.append(this.#settings.id, rows)
  }

  async #makeColumns(width: number): Promise<void> {
    const engine = await this.#writer.settle()
    const { id } = this.#settings
    if (this.#columnsMade === 0) {
      await createTable(engine, id, columnNames(width))
    } else {
      for (let i = this.#columnsMade; i < width; i++) await addColumn(engine, id, `c${i + 1}`)
    }
    this.#columnsMade = width
  }

  /** The sheet, dumped table or list; null where the file has but one. */
  get part(): string | null {
    return this.#settings.source.part
  }

  /** Null where not one row was seen: then no table is left behind. */
  async finish(): Promise<LeakTable | null> {
    const { id, source, format } = this.#settings
    await this.flush()
    const engine = await this.#writer.settle()
    if (this.rowsSeen === 0) {
      await dropTable(engine, id)
      return null
    }
    const stored = await countRows(engine, id)
    if (stored !== this.#understood) {
      throw new Error(`${id} holds ${stored} rows, ${this.#understood} were understood`)
    }
    return {
      id,
      relation: id,
      source,
      format,
      columns: toColumns(this.#headers),
      rowsIn: this.rowsSeen,
      rowsUnderstood: this.#understood,
      setAside: this.#asides.toList(),
    }
  }
}

export const columnNames = (width: number): string[] =>
  Array.from({ length: width }, (_, i) => `c${i + 1}`)

export const toColumns = (headers: readonly (string | null)[]): LeakColumn[] =>
  headers.map((header, i) => ({ name: `c${i + 1}`, header: header === '' ? null : header }))
