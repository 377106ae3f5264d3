import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { redact } from '#base/redacted.ts'
import { openDatabase, rows } from '#store/db.ts'
import { contextOn } from '#store/open.ts'
import { sql } from '#store/sql.ts'
import { testConfig } from './helpers/context.ts'
import { startPostgres } from './helpers/postgres.ts'
import { storeContract } from './store-contract.ts'

storeContract('PGlite', () => openDatabase({ kind: 'pglite', dataDir: null }))

const server = await startPostgres()
after(() => server.stop())

storeContract('PostgreSQL', () => openDatabase({ kind: 'postgres', url: redact(server.url) }))

it('processes that start together on an empty PostgreSQL all come up', async () => {
  const main = await openDatabase({ kind: 'postgres', url: redact(server.url) })
  await rows(main.db, sql`create database together`)
  await main.close()
  const url = redact(server.url.replace(/contract$/, 'together'))
  const opened = await Promise.all(
    Array.from({ length: 4 }, async () =>
      contextOn(await openDatabase({ kind: 'postgres', url }), testConfig(), { withJobs: true }),
    ),
  )
  assert.equal(opened.length, 4)
  for (const { close } of opened) await close()
})
