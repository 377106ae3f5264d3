import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { redact } from '#base/redacted.ts'
import { ok } from '#base/result.ts'
import { startWorker } from '#jobs/index.ts'
import { inTransaction, openDatabase, rows } from '#store/db.ts'
import { defineJob } from '#store/define-job.ts'
import { hasEnded, queueNames } from '#store/job-queue.ts'
import { contextOn } from '#store/open.ts'
import { lockQueue, startJob } from '#store/queries.ts'
import { sql } from '#store/sql.ts'
import { testConfig } from './helpers/context.ts'
import { startPostgres } from './helpers/postgres.ts'
import { storeContract } from './store-contract.ts'

const server = await startPostgres()
after(() => server.stop())

storeContract('PGlite', () => openDatabase({ kind: 'pglite', dataDir: null }))
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

it('a job whose worker died at every try ends, on PostgreSQL', async () => {
  const url = redact(await server.createDatabase('given_up'))
  const database = await openDatabase({ kind: 'postgres', url })
  const { ctx, close } = await contextOn(database, testConfig(), { withJobs: true })
  const job = defineJob({
    name: 'fatal',
    payload: z.object({}),
    retry: { limit: 0, delaySeconds: 0 },
    run: async () => ok({}),
  })
  const add = (): Promise<string> => inTransaction(ctx.db, (tx) => ctx.jobs.add(tx, job, {}))
  const ids = [await add(), await add()]
  // Taken by a worker that is killed: nothing is heard of them any more.
  await ctx.jobs.boss.fetch(queueNames.minutes, { batchSize: 2 })
  for (const id of ids) await rows(ctx.db, startJob({ id }))
  await ctx.jobs.cancel(ids[1] ?? '')
  await rows(ctx.db, sql`update pgboss.job set heartbeat_on = now() - interval '1 hour'`)
  await ctx.jobs.boss.supervise(queueNames.minutes)
  const worker = await startWorker(ctx, [job])
  try {
    const states: string[] = []
    for (const id of ids) {
      for await (const { state } of ctx.jobs.watch(id, AbortSignal.timeout(20_000)))
        if (hasEnded(state)) states.push(state)
    }
    assert.deepEqual(states, ['failed', 'cancelled'])
  } finally {
    await worker.stop()
    await close()
  }
})
