import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { jobTable, startWorker } from '#jobs/index.ts'
import { listCases } from '#cases/index.ts'
import { verifyAudit } from '#store/audit.ts'
import { rows } from '#store/db.ts'
import { hasEnded } from '#store/job-queue.ts'
import { openContext } from '#store/open.ts'
import { listUnfinishedJobs } from '#store/queries.ts'
import { testConfig } from './helpers/context.ts'
import { putDatabase } from './helpers/kept-database.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'killed-'))
after(() => rm(dataDir, { recursive: true, force: true }))
await putDatabase(dataDir)

const reports = 12

/** Starts a process that keeps twelve reports, queues their reading and works; kills it after a while. */
async function runAndKill(afterMs: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [new URL('./helpers/import-many.ts', import.meta.url).pathname, dataDir, String(reports)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  for (let i = 0; i < 2400 && !said.includes('queued'); i++) await sleep(50)
  assert.ok(said.includes('queued'))
  await sleep(afterMs)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

it('loses nothing and leaves nothing half-done when it is killed in the middle of imports', async () => {
  for (const afterMs of [300, 900]) await runAndKill(afterMs)
  const { ctx, close } = await openContext(testConfig({ dataDir }), { withJobs: true })
  const worker = await startWorker(ctx, jobTable)
  try {
    for (let i = 0; i < 400; i++) {
      const open = await rows(ctx.db, listUnfinishedJobs())
      if (open.every(({ state }) => hasEnded(state))) break
      await sleep(100)
    }
    assert.deepEqual(await rows(ctx.db, listUnfinishedJobs()), [], 'every job was taken up again')
    const found = await listCases(ctx, { limit: 100 })
    assert.ok(found.ok)
    // Each report is there once, whole: a title from its facts, one document, tasks from its actions.
    assert.equal(found.value.total, reports)
    for (const { title, victims, documents, openTasks } of found.value.cases) {
      assert.match(title, /^Harbour \w+ Lines: /)
      assert.equal(victims.length, 1)
      assert.equal(documents, 1)
      assert.ok(openTasks > 0)
    }
    assert.ok((await verifyAudit(ctx.db)).ok)
  } finally {
    await worker.stop()
    await close()
  }
})
