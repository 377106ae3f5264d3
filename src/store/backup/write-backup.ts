import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { nowOf } from '#base/clock.ts'
import { silent, type OnProgress, type Watch } from '#base/progress.ts'
import { appendAudit } from '../audit.ts'
import type { Actor, Context } from '../context.ts'
import { inTransaction, type Db } from '../db.ts'
import { schemaVersion } from '../migrate.ts'
import { rowLine, rowsOf, sealed, type BackupHead } from './format.ts'
import { countRows, listTables, readRows } from './tables.ts'

/**
 * Writes everything that the database holds to one file, as of one moment, even while people work: documents
 * with their originals, cases, duties, accounts, the audit log. Left out are keys and the rows of leaks, which
 * exist only once so that they can be destroyed. Throws the system's error where the file cannot be written,
 * and the signal's reason when aborted; then no file is left.
 */
export async function writeBackup(
  ctx: Context,
  actor: Actor,
  path: string,
  { signal, onProgress = silent }: Watch,
): Promise<BackupHead> {
  const madeAt = nowOf(ctx)
  await inTransaction(ctx.db, (tx) =>
    appendAudit(tx, ctx, actor, { action: 'store.backed-up', subject: madeAt }),
  )
  const part = `${path}.part`
  try {
    const made = await inSnapshot(ctx.db, async (tx) => {
      const head = await headOf(tx, madeAt)
      await pipeline(
        sealed(linesIn(tx, head, onProgress)),
        createGzip(),
        createWriteStream(part, { mode: 0o600, flush: true }),
        { signal },
      )
      return head
    })
    await rename(part, path)
    return made
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Everything read inside sees the database as of one moment, whatever other processes write. */
const inSnapshot = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').execute(work)

async function headOf(tx: Db, madeAt: string): Promise<BackupHead> {
  const rows: Record<string, number> = {}
  for (const table of await listTables(tx)) rows[table] = await countRows(tx, table)
  return { breakwaterBackup: 1, schema: await schemaVersion(tx), madeAt, rows }
}

async function* linesIn(tx: Db, head: BackupHead, onProgress: OnProgress): AsyncGenerator<string> {
  yield JSON.stringify(head)
  const total = rowsOf(head)
  let done = 0
  for (const table of Object.keys(head.rows)) {
    for await (const row of readRows(tx, table)) {
      yield rowLine(table, row)
      onProgress({ step: 'rows', done: ++done, total })
    }
  }
}
