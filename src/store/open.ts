import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock, type Clock } from '#base/clock.ts'
import type { Config } from '#base/config.ts'
import { systemIds, type Ids } from '#base/ids.ts'
import { BreakwaterError } from '#base/errors.ts'
import { createLog } from '#base/log.ts'
import type { Context } from './context.ts'
import { openDatabase, type Database } from './db.ts'
import { JobQueue } from './job-queue.ts'
import { lockDataDir } from './lock-data-dir.ts'
import { migrate, schemaVersion, whyNewer, whyOlder } from './migrate.ts'
import { keepTidy } from './tidy-pglite.ts'

export interface Opened {
  readonly ctx: Context
  close(): Promise<void>
}

/**
 * What to do with a schema that is older than the program. `bring-up`: migrate it. `expect`: migrate it on the
 * embedded database, which nobody else has open, but refuse on PostgreSQL, where older servers may be running.
 * `leave`: read it as it is, as for a backup before an update. An empty database is always migrated.
 */
export type OlderSchema = 'bring-up' | 'expect' | 'leave'

interface OpenOptions {
  readonly clock?: Clock
  readonly ids?: Ids
  readonly withJobs?: boolean
  /** `bring-up` by default. */
  readonly olderSchema?: OlderSchema
}

/**
 * Opens everything that operations need: the database, the job queue, clock, ids, log.
 * Throws STORE_LOCKED, STORE_UNAVAILABLE, SCHEMA_NEWER or SCHEMA_OLDER.
 */
export async function openContext(config: Config, options: OpenOptions = {}): Promise<Opened> {
  if (config.databaseUrl !== null) {
    const database = await openDatabase({ kind: 'postgres', url: config.databaseUrl })
    return contextOn(database, config, options)
  }
  const unlock = await lockDataDir(config.dataDir)
  try {
    const database = await openDatabase({ kind: 'pglite', dataDir: join(config.dataDir, 'pglite') })
    const opened = await contextOn(database, config, options)
    return {
      ctx: opened.ctx,
      close: async () => {
        try {
          await opened.close()
        } finally {
          await unlock()
        }
      },
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

/**
 * Calls `fill` on a database that does not exist yet, before anything else opens it. If it throws, a folder
 * that was created for it is removed again. Throws STORE_LOCKED and STORE_UNAVAILABLE.
 */
export async function fillDatabase(
  config: Config,
  fill: (database: Database) => Promise<void>,
): Promise<void> {
  const { dataDir, databaseUrl } = config
  if (databaseUrl !== null)
    return within(await openDatabase({ kind: 'postgres', url: databaseUrl }), fill)
  const folder = join(dataDir, 'pglite')
  const unlock = await lockDataDir(dataDir)
  const wasThere = existsSync(folder)
  try {
    await within(await openDatabase({ kind: 'pglite', dataDir: folder }), fill)
  } catch (error) {
    if (!wasThere) await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    await unlock()
  }
}

async function within(
  database: Database,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  try {
    await work(database)
  } finally {
    await database.close()
  }
}

/** The context of operations on a database that is already open. */
export async function contextOn(
  database: Database,
  config: Config,
  options: OpenOptions = {},
): Promise<Opened> {
  const { db, kind } = database
  const clock = options.clock ?? systemClock
  const ids = options.ids ?? systemIds(clock)
  const log = createLog(config.logLevel)
  const jobs = new JobQueue({ ...database, ids, log })
  try {
    await settleSchema(database, options.olderSchema ?? 'bring-up')
    if (options.withJobs === true) await jobs.start()
  } catch (error) {
    await database.close()
    throw error
  }
  const endTidying = kind === 'pglite' ? keepTidy(db) : undefined
  return {
    ctx: { db, jobs, clock, ids, log, config },
    close: async () => {
      await endTidying?.()
      await jobs.stop()
      await database.close()
    },
  }
}

async function settleSchema({ db, kind }: Database, older: OlderSchema): Promise<void> {
  const found = older === 'bring-up' ? 0 : await schemaVersion(db)
  if (found === 0 || (older === 'expect' && kind === 'pglite')) {
    await migrate(db)
    return
  }
  const what = 'The database'
  const why =
    (await whyNewer(what, found)) ?? (older === 'expect' ? await whyOlder(what, found) : null)
  if (why !== null) throw new BreakwaterError(why.type, why.message)
}
