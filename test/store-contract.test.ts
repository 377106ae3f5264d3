import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { redact } from '#base/redacted.ts'
import { inTransaction, openDatabase, rows } from '#store/db.ts'
import { contextOn } from '#store/open.ts'
import { lockQueue } from '#store/queries.ts'
import { testConfig } from './helpers/context.ts'
import { startPostgres } from './helpers/postgres.ts'
import { storeContract } from './store-contract.ts'

storeContract('PGlite', () => openDatabase({ kind: 'pglite', dataDir: null }))

const server = await startPostgres()
after(() => server.stop())

storeContract('PostgreSQL', () => openDatabase({ kind: 'postgres', url: redact(server.url) }))

it('processes that start together on PostgreSQL make the queue one after the other', async () => {
  const { db, ...other } = await openDatabase({ kind: 'postgres', url: redact(server.url) })
  const database = await openDatabase({ kind: 'postgres', url: redact(server.url) })
  const { ctx, close } = await contextOn(database, testConfig())
  let isUp = false
  let starting: Promise<void> | undefined
  const wasUp = await inTransaction(db, async (tx) => {
    await rows(tx, lockQueue())
    starting = ctx.jobs.start().then(() => void (isUp = true))
    await sleep(300)
    return isUp
  })
  await starting
  await close()
  await other.close()
  assert.deepEqual([wasUp, isUp], [false, true], 'it waits while another makes them')
})
