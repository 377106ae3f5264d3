import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import { jobTable, resumeRestored } from '#jobs/index.ts'
import { appendAudit, verifyAudit } from '#store/audit.ts'
import { checkBackup, rowsOf, type BackupHead } from '#store/backup/format.ts'
import { restoreBackup } from '#store/backup/restore-backup.ts'
import { writeBackup } from '#store/backup/write-backup.ts'
import type { Context } from '#store/context.ts'
import { inTransaction } from '#store/db.ts'
import { fillDatabase, openContext } from '#store/open.ts'
import { usage, type Command, type Invocation } from './command.ts'
import { faultInWords, whyUnreadable } from './file-faults.ts'
import { configured, done, operator, withContext } from './open-program.ts'
import { counted } from './show-figures.ts'
import { drawProgress } from './terminal-progress.ts'

export const backupCommand: Command = {
  takesOperands: true,
  options: {},
  help: `The file holds documents with their originals, cases, duties, accounts and the audit log, and is not encrypted: keep it
as you keep the data. It does not hold the rows of leaks, which exist once so that they can be destroyed, keys, and
sessions. On the embedded database stop the server first; on PostgreSQL it may go on.

Examples:
  breakwater backup breakwater-2026-06-01.jsonl.gz
  DATABASE_URL=postgres://… breakwater restore breakwater-2026-06-01.jsonl.gz    (this is also the way to PostgreSQL)`,
  run: backup,
}

export const restoreCommand: Command = {
  takesOperands: true,
  options: {},
  help: `Takes what "breakwater backup" wrote into a database that was never used: a new BREAKWATER_DATA_DIR, or DATABASE_URL with a
new database, whichever of the two the backup came from. The file is checked from end to end before anything is written.

Example:
  BREAKWATER_DATA_DIR=/srv/breakwater breakwater restore breakwater-2026-06-01.jsonl.gz`,
  run: restore,
}

async function backup({ positionals, terminal }: Invocation): Promise<Result<void, Refusal>> {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    return usage('Give one FILE to write.')
  }
  const path = resolve(file)
  if (existsSync(path)) {
    return err(
      refusal(
        'CONFLICT',
        `Cannot write ${file}: it exists already, and a backup never overwrites a file. Nothing was written. Give another name.`,
      ),
    )
  }
  const progress = drawProgress(terminal)
  const watch = { signal: terminal.signal, onProgress: progress.show }
  const write = async (ctx: Context): Promise<Result<void, Refusal>> => {
    let head: BackupHead
    try {
      head = await writeBackup(ctx, operator, path, watch)
    } catch (error) {
      if (terminal.signal.aborted) return err(stopped('No file was kept.'))
      if (!(error instanceof Error && 'syscall' in error)) throw error
      const code = 'code' in error && error.code === 'ENOSPC' ? 'DISK_FULL' : 'INPUT_INVALID'
      return err(
        refusal(
          code,
          `Cannot write ${file}: ${faultInWords(error)}. No file was kept. Give a place that can be written to.`,
        ),
      )
    } finally {
      progress.clear()
    }
    await terminal.out(`Wrote ${file}: ${describe(head)}\n`)
    return done
  }
  return withContext(write, { olderSchema: 'leave' })
}

async function restore({ positionals, terminal }: Invocation): Promise<Result<void, Refusal>> {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) {
    return usage('Give one FILE to restore.')
  }
  const config = configured()
  if (!config.ok) return config
  const path = resolve(file)
  const why = await whyUnreadable(path)
  if (why !== null) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read ${file}: ${why}. Nothing was changed. Name a file that "breakwater backup" wrote.`,
      ),
    )
  }
  const head = await checkBackup(path)
  if (!head.ok) return head
  const progress = drawProgress(terminal)
  try {
    await fillDatabase(config.value, ({ db }) =>
      restoreBackup(
        db,
        { path, head: head.value },
        { signal: terminal.signal, onProgress: progress.show },
      ),
    )
  } catch (error) {
    if (terminal.signal.aborted) return err(stopped('Nothing was restored.'))
    throw error
  } finally {
    progress.clear()
  }
  const { ctx, close } = await openContext(config.value, { withJobs: true })
  try {
    const audit = await verifyAudit(ctx.db)
    await inTransaction(ctx.db, (tx) =>
      appendAudit(tx, ctx, operator, { action: 'store.restored', subject: head.value.madeAt }),
    )
    await resumeRestored(ctx, jobTable)
    await terminal.out(`Restored ${describe(head.value)}\n`)
    // A restore cannot repair the log, and refusing it would lose everything else as well.
    if (!audit.ok)
      terminal.err(`The audit log was broken when the backup was made: ${audit.error.message}\n`)
    return done
  } finally {
    await close()
  }
}

const describe = (head: BackupHead): string =>
  [
    counted(head.rows['cases'] ?? 0, 'case', 'cases'),
    counted(head.rows['documents'] ?? 0, 'document', 'documents'),
    counted(head.rows['users'] ?? 0, 'account', 'accounts'),
  ].join(', ') + `; ${counted(rowsOf(head), 'row', 'rows')} in all, as of ${head.madeAt}`

const stopped = (state: string): Refusal => refusal('CANCELLED', `Stopped as asked. ${state}`)
