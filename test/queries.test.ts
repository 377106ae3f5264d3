/** Every statement of the program is described by the database, and the printed schema is the real one. */
import { Kysely, type RawBuilder } from 'kysely'
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { after, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { ExclusivePgliteDialect } from '#store/pglite-dialect.ts'
import { migratedDatabase, schemaFile, schemaOf } from '../scripts/write-schema.ts'

const pglite = await migratedDatabase()
const db = new Kysely<unknown>({ dialect: new ExclusivePgliteDialect({ pglite }) })
after(() => pglite.close())

type Statement = (row: unknown) => RawBuilder<unknown>

/** A row with every field there is: the text of a statement does not depend on what it binds. */
const anyRow: unknown = new Proxy(
  {},
  { get: (_, field) => (field === 'projection' ? anyRow : 'value') },
)

async function statements(): Promise<readonly (readonly [string, Statement])[]> {
  // Statements of the bulk engine are another dialect; their own tests run them.
  const files = globSync('src/**/queries.ts').filter(
    (file) => !readFileSync(file, 'utf8').includes('#store/bulk-sql.ts'),
  )
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>),
  )
  return modules.flatMap((module, i) =>
    Object.entries(module)
      .filter((entry): entry is [string, Statement] => typeof entry[1] === 'function')
      .map(([name, make]): [string, Statement] => [`${files[i] ?? ''} ${name}`, make]),
  )
}

describe('statements', () => {
  it('are all understood by the database', async () => {
    const all = await statements()
    assert.ok(all.length > 60, `${all.length} statements`)
    const refused: string[] = []
    for (const [name, make] of all) {
      const { sql } = make(anyRow).compile(db)
      try {
        await pglite.describeQuery(sql)
      } catch (error) {
        refused.push(`${name}: ${String(error)}`)
      }
    }
    assert.deepEqual(refused, [])
  })

  it('stand on the tables that schema.sql shows', async () => {
    const kept = await readFile(schemaFile, 'utf8')
    assert.equal(await schemaOf(pglite), kept, 'run `npm run schema`')
  })
})
