import type { DuckDBConnection } from '@duckdb/node-api'
import { bulk, join, name } from './bulk-sql.ts'

/** ASCII record separator and unit separator: the ends of a row and of a cell. */
const rowEnd = '\u001e'
const cellEnd = '\u001f'
// oxlint-disable-next-line no-control-regex
const separators = /[\u0000\u001e\u001f]/g

/** Rows per statement: more gain nothing, and the text of a statement is held in memory twice. */
const rowsPerStatement = 20_480

/**
 * Appends rows, passed as one bound text that DuckDB splits: 3.4 µs of CPU for a row of eight cells, where its
 * appender takes 9 µs on the calling thread (measured with an encrypted file). An empty cell becomes null;
 * separators and NULs inside a cell become spaces.
 */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const width = rows[0]?.length ?? 0
  if (width === 0) return
  const cells = Array.from({ length: width }, (_, i) => bulk`nullif(cells[${i + 1}], '')`)
  const statement = await connection.prepare(
    bulk`insert into ${name(table)} select ${join(cells)} from (
      select string_split(line, ${cellEnd}) as cells
      from (select unnest(string_split($1::varchar, ${rowEnd})) as line))`.text,
  )
  try {
    for (let at = 0; at < rows.length; at += rowsPerStatement) {
      statement.bindVarchar(1, toText(rows.slice(at, at + rowsPerStatement), width))
      await statement.run()
    }
  } finally {
    statement.destroySync()
  }
}

function toText(rows: readonly (readonly (string | null)[])[], width: number): string {
  const text = rows.map((row) => row.join(cellEnd)).join(rowEnd)
  const isPlain =
    countOf(text, rowEnd) === rows.length - 1 &&
    countOf(text, cellEnd) === rows.length * (width - 1) &&
    !text.includes('\0')
  if (isPlain) return text
  return rows
    .map((row) => row.map((cell) => cell?.replace(separators, ' ') ?? '').join(cellEnd))
    .join(rowEnd)
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}
