import { copyView, createParquetView, describeParquet, readEveryCell } from './queries.ts'
import type { Reading } from './reading.ts'
import { columnNames, toColumns } from './table-sink.ts'
import type { Leaf } from './packing/unpack.ts'

/** Makes a view over a Parquet file on disk; fields of structures become columns of their own. False where it is damaged. */
export async function readParquet(reading: Reading, leaf: Leaf, path: string): Promise<boolean> {
  const { engine, signal } = reading.bulk
  const id = reading.newId()
  let headers: string[]
  let rows: number
  try {
    const fields = await describeParquet(engine, path)
    if (fields.length === 0 || fields.length > reading.limits.columns) return false
    headers = fields.map((field) => field.join('.'))
    await createParquetView(engine, id, path, fields)
    rows = await readEveryCell(reading.bulk, id, columnNames(fields.length))
  } catch {
    signal.throwIfAborted()
    return false
  }
  if (!reading.keepsViews) await copyView(reading.bulk, id)
  reading.add({
    id,
    relation: id,
    source: { file: leaf.file, member: leaf.member, part: null },
    format: 'parquet',
    columns: toColumns(headers),
    rowsIn: rows,
    rowsUnderstood: rows,
    setAside: [],
  })
  return true
}
