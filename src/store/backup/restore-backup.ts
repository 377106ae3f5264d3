import { BreakwaterError } from '#base/errors.ts'
import { silent, type Watch } from '#base/progress.ts'
import { inTransaction, type Db } from '../db.ts'
import { migrate, schemaVersion } from '../migrate.ts'
import { readLines, readRowLine, rowsOf, type BackupHead } from './format.ts'
import { insertRows, listTables, pointingAhead } from './tables.ts'

/** Rows are inserted in batches of about this many characters. */
const chunk = 1 << 20

/**
 * Fills an empty database from a backup that was checked, and brings it to the schema of this program, all in
 * one transaction. PGlite and PostgreSQL restore each other's backups. Throws CONFLICT where the database is
 * not empty, INPUT_BROKEN where rows do not fit together, and the signal's reason when aborted.
 */
export async function restoreBackup(
  db: Db,
  { path, head }: { readonly path: string; readonly head: BackupHead },
  { signal, onProgress = silent }: Watch,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if ((await schemaVersion(tx)) !== 0) throw notEmpty()
    await migrate(tx, { upTo: head.schema })
    const known = new Set(await listTables(tx))
    const add = async (table: string, rows: readonly string[]): Promise<void> => {
      if (!known.has(table)) throw doesNotFit(`there is no table ${table}`)
      await insertRows(tx, table, `[${rows.join(',')}]`)
    }
    try {
      await pointingAhead(tx, () =>
        addAll({ path, total: rowsOf(head), add }, { signal, onProgress }),
      )
    } catch (error) {
      throw signal.aborted || error instanceof BreakwaterError
        ? error
        : doesNotFit('the database refused them', error)
    }
    await migrate(tx)
  })
}

async function addAll(
  {
    path,
    total,
    add,
  }: {
    readonly path: string
    readonly total: number
    readonly add: (table: string, rows: readonly string[]) => Promise<void>
  },
  { signal, onProgress }: Required<Watch>,
): Promise<void> {
  let done = 0
  let ofTable = ''
  let waiting: string[] = []
  let characters = 0
  const flush = async (): Promise<void> => {
    signal.throwIfAborted()
    if (waiting.length > 0) await add(ofTable, waiting)
    done += waiting.length
    onProgress({ step: 'rows', done, total })
    waiting = []
    characters = 0
  }
  for await (const line of readLines(path)) {
    // The first and the last line are not rows.
    if (!line.startsWith('[')) continue
    const { table, row } = readRowLine(line)
    if (table !== ofTable || characters + row.length > chunk) await flush()
    ofTable = table
    waiting.push(row)
    characters += row.length
  }
  await flush()
}

const notEmpty = (): BreakwaterError =>
  new BreakwaterError(
    'CONFLICT',
    'Cannot restore here: the database was used before, and nothing of it is ever overwritten. Nothing was changed. ' +
      'Set BREAKWATER_DATA_DIR to a new folder, or DATABASE_URL to a new database, and restore there.',
  )

const doesNotFit = (why: string, cause?: unknown): BreakwaterError =>
  new BreakwaterError(
    'INPUT_BROKEN',
    `The rows of the backup do not fit together: ${why}. Nothing was changed. Take an older backup, or the program of the time when it was made.`,
    { cause },
  )
