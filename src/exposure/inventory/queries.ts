import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import type { BulkCell } from '#store/bulk-engine.ts'
import type { Bulk, LeakTable } from '../types.ts'

/** Cells longer than this are cut in the sample; no kind needs more to be recognised. */
const sampledCharacters = 400

/** What one scan tells of a column. */
export interface ColumnCounts {
  readonly filled: number
  /** HyperLogLog, within about a tenth. */
  readonly approximateDistinct: number
}

export interface TableCounts {
  readonly rows: number
  readonly columns: readonly ColumnCounts[]
  /** Sampled rows, each a cell a column; drawn by hash, so the same file gives the same rows. */
  readonly sample: readonly (readonly (string | null)[])[]
}

/** Counts that a scan of another stage took with `inventoryAggregates`, by the relation that it scanned. */
export type CountsByRelation = ReadonlyMap<string, TableCounts>

/** A table as far as its rows are known before they are counted. */
export type CountedTable = Pick<LeakTable, 'columns' | 'rowsUnderstood'>

export type AggregateRow = Readonly<Record<string, BulkCell>>

/** How many rows of a table are looked at: fewer where it is wide, so that time stays level. */
export const sampleSize = (table: Pick<LeakTable, 'columns'>): number =>
  Math.max(800, Math.min(4000, Math.floor(40_000 / Math.max(1, table.columns.length))))

/**
 * The select list that takes a table's counts and its sample in whatever scan it stands in: one
 * aggregate row, columns prefixed `inv_`, for `readAggregates`. `case` evaluates the cells of
 * sampled rows only; `min_by` keeps a bounded number, however often a padded file repeats one row.
 */
export function inventoryAggregates(table: CountedTable): BulkSql {
  const columns = table.columns.map((column) => name(column.name))
  const wanted = sampleSize(table)
  const every = Math.max(1, Math.floor(table.rowsUnderstood / wanted))
  const cells = join(columns.map((column) => bulk`left(${column}, ${sampledCharacters})`))
  // A few columns tell rows apart; hashing all of a wide table would cost more than the counts.
  const key = bulk`hash(${join(columns.slice(0, 6))})`
  const drawn = bulk`${key} % ${every} = 0`
  return join([
    bulk`count(*) as inv_rows`,
    bulk`min_by(case when ${drawn} then [${cells}] end, ${key}, ${wanted * 2}) filter (where ${drawn}) as inv_sample`,
    ...columns.flatMap((column, i) => [
      bulk`count(${column}) as ${name(`inv_filled_${i}`)}`,
      bulk`approx_count_distinct(${column}) as ${name(`inv_distinct_${i}`)}`,
    ]),
  ])
}

/** Reads the columns that `inventoryAggregates` put into a row. */
export function readAggregates(table: CountedTable, row: AggregateRow): TableCounts {
  const count = (column: string): number => Number(row[column] ?? 0)
  const rows = count('inv_rows')
  return {
    rows,
    columns: table.columns.map((_, i) => ({
      filled: count(`inv_filled_${i}`),
      approximateDistinct: Math.min(count(`inv_distinct_${i}`), count(`inv_filled_${i}`)),
    })),
    sample: toRows(row['inv_sample']),
  }
}

export async function scanTable({ engine, signal }: Bulk, table: LeakTable): Promise<TableCounts> {
  const [row = {}] = await engine.rows<AggregateRow>(
    bulk`select ${inventoryAggregates(table)} from ${name(table.relation)}`,
    { signal },
  )
  return readAggregates(table, row)
}

/** The first rows, where a draw by hash says too little because most rows are alike. */
export async function firstRows(
  { engine, signal }: Bulk,
  table: LeakTable,
): Promise<TableCounts['sample']> {
  const cells = join(table.columns.map((c) => bulk`left(${name(c.name)}, ${sampledCharacters})`))
  const found = await engine.rows<{ cells: BulkCell }>(
    bulk`select [${cells}] as cells from ${name(table.relation)} limit ${sampleSize(table)}`,
    { signal },
  )
  return found.map((row) => toCells(row.cells))
}

const toRows = (cell: BulkCell | undefined): TableCounts['sample'] =>
  Array.isArray(cell) ? (cell as readonly BulkCell[]).map(toCells) : []

const toCells = (cell: BulkCell): readonly (string | null)[] =>
  Array.isArray(cell)
    ? (cell as readonly BulkCell[]).map((value) => (value === null ? null : String(value)))
    : []
