import { Kysely, PGliteDialect, PostgresDialect, type RawBuilder } from 'kysely'
import { mkdir } from 'node:fs/promises'
import { reveal, type Redacted } from '#base/redacted.ts'

/** A database handle or a transaction on it; queries run the same on PGlite and on PostgreSQL. */
export type Db = Kysely<unknown>

export interface Database {
  readonly kind: 'pglite' | 'postgres'
  readonly db: Db
  close(): Promise<void>
}

export type DatabaseTarget =
  | { readonly kind: 'pglite'; readonly dataDir: string | null }
  | { readonly kind: 'postgres'; readonly url: Redacted<string> }

/** Opens the state database; with `dataDir: null` PGlite lives in memory (tests). */
export async function openDatabase(target: DatabaseTarget): Promise<Database> {
  if (target.kind === 'postgres') {
    const { default: pg } = await import('pg')
    const pool = new pg.Pool({ connectionString: reveal(target.url), max: 10 })
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
    return { kind: 'postgres', db, close: () => db.destroy() }
  }
  const { PGlite } = await import('@electric-sql/pglite')
  if (target.dataDir !== null) await mkdir(target.dataDir, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create(target.dataDir ?? 'memory://')
  const db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite }) })
  return { kind: 'pglite', db, close: () => db.destroy() }
}

/** All rows of a query built in a `queries.ts`. */
export async function rows<T>(db: Db, query: RawBuilder<T>): Promise<readonly T[]> {
  return (await query.execute(db)).rows
}

/** The only row, or undefined when there is none. */
export async function maybeRow<T>(db: Db, query: RawBuilder<T>): Promise<T | undefined> {
  return (await rows(db, query))[0]
}

/** Runs `work` in one transaction; a throw rolls everything back. */
export function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
