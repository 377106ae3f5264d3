import { rows, type Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Not in backups: keys, sign-ins in progress, and what each database records about itself. */
const left = ['migrations', 'secrets', 'sessions', 'sign_in_links', 'verifications']

/** The names of the tables in a backup. The job queue's own tables are in another schema. */
export async function listTables(db: Db): Promise<readonly string[]> {
  const found = await rows(
    db,
    sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname`,
  )
  return found.map(({ name }) => name).filter((name) => !left.includes(name))
}

export async function countRows(db: Db, table: string): Promise<number> {
  const [found] = await rows(
    db,
    sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`,
  )
  return found?.count ?? 0
}

/** About this much of a table is in memory at once, in characters, unless a single row is larger. */
const chunk = 1 << 20

/**
 * Every row in the database's own JSON, so that nothing is lost: instants to the microsecond, numbers with all
 * digits, bytes as hex. Needs a transaction. The first row is fetched alone, since one document can be as long
 * as ten thousand tasks.
 */
export async function* readRows(tx: Db, table: string): AsyncGenerator<string> {
  await rows(
    tx,
    sql`declare backup_rows no scroll cursor for
      select row_to_json(each)::text as row from ${sql.table(table)} as each`,
  )
  for (let count = 1; ;) {
    const page = await rows(tx, sql<{ row: string }>`fetch ${sql.lit(count)} from backup_rows`)
    for (const { row } of page) yield row
    if (page.length < count) break
    const characters = page.reduce((sum, { row }) => sum + row.length, 1)
    count = Math.max(1, Math.min(count * 10, Math.floor((count * chunk) / characters)))
  }
  await rows(tx, sql`close backup_rows`)
}

/** Inserts a JSON array of rows as `readRows` gave them. */
export async function insertRows(tx: Db, table: string, array: string): Promise<void> {
  const name = sql.table(table)
  await rows(
    tx,
    sql`insert into ${name} select * from json_populate_recordset(null::${name}, ${array}::json)`,
  )
}

interface ForeignKey {
  readonly table: string
  readonly name: string
}

/**
 * Runs `work` with foreign keys deferred, so that a row may refer to one that comes later, as a case does to
 * the one it was merged into. At the end every reference must hold, or the database throws.
 */
export async function pointingAhead(tx: Db, work: () => Promise<void>): Promise<void> {
  const keys = await rows(
    tx,
    sql<ForeignKey>`
      select relname as table, conname as name from pg_constraint join pg_class on pg_class.oid = conrelid
      where contype = 'f' and relnamespace = current_schema()::regnamespace order by conname`,
  )
  const turn = async (how: string): Promise<void> => {
    for (const { table, name } of keys)
      await rows(
        tx,
        sql`alter table ${sql.table(table)} alter constraint ${sql.id(name)} ${sql.raw(how)}`,
      )
  }
  await turn('deferrable initially deferred')
  await work()
  await rows(tx, sql`set constraints all immediate`)
  await turn('not deferrable')
}
