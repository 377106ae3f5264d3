import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { startWorker, type Worker } from '#jobs/index.ts'
import { appendAudit, readAudit, verifyAudit, verifyAuditLines } from '#store/audit.ts'
import { findBlobBytes, putBlob } from '#store/blobs.ts'
import type { Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Database } from '#store/db.ts'
import { defineJob, type JobDefinition } from '#store/define-job.ts'
import { hasEnded, queueNames, type JobView } from '#store/job-queue.ts'
import { migrate, schemaVersion } from '#store/migrate.ts'
import { contextOn } from '#store/open.ts'
import { deleteEndedJobs, insertJob, requeueJob, startJob } from '#store/queries.ts'
import { sql } from '#store/sql.ts'
import { ok } from '#base/result.ts'
import { analyst, testConfig } from './helpers/context.ts'

/** What every database that holds the state must do; run on each by `store-contract.test.ts`. */
export function storeContract(name: string, open: () => Promise<Database>): void {
  describe(`the store on ${name}`, () => {
    let ctx: Context
    let close: () => Promise<void>
    let database: Database

    before(async () => {
      database = await open()
      const opened = await contextOn(database, testConfig(), { withJobs: true })
      ctx = opened.ctx
      close = opened.close
    })
    after(() => close())

    it('migrates once, also when asked twice and at the same time', async () => {
      const version = await schemaVersion(ctx.db)
      const [a, b] = await Promise.all([migrate(ctx.db), migrate(ctx.db)])
      assert.deepEqual([a.applied, b.applied], [[], []])
      assert.ok(version >= 4)
    })

    it('refuses a schema that is newer than the program, and changes nothing', async () => {
      await rows(
        ctx.db,
        sql`insert into migrations (number, file, checksum) values (9999, 'later', 'x')`,
      )
      try {
        await assert.rejects(migrate(ctx.db), { code: 'SCHEMA_NEWER' })
      } finally {
        await rows(ctx.db, sql`delete from migrations where number = 9999`)
      }
    })

    it('undoes everything of a transaction that throws', async () => {
      const bytes = Buffer.from(`undone ${name}`)
      let hash
      await assert.rejects(
        inTransaction(ctx.db, async (tx) => {
          hash = await putBlob(tx, bytes)
          throw new Error('on purpose')
        }),
        /on purpose/,
      )
      assert.ok(hash !== undefined)
      assert.equal(await findBlobBytes(ctx.db, hash), undefined)
    })

    it('keeps queries from outside out of an open transaction', async () => {
      await rows(ctx.db, sql`insert into settings (key, value) values ('isolation', '1'::jsonb)`)
      const inside = inTransaction(ctx.db, async (tx) => {
        await rows(tx, sql`update settings set value = '2'::jsonb where key = 'isolation'`)
        await new Promise((resolve) => setTimeout(resolve, 50))
        throw new Error('undo')
      })
      const outside = rows(
        ctx.db,
        sql`insert into settings (key, value) values ('outside', '1'::jsonb)`,
      )
      await assert.rejects(inside, /undo/)
      await outside
      const kept = await rows(
        ctx.db,
        sql<{ key: string; value: number }>`
          select key, value from settings where key in ('isolation', 'outside') order by key`,
      )
      assert.deepEqual(
        kept.map(({ key, value }) => [key, Number(value)]),
        [
          ['isolation', 1],
          ['outside', 1],
        ],
      )
    })

    it('gives bytes back as they were, and keeps the same bytes once', async () => {
      const bytes = new Uint8Array(300_000).map((_, i) => (i * 31) % 256)
      const hash = await putBlob(ctx.db, bytes)
      assert.equal(await putBlob(ctx.db, bytes), hash)
      const found = await findBlobBytes(ctx.db, hash)
      assert.ok(found !== undefined && Buffer.from(found).equals(Buffer.from(bytes)))
    })

    it('round-trips JSON and instants', async () => {
      const value = { text: 'naïve “quotes” ☃', list: [1, null, { deep: true }] }
      const row = await maybeRow(
        ctx.db,
        sql<{ value: unknown; at: string }>`
          select ${JSON.stringify(value)}::jsonb as value,
            to_char('2026-03-29T01:30:00.123Z'::timestamptz at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
      )
      assert.deepEqual(row, { value, at: '2026-03-29T01:30:00.123Z' })
    })

    it('chains the audit log, refuses to change it, and notices when it was changed', async () => {
      for (const action of ['a', 'b', 'c']) {
        await inTransaction(ctx.db, (tx) =>
          appendAudit(tx, ctx, analyst, { action, subject: 'contract', detail: { n: 1 } }),
        )
      }
      const proof = await verifyAudit(ctx.db)
      assert.ok(proof.ok && proof.value.entries >= 3)
      await assert.rejects(rows(ctx.db, sql`update audit_log set action = 'x'`), /append-only/)
      await assert.rejects(rows(ctx.db, sql`delete from audit_log`), /append-only/)

      const lines: string[] = []
      for await (const row of readAudit(ctx.db)) lines.push(JSON.stringify(row))
      assert.ok(verifyAuditLines(lines).ok)
      const at = lines.findIndex((line) => line.includes('"action":"b"'))
      const changed = lines.with(at, (lines[at] ?? '').replace('"action":"b"', '"action":"z"'))
      const broken = verifyAuditLines(changed)
      assert.ok(!broken.ok)
      assert.match(broken.error.message, new RegExp(`broken at entry ${at + 1}:`))
      assert.ok(!verifyAuditLines(lines.toSpliced(at, 1)).ok)
      for (const line of ['null', '7', '{', '{}', '[]'])
        assert.ok(!verifyAuditLines([line]).ok, line)
    })

    it('appends to the audit log from many hands at once without a fork', async () => {
      const before = await verifyAudit(ctx.db)
      await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          inTransaction(ctx.db, (tx) =>
            appendAudit(tx, ctx, analyst, { action: 'many', subject: String(i) }),
          ),
        ),
      )
      const now = await verifyAudit(ctx.db)
      assert.ok(before.ok && now.ok)
      assert.equal(now.value.entries, before.value.entries + 12)
    })

    describe('jobs', () => {
      const seen: string[] = []
      const plain = defineJob({
        name: 'plain',
        payload: z.object({ word: z.string() }),
        retry: { limit: 0, delaySeconds: 1 },
        run: async (_, { word }, { progress }) => {
          progress({ step: 'half', done: 1, total: 2 })
          seen.push(word)
          return ok({ word })
        },
      })
      let failures = 1
      const shaky = defineJob({
        name: 'shaky',
        payload: z.object({}),
        retry: { limit: 2, delaySeconds: 0 },
        run: async () => {
          if (failures-- > 0) throw new Error('first time')
          return ok({ tries: 2 })
        },
      })
      const slow = defineJob({
        name: 'slow',
        payload: z.object({}),
        retry: { limit: 0, delaySeconds: 1 },
        run: async (_, __, { signal, progress }) => {
          for (let done = 0; done < 100; done++) {
            signal.throwIfAborted()
            progress({ step: 'waiting', done, total: 100 })
            await new Promise((resolve) => setTimeout(resolve, 100))
          }
          return ok({})
        },
      })
      const long = defineJob({
        name: 'long',
        payload: z.object({}),
        retry: { limit: 0, delaySeconds: 1 },
        takes: 'hours',
        run: slow.run,
      })
      let overruns = 1
      const overrunning = defineJob({
        name: 'overrunning',
        payload: z.object({}),
        retry: { limit: 1, delaySeconds: 0 },
        run: async (mine, payload, tools) =>
          overruns-- > 0 ? slow.run(mine, payload, tools) : ok({ tries: 2 }),
      })
      const table: readonly JobDefinition<unknown>[] = [plain, shaky, slow, long, overrunning]
      let worker: Worker
      before(async () => {
        worker = await startWorker(ctx, table, { graceMs: 500 })
      })
      after(() => worker.stop())

      const add = <P>(job: JobDefinition<P>, payload: P): Promise<string> =>
        inTransaction(ctx.db, (tx) => ctx.jobs.add(tx, job, payload))
      async function running(id: string): Promise<void> {
        for await (const view of ctx.jobs.watch(id, AbortSignal.timeout(20_000))) {
          if (view.state === 'running') return
        }
        throw new Error('the job did not begin')
      }
      async function finish(id: string): Promise<JobView> {
        for await (const view of ctx.jobs.watch(id, AbortSignal.timeout(20_000))) {
          if (hasEnded(view.state)) return view
        }
        throw new Error('the job did not end')
      }

      /** A job as a crash leaves it: marked as running, with nobody at work on it. */
      async function deadAt<P>(job: JobDefinition<P>, payload: P): Promise<string> {
        const id = ctx.ids.next('job')
        await rows(ctx.db, insertJob({ id, name: job.name, payload: JSON.stringify(payload) }))
        assert.ok((await maybeRow(ctx.db, startJob({ id }))) !== undefined)
        return id
      }

      it('does a job, with progress and result', async () => {
        const view = await finish(await add(plain, { word: 'hello' }))
        assert.equal(view.state, 'done')
        assert.deepEqual(view.result, { word: 'hello' })
        assert.deepEqual(view.progress, { step: 'half', done: 1, total: 2 })
      })

      it('adds no job where the transaction is undone', async () => {
        await assert.rejects(
          inTransaction(ctx.db, async (tx) => {
            await ctx.jobs.add(tx, plain, { word: 'never' })
            throw new Error('undo')
          }),
        )
        await finish(await add(plain, { word: 'after' }))
        assert.ok(!seen.includes('never'))
      })

      it('tries a job again that threw', async () => {
        const view = await finish(await add(shaky, {}))
        assert.equal(view.state, 'done')
        assert.deepEqual(view.result, { tries: 2 })
      })

      it('stops a running job that is cancelled', async () => {
        const id = await add(slow, {})
        await running(id)
        assert.equal(await ctx.jobs.cancel(id), true)
        const view = await finish(id)
        assert.equal(view.state, 'cancelled')
        assert.equal(await ctx.jobs.cancel(id), false)
      })

      it('does ordinary work while work of hours goes on', async () => {
        const id = await add(long, {})
        await running(id)
        assert.equal((await finish(await add(plain, { word: 'beside' }))).state, 'done')
        assert.equal((await ctx.jobs.find(id))?.state, 'running')
        await ctx.jobs.cancel(id)
        await finish(id)
      })

      it('does a job again that took longer than the queue allows, for nobody asked it to stop', async () => {
        const id = ctx.ids.next('job')
        await rows(ctx.db, insertJob({ id, name: overrunning.name, payload: '{}' }))
        const given = { expireInSeconds: 1, retryLimit: 1, retryDelay: 0 }
        await ctx.jobs.boss.send(queueNames.minutes, { id }, given)
        const view = await finish(id)
        assert.deepEqual([view.state, view.result], ['done', { tries: 2 }])
      })

      it('stops after its grace, and the job under way is done by the next worker', async () => {
        const id = await add(slow, {})
        await running(id)
        const began = performance.now()
        await worker.stop()
        const took = performance.now() - began
        const stopped = await ctx.jobs.find(id)
        worker = await startWorker(ctx, table, { graceMs: 500 })
        assert.ok(took < 4000, 'a job of ten seconds is told to stop')
        assert.equal(stopped?.state, 'queued')
        await running(id)
        await ctx.jobs.cancel(id)
        assert.equal((await finish(id)).state, 'cancelled')
      })

      it('ends a job as cancelled whose worker died before it heard of that', async () => {
        const id = await deadAt(plain, { word: 'too late' })
        assert.equal(await ctx.jobs.cancel(id), true)
        await inTransaction(ctx.db, (tx) => ctx.jobs.deliver(tx, id, plain))
        assert.equal((await finish(id)).state, 'cancelled')
        assert.ok(!seen.includes('too late'))
      })

      it('forgets jobs that ended long ago, and no other', async () => {
        const [old, recent, waiting] = ['done', 'failed', 'queued'].map((state) => ({
          id: ctx.ids.next('job'),
          state,
        }))
        for (const job of [old, recent, waiting]) {
          const id = job?.id ?? ''
          await rows(ctx.db, insertJob({ id, name: plain.name, payload: '{}' }))
          const days = job === recent ? 89 : 91
          await rows(
            ctx.db,
            sql`update jobs set state = ${job?.state}, changed_at = now() - make_interval(days => ${days}::int) where id = ${id}`,
          )
        }
        await rows(ctx.db, deleteEndedJobs({ days: 90 }))
        const left = [old, recent, waiting].map((job) => ctx.jobs.find(job?.id ?? ''))
        assert.deepEqual(
          (await Promise.all(left)).map((job) => job?.state),
          [undefined, 'failed', 'queued'],
        )
      })

      it('takes up again what a dead worker left running', async () => {
        const id = await deadAt(plain, { word: 'orphan' })
        await inTransaction(ctx.db, async (tx) => {
          await rows(tx, requeueJob({ id }))
          await ctx.jobs.deliver(tx, id, plain)
        })
        assert.equal((await finish(id)).state, 'done')
        assert.equal(seen.filter((word) => word === 'orphan').length, 1)
      })
    })
  })
}
