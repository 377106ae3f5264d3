import { BreakwaterError } from '#base/errors.ts'
import { asMemoryFile } from './memory-file.ts'
import type { Leaf } from './packing/unpack.ts'
import { copyView, createParquetView, describeParquet, readEveryCell } from './queries.ts'
import type { Reading } from './reading.ts'
import type { LeafFault } from './refused.ts'
import { columnNames, toColumns } from './table-sink.ts'

const damaged: LeafFault = { code: 'INPUT_BROKEN', why: 'it is a damaged Parquet file' }
const notHeld: LeafFault = {
  code: 'INPUT_NOT_TEXT',
  why: 'it is Parquet in an archive, and could not be held in memory',
}

/**
 * Makes a view over a Parquet file; fields of structures become columns of their own. The engine reads such a file
 * from its end: where it lies on disk, or from memory where it came out of an archive.
 */
export async function readParquet(reading: Reading, leaf: Leaf): Promise<LeafFault | null> {
  if (leaf.path !== null) return (await viewFile(reading, leaf, leaf.path)) ? null : damaged
  const isSound = await asMemoryFile(leaf.bytes, reading.limits.heldBytes, (path) =>
    viewFile({ ...reading, keepsViews: false }, leaf, path),
  )
  if (isSound === null) return notHeld
  return isSound ? null : damaged
}

/** False where the file is damaged. */
async function viewFile(reading: Reading, leaf: Leaf, path: string): Promise<boolean> {
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
  } catch (error) {
    signal.throwIfAborted()
    // A lack of memory or disk says nothing about the file.
    if (error instanceof BreakwaterError) throw error
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
