import { cellsOfList } from '../list-cells.ts'
import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import { valuesOfArray } from './array-cells.ts'
import { SqlParser } from './sql-parser.ts'
import type { TableSink } from '../table-sink.ts'
import { columnNames } from '../table-sink.ts'
import type { Leaf } from '../packing/unpack.ts'

/** Reads the rows of a SQL dump: a table for each table that has rows in it. */
export async function readSqlDump(reading: Reading, leaf: Leaf, head: string): Promise<void> {
  const sinks = new Map<string, { sink: TableSink; width: number }>()
  const sinkOf = (
    table: string,
    columns: readonly string[],
    width: number,
  ): { sink: TableSink; width: number } => {
    let found = sinks.get(table)
    if (found === undefined) {
      const headers = columns.length > 0 ? columns : columnNames(width).map(() => null)
      found = { sink: openSink(reading, leaf, { part: table, format: 'sql-dump', headers }), width }
      sinks.set(table, found)
    }
    return found
  }
  const { rowLength } = reading.limits
  const parser = new SqlParser(
    { rowLength, backslash: usesBackslashes(head) },
    {
      row: (table, columns, cells) => {
        const { sink, width } = sinkOf(table, columns, cells.length)
        const at = sink.rowsSeen + 1
        if (columns.length > 0) placeByName(sink, columns, cells, at)
        else if (cells.length === width) sink.row(cells, at)
        else sink.aside(cells.length < width ? 'too few cells' : 'too many cells', at)
      },
      aside: (table, columns, reason) => {
        const { sink } = sinkOf(table, columns, 1)
        sink.aside(reason, sink.rowsSeen + 1)
      },
    },
  )
  await feed(reading, leaf, parser, () => sinks.values().map(({ sink }) => sink))
  for (const { sink } of sinks.values()) await closeSink(reading, leaf, sink)
}

/** Statements of one table may list its columns in different orders; several addresses in a cell get a column each. */
function placeByName(
  sink: TableSink,
  columns: readonly string[],
  cells: (string | null)[],
  at: number,
): void {
  const row: (string | null)[] = []
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? null
    const values = cell === null ? null : valuesOfArray(cell)
    for (const [header, value] of values === null
      ? [[column, cell] as const]
      : cellsOfList(column, values)) {
      const place = sink.columnOf(header)
      if (place === null) {
        sink.aside('more columns than the limit', at)
        return
      }
      while (row.length <= place) row.push(null)
      row[place] = value
    }
  }
  sink.row(row, at)
}

/** Of the common dialects only MySQL's escapes with a backslash in plain strings. */
function usesBackslashes(head: string): boolean {
  if (/mysql|mariadb|phpmyadmin/i.test(head.slice(0, 4096))) return true
  if (/\binsert\s+(?:into\s+)?\[|\bgo\r?\n|postgresql|sqlite|pragma /i.test(head)) return false
  return /`\w+`/.test(head) || /\\'(?!\s*[,)])/.test(head)
}
