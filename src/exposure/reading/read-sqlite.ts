import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { err, ok, type Result } from '#base/result.ts'
import { holdBytes } from './packing/byte-streams.ts'
import { closeSink, openSink, type Reading } from './reading.ts'
import type { LeafFault } from './refused.ts'
import type { TableSink } from './table-sink.ts'
import type { Leaf } from './packing/unpack.ts'

const damaged: LeafFault = { code: 'INPUT_BROKEN', why: 'it is a damaged SQLite database' }
const tooLarge: LeafFault = {
  code: 'INPUT_NOT_TEXT',
  why: 'it is an SQLite database in an archive, too large to hold in memory',
}

/** Of a picture or another blob, this much is kept to be recognised by. */
const blobBytes = 48

/**
 * Reads every table of an SQLite file. Nothing that the file brings along is run: no view, trigger,
 * virtual table or generated column.
 */
export async function readSqlite(reading: Reading, leaf: Leaf): Promise<LeafFault | null> {
  const opened = await open(reading, leaf)
  if (!opened.ok) return opened.error
  const database = opened.value
  try {
    const filled = tablesOf(database).filter((table) => hasRows(database, table))
    for (const table of filled) await readTable(reading, leaf, database, table)
    if (filled.length === 0) {
      reading.passOver({ file: leaf.file, member: leaf.member, reason: 'holds no rows' })
    }
    return null
  } catch (cause) {
    if (!isSqliteFault(cause)) throw cause
    return damaged
  } finally {
    database.close()
  }
}

/** Opens the database where it lies on disk, or in memory where it came out of an archive. */
async function open(reading: Reading, leaf: Leaf): Promise<Result<DatabaseSync, LeafFault>> {
  try {
    if (leaf.path !== null) {
      // Without this SQLite would write a log beside a file that is not ours.
      const url = pathToFileURL(leaf.path)
      url.searchParams.set('immutable', '1')
      return ok(guarded(new DatabaseSync(url, { readOnly: true, defensive: true })))
    }
    const held = await holdBytes(leaf.bytes, reading.limits.heldBytes)
    if (held === null) return err(tooLarge)
    // A database in memory has no log beside it: what the file says of one (format, 1.3.3) is taken back.
    held.fill(1, 18, 20)
    const database = new DatabaseSync(':memory:', { defensive: true })
    database.deserialize(held)
    return ok(guarded(database))
  } catch (cause) {
    if (!isSqliteFault(cause)) throw cause
    return err(damaged)
  }
}

function guarded(database: DatabaseSync): DatabaseSync {
  database.exec('pragma trusted_schema = off')
  return database
}

const tablesOf = (database: DatabaseSync): readonly string[] =>
  database
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'
       and sql not like 'create virtual%' order by rowid`,
    )
    .all()
    .map(({ name }) => String(name))

/** A table that is damaged at its beginning is tried, so that its damage is told. */
function hasRows(database: DatabaseSync, table: string): boolean {
  try {
    return database.prepare(`select 1 from ${quoted(table)} limit 1`).get() !== undefined
  } catch (cause) {
    if (!isSqliteFault(cause)) throw cause
    return true
  }
}

async function readTable(
  reading: Reading,
  leaf: Leaf,
  database: DatabaseSync,
  table: string,
): Promise<void> {
  const columns = database
    .prepare('select name from pragma_table_xinfo(?) where hidden = 0 order by cid')
    .all(table)
    .map(({ name }) => String(name))
  if (columns.length === 0) return
  const sink = openSink(reading, leaf, { part: table, format: 'sqlite', headers: columns })
  const rows = database.prepare(`select ${columns.map(quoted).join(', ')} from ${quoted(table)}`)
  rows.setReturnArrays(true)
  rows.setReadBigInts(true)
  let isDamaged = false
  try {
    let at = 0
    for (const row of rows.iterate() as unknown as Iterable<SQLOutputValue[]>) {
      putRow(reading, sink, row, ++at)
      if (sink.isFull) await flush(reading, sink)
    }
  } catch (cause) {
    if (!isSqliteFault(cause)) throw cause
    isDamaged = true
  }
  await closeSink(reading, leaf, sink)
  if (isDamaged) {
    const { file, member } = leaf
    const reason = `the table ${table} is damaged; what came before was read`
    reading.passOver({ file, member, reason })
  }
}

async function flush(reading: Reading, sink: TableSink): Promise<void> {
  await sink.flush()
  reading.onRows(sink.rowsSeen)
  reading.bulk.signal.throwIfAborted()
}

function putRow(reading: Reading, sink: TableSink, row: SQLOutputValue[], at: number): void {
  const cells = row.map(textOf)
  const length = cells.reduce((sum, cell) => sum + (cell?.length ?? 0), 0)
  if (length > reading.limits.rowLength) sink.aside('longer than the limit', at)
  else sink.row(cells, at)
}

function textOf(value: SQLOutputValue): string | null {
  if (value === null || value === '') return null
  if (!(value instanceof Uint8Array)) return String(value)
  const hex = `0x${Buffer.from(value.subarray(0, blobBytes)).toString('hex')}`
  return value.length > blobBytes ? `${hex}… (${value.length} bytes)` : hex
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const isSqliteFault = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_SQLITE_ERROR'
