/** A run and its job end together, whatever happens to either. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fixedClock } from '#base/clock.ts'
import {
  addUpload,
  cancelRun,
  destroyRun,
  getDestruction,
  getRun,
  startRun,
  tidyExposure,
  viewPeopleOf,
} from '#exposure/index.ts'
import { saveRunState } from '#exposure/runs/queries.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { maybeRow, rows } from '#store/db.ts'
import { hasEnded, type JobView } from '#store/job-queue.ts'
import { startJob } from '#store/queries.ts'
import { sql } from '#store/sql.ts'
import { analyst, testContext } from './helpers/context.ts'
import { exposureConfig } from './helpers/exposure-config.ts'

const home = await mkdtemp(join(tmpdir(), 'ends-with-job-'))
after(() => rm(home, { recursive: true, force: true }))
const dataDir = join(home, 'data')
const ctx = await testContext(exposureConfig(dataDir, home), { withJobs: true })

const leakOf = (people: number): string =>
  [
    'email,name,phone',
    ...Array.from(
      { length: people },
      (_, i) => `person${i}@firm${i % 9}.example,Ada Number${i},+49 151 2345${1000 + i}`,
    ),
  ].join('\n')

/** A run over an upload, in the queue. */
async function queued(people = 40) {
  async function* bytes() {
    yield Buffer.from(leakOf(people))
  }
  const upload = await addUpload(ctx, analyst, { name: 'dump.csv', bytes: bytes() })
  assert.ok(upload.ok)
  const files = [{ kind: 'upload' as const, id: upload.value.id }]
  const started = await startRun(ctx, analyst, { caseId: null, files, keepDays: 7 })
  assert.ok(started.ok)
  return { ...started.value, uploadId: upload.value.id }
}

async function ended(jobId: string): Promise<JobView> {
  for await (const view of ctx.jobs.watch(jobId, AbortSignal.timeout(60_000))) {
    if (hasEnded(view.state)) return view
  }
  throw new Error('the job did not end')
}

async function runOf(runId: string) {
  const found = await getRun(ctx, runId)
  assert.ok(found.ok)
  return found.value
}

async function working<T>(work: () => Promise<T>): Promise<T> {
  const worker = await startWorker(ctx, jobTable, { graceMs: 0 })
  try {
    return await work()
  } finally {
    await worker.stop()
  }
}

const destroy = (runId: string) => destroyRun(ctx, analyst, { runId, reason: 'a test' })

describe('a run', () => {
  it('fails with its job where nobody expected the fault, can be destroyed, and its upload and its store go', async () => {
    const { runId, jobId, uploadId } = await queued()
    // Where the folder of stores should be there is a file.
    const folder = join(dataDir, 'exposure', 'running')
    await rm(folder, { recursive: true, force: true })
    await writeFile(folder, '')
    const job = await working(() => ended(jobId))
    await rm(folder)
    assert.equal(job.state, 'failed')
    const run = await runOf(runId)
    assert.equal(run.state, 'failed')
    assert.deepEqual(run.error, job.error)
    assert.notEqual(run.endedAt, null)
    // As it is left where a store was kept and its key could then not be saved.
    const kept = join(dataDir, 'exposure', 'kept', runId)
    await mkdir(kept, { recursive: true })
    const tomorrow = fixedClock(ctx.clock.now().add({ hours: 25 }).toString())
    await tidyExposure({ ...ctx, clock: tomorrow })
    assert.equal(existsSync(kept), false)
    const left = await maybeRow(
      ctx.db,
      sql<{ id: string }>`select id from exposure_uploads where id = ${uploadId}`,
    )
    assert.equal(left, undefined)
    assert.ok((await destroy(runId)).ok)
  })

  it('ends as cancelled where that was asked for and the worker died before it heard', async () => {
    const { runId, jobId } = await queued()
    await rows(ctx.db, startJob({ id: jobId }))
    await rows(ctx.db, saveRunState({ id: runId, state: 'running', at: null, error: null }))
    await ctx.jobs.boss.deleteAllJobs()
    const asked = await cancelRun(ctx, runId)
    assert.ok(asked.ok && asked.value.cancelled)
    const job = await working(() => ended(jobId))
    assert.equal(job.state, 'cancelled')
    assert.equal((await runOf(runId)).state, 'cancelled')
    assert.ok((await destroy(runId)).ok)
  })

  it('that was destroyed is proven so by the audit log, with who did it and why; any other is not', async () => {
    const { runId, jobId } = await queued()
    await cancelRun(ctx, runId)
    await working(() => ended(jobId))
    assert.equal(await getDestruction(ctx, runId), null)
    const destroyed = await destroy(runId)
    assert.ok(destroyed.ok)
    const { runId: _runId, ...certificate } = destroyed.value
    const { auditEntry, auditHash, ...proven } = (await getDestruction(ctx, runId)) ?? {}
    assert.deepEqual(proven, { ...certificate, reason: 'a test' })
    assert.match(`${auditEntry} ${auditHash}`, /^\d+ [0-9a-f]{64}$/)
  })

  it('that waits for another try is cancelled at once', async () => {
    const { runId } = await queued()
    await rows(ctx.db, saveRunState({ id: runId, state: 'running', at: null, error: null }))
    const asked = await cancelRun(ctx, runId)
    assert.ok(asked.ok && asked.value.cancelled)
    assert.equal((await runOf(runId)).state, 'cancelled')
  })

  it('goes on after the worker stopped, for nobody cancelled it', async () => {
    const { runId, jobId } = await queued(30_000)
    await working(async () => {
      while ((await runOf(runId)).state === 'queued') await sleep(5)
    })
    assert.equal((await ctx.jobs.find(jobId))?.state, 'queued')
    assert.equal((await runOf(runId)).state, 'running')
    assert.equal((await working(() => ended(jobId))).state, 'done')
    assert.equal((await runOf(runId)).state, 'done')
  })

  it('stays done where its uploads cannot be removed', async () => {
    await rows(
      ctx.db,
      sql`create function refuse() returns trigger language plpgsql as 'begin raise exception ''no''; end'`,
    )
    await rows(
      ctx.db,
      sql`create trigger kept before delete on exposure_uploads for each statement execute function refuse()`,
    )
    try {
      const { runId, jobId } = await queued()
      assert.equal((await working(() => ended(jobId))).state, 'done')
      assert.equal((await runOf(runId)).state, 'done')
      const page = { runId, offset: 0, limit: 5, ours: false }
      const people = await viewPeopleOf(ctx, analyst, page)
      assert.ok(people.ok && people.value.total === 40)
    } finally {
      await rows(ctx.db, sql`drop function refuse cascade`)
    }
  })

  it('that is destroyed leaves no file, though its folder could not be removed at once', async () => {
    const { runId, jobId } = await queued()
    await working(() => ended(jobId))
    assert.ok((await destroy(runId)).ok)
    // As a crash leaves it between the end of the key and the end of the files.
    const kept = join(dataDir, 'exposure', 'kept', runId)
    await mkdir(kept)
    await writeFile(join(kept, 'people.parquet'), 'noise')
    await tidyExposure(ctx)
    await assert.rejects(rm(kept, { recursive: true }), { code: 'ENOENT' })
  })
})
