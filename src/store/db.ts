import { Kysely, PostgresDialect, type RawBuilder } from 'kysely'
import { mkdir } from 'node:fs/promises'
import type { Db as JobDatabase } from 'pg-boss'
import { BreakwaterError } from '#base/errors.ts'
import { reveal, type Redacted } from '#base/redacted.ts'
import { ExclusivePgliteDialect } from './pglite-dialect.ts'
import { probeDatabase } from './queries.ts'

/** A database handle or a transaction on it; queries run the same on PGlite and on PostgreSQL. */
export type Db = Kysely<unknown>

export interface Database {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Db
  /** How the job queue reaches the same database outside transactions. */
  readonly forJobs: JobDatabase
  close(): Promise<void>
}

export type DatabaseTarget =
  | {
      readonly kind: 'pglite'
      /** Null keeps the database in memory. */
      readonly dataDir: string | null
    }
  | { readonly kind: 'postgres'; readonly url: Redacted<string> }

/** Opens the state database. Throws STORE_UNAVAILABLE where it cannot be reached. */
export const openDatabase = (target: DatabaseTarget): Promise<Database> =>
  target.kind === 'postgres' ? openPostgres(target.url) : openPglite(target.dataDir)

async function openPostgres(url: Redacted<string>): Promise<Database> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: reveal(url),
    max: 10,
    connectionTimeoutMillis: 10_000,
  })
  // An idle connection that drops is replaced by the next query; without a listener the error would end the
  // process.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    throw new BreakwaterError(
      'STORE_UNAVAILABLE',
      'Cannot reach the database that DATABASE_URL names. Nothing was started. Check that PostgreSQL runs there and that the account may sign in.',
      { cause },
    )
  }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const forJobs: JobDatabase = {
    executeSql: async (text, values) => {
      const result: unknown = await pool.query(text, values ? [...values] : undefined)
      // Several statements in one text give a result each; the queue wants the rows of all of them.
      const results = (Array.isArray(result) ? result : [result]) as { rows?: unknown[] }[]
      return { rows: results.flatMap(({ rows }) => rows ?? []) }
    },
  }
  return { kind: 'postgres', db, forJobs, close: () => db.destroy() }
}

async function openPglite(dataDir: string | null): Promise<Database> {
  const [{ PGlite }, { fromPglite }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('pg-boss'),
  ])
  if (dataDir !== null) await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create(dataDir === null ? {} : { dataDir })
  const db = new Kysely<unknown>({ dialect: new ExclusivePgliteDialect({ pglite }) })
  return {
    kind: 'pglite',
    db,
    forJobs: fromPglite(pglite),
    close: async () => {
      await db.destroy()
      if (!pglite.closed) await pglite.close()
    },
  }
}

/** All rows of a query built in a `queries.ts`. */
export async function rows<T>(db: Db, query: RawBuilder<T>): Promise<readonly T[]> {
  return (await query.execute(db)).rows
}

/** Checks that the database answers; throws the driver's error where it does not. */
export async function probe(db: Db): Promise<void> {
  await rows(db, probeDatabase())
}

/** The only row, or undefined when there is none. */
export async function maybeRow<T>(db: Db, query: RawBuilder<T>): Promise<T | undefined> {
  return (await rows(db, query))[0]
}

/** Runs `work` in one transaction; a throw rolls everything back. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

/**
 * Runs `work`, which only reads, on one state of the database: what others commit meanwhile is not seen. Within a
 * transaction it reads what that reads.
 */
export function inSnapshot<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction
    ? work(db)
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
}
