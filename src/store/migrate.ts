import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { BreakwaterError, refusal, type Refusal } from '#base/errors.ts'
import { inTransaction, maybeRow, rows, type Db } from './db.ts'
import { locks } from './locks.ts'
import { sql } from './sql.ts'

const folder = new URL('./migrations/', import.meta.url)
const fileName = /^(\d{4})-[a-z-]+\.sql$/

interface Migration {
  readonly number: number
  readonly file: string
  readonly text: string
  readonly checksum: string
}

async function readMigrations(): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => fileName.test(file)).toSorted()
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8')
      const checksum = createHash('sha256').update(text).digest('hex')
      return { number: Number(fileName.exec(file)?.[1]), file, text, checksum }
    }),
  )
}

export interface MigrationReport {
  readonly version: number
  readonly applied: readonly string[]
}

/**
 * Migrates the schema to that of this program, in one transaction; two processes that start together wait for
 * each other. Throws SCHEMA_NEWER where a newer program has been here, and STORE_UNAVAILABLE where a migration
 * that ran differs from the file of the same number. `upTo` stops at that number, which this program must
 * know, for rows of an older program.
 */
export async function migrate(
  db: Db,
  { upTo = Number.POSITIVE_INFINITY }: { readonly upTo?: number } = {},
): Promise<MigrationReport> {
  const all = await readMigrations()
  const migrations = all.filter(({ number }) => number <= upTo)
  return inTransaction(db, async (tx) => {
    await rows(tx, sql`select pg_advisory_xact_lock(${locks.migrations})`)
    await rows(
      tx,
      sql`create table if not exists migrations (
        number int primary key, file text not null, checksum text not null,
        applied_at timestamptz not null default now())`,
    )
    const done = await rows(
      tx,
      sql<{ number: number; file: string; checksum: string }>`
        select number, file, checksum from migrations order by number`,
    )
    const newest = migrations.at(-1)?.number ?? 0
    const found = done.at(-1)?.number ?? 0
    if (found > newest) {
      const { type, message } = newer('The database', found, newest)
      throw new BreakwaterError(type, message)
    }
    const checksums = new Map(done.map(({ number, checksum }) => [number, checksum]))
    const applied: string[] = []
    for (const { number, file, text, checksum } of migrations) {
      const before = checksums.get(number)
      if (before === checksum) continue
      if (before !== undefined) {
        throw new BreakwaterError(
          'STORE_UNAVAILABLE',
          `Migration ${file} has changed since it was applied to this database. Nothing was changed. ` +
            'Install the program again; a released migration is never edited.',
        )
      }
      for (const statement of statementsOf(text)) await rows(tx, sql.raw(statement))
      await rows(
        tx,
        sql`insert into migrations (number, file, checksum) values (${number}, ${file}, ${checksum})`,
      )
      applied.push(file)
    }
    return { version: newest, applied }
  })
}

/** Why rows of that schema cannot be restored: it is newer than this program. Null where they can. */
export async function whyNewer(what: string, schema: number): Promise<Refusal | null> {
  const newest = (await readMigrations()).at(-1)?.number ?? 0
  return schema > newest ? newer(what, schema, newest) : null
}

/** Why a program that must not migrate cannot work on that schema: it is older. Null where it can. */
export async function whyOlder(what: string, schema: number): Promise<Refusal | null> {
  const newest = (await readMigrations()).at(-1)?.number ?? 0
  if (schema >= newest) return null
  return refusal(
    'SCHEMA_OLDER',
    `${what} has schema ${schema}; this program works on schema ${newest}, and an older program may be running on it. ` +
      'Nothing was changed. Stop the older servers, run "breakwater backup", then "breakwater migrate" or start the new server.',
  )
}

const newer = (what: string, found: number, newest: number): Refusal =>
  refusal(
    'SCHEMA_NEWER',
    `${what} has schema ${found}; this program knows schema ${newest}. Continuing could lose data, ` +
      'so nothing was changed. Start the newer version of the program, or restore a backup made before the update.',
  )

/** The schema number of this database, or 0 before the first migration. */
export async function schemaVersion(db: Db): Promise<number> {
  const known = await maybeRow(
    db,
    sql<{ found: string | null }>`select to_regclass('migrations')::text as found`,
  )
  if (known?.found === null || known === undefined) return 0
  const row = await maybeRow(
    db,
    sql<{ version: number }>`select coalesce(max(number), 0)::int as version from migrations`,
  )
  return row?.version ?? 0
}

/** Statements end with a semicolon at the end of a line, outside `$$` bodies. */
function statementsOf(text: string): readonly string[] {
  const statements: string[] = []
  let current = ''
  let inBody = false
  for (const line of text.split('\n')) {
    if (!inBody && current === '' && /^\s*(--.*)?$/.test(line)) continue
    current += `${line}\n`
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody
    if (!inBody && /;\s*(--.*)?$/.test(line)) {
      statements.push(current)
      current = ''
    }
  }
  if (current.trim() !== '') statements.push(current)
  return statements
}
