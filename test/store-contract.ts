import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { startWorker, type Worker } from '#jobs/index.ts'
import { appendAudit, readAudit, verifyAudit, verifyAuditLines } from '#store/audit.ts'
import { findBlobBytes, putBlob } from '#store/blobs.ts'
import type { Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Database } from '#store/db.ts'
import { defineJob, hasEnded, type JobDefinition, type JobView } from '#store/job-queue.ts'
import { migrate, schemaVersion } from '#store/migrate.ts'
import { contextOn } from '#store/open.ts'
import { requeueJob, startJob } from '#store/queries.ts'
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
      const table: readonly JobDefinition<unknown>[] = [plain, shaky, slow]
      let worker: Worker
      before(async () => {
        worker = await startWorker(ctx, table)
      })
      after(() => worker.stop())

      const add = <P>(job: JobDefinition<P>, payload: P): Promise<string> =>
        inTransaction(ctx.db, (tx) => ctx.jobs.add(tx, job, payload))
      async function finish(id: string): Promise<JobView> {
        for await (const view of ctx.jobs.watch(id, AbortSignal.timeout(20_000))) {
          if (hasEnded(view.state)) return view
        }
        throw new Error('the job did not end')
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
        for await (const view of ctx.jobs.watch(id, AbortSignal.timeout(20_000))) {
          if (view.state === 'running') break
        }
        assert.equal(await ctx.jobs.cancel(id), true)
        const view = await finish(id)
        assert.equal(view.state, 'cancelled')
        assert.equal(await ctx.jobs.cancel(id), false)
      })

      it('takes up again what a dead worker left running', async () => {
        const id = await add(plain, { word: 'orphan' })
        await finish(id)
        // As a crash leaves it: marked as running, with nobody at work on it.
        await rows(ctx.db, sql`update jobs set state = 'queued' where id = ${id}`)
        assert.ok((await maybeRow(ctx.db, startJob({ id }))) !== undefined)
        const before = seen.length
        await inTransaction(ctx.db, async (tx) => {
          await rows(tx, requeueJob({ id }))
          await ctx.jobs.deliver(tx, id, plain.retry)
        })
        assert.equal((await finish(id)).state, 'done')
        assert.equal(seen.length, before + 1)
      })
    })
  })
}
