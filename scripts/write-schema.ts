/**
 * Writes `src/store/schema.sql`, the tables as all migrations together make them: `npm run schema`.
 * For reading; migrations alone change a database. `test/queries.test.ts` fails where it is stale.
 */
import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { writeFile } from 'node:fs/promises'
import { migrate } from '#store/migrate.ts'
import { ExclusivePgliteDialect } from '#store/pglite-dialect.ts'

export const schemaFile = new URL('../src/store/schema.sql', import.meta.url)

/** A database in memory with every migration run. */
export async function migratedDatabase(): Promise<PGlite> {
  const pglite = await PGlite.create()
  await migrate(new Kysely<unknown>({ dialect: new ExclusivePgliteDialect({ pglite }) }))
  return pglite
}

interface Line {
  readonly table: string
  readonly line: string
}

/** Tables by name, each with its columns, constraints and indexes, as PostgreSQL's catalog spells them. */
export async function schemaOf(pglite: PGlite): Promise<string> {
  const { rows: columns } = await pglite.query<Line>(`
    select c.relname as table, format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end,
      case when a.attgenerated <> '' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
        when a.attidentity <> '' then ' generated always as identity'
        when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where n.nspname = 'public' and c.relkind = 'r' order by c.relname, a.attnum`)
  const { rows: constraints } = await pglite.query<Line>(`
    select c.relname as table, pg_get_constraintdef(k.oid) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and k.contype <> 'n' order by c.relname, k.contype desc, k.conname`)
  const { rows: indexes } = await pglite.query<Line>(`
    select tablename as table, indexdef as line from pg_indexes
    where schemaname = 'public' and indexname not in (select conname from pg_constraint)
    order by tablename, indexname`)
  const of = (lines: readonly Line[], table: string): readonly string[] =>
    lines.filter((each) => each.table === table).map(({ line }) => line)
  const tables = [...new Set(columns.map(({ table }) => table))]
  const written = tables.map((table) => {
    const body = [...of(columns, table), ...of(constraints, table)].map((line) => `  ${line}`)
    const behind = of(indexes, table).map((line) => `${line};\n`)
    return `create table ${table} (\n${body.join(',\n')}\n);\n${behind.join('')}`
  })
  return `-- The tables as the migrations make them; written by \`npm run schema\`, for reading only.\n\n${written.join('\n')}`
}

if (import.meta.main) {
  const pglite = await migratedDatabase()
  await writeFile(schemaFile, await schemaOf(pglite))
  await pglite.close()
}
