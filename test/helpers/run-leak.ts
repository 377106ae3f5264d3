/** A process of its own for `exposure-kill.test.ts`: queues a run over a leak, works until it is killed. */
import { dirname } from 'node:path'
import { startRun } from '#exposure/index.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { openContext } from '#store/open.ts'
import { exposureConfig } from './exposure-config.ts'

const [dataDir = '', leak = ''] = process.argv.slice(2)
const { ctx } = await openContext(exposureConfig(dataDir, dirname(leak)), { withJobs: true })
const started = await startRun(
  ctx,
  { id: 'test', role: 'system' },
  { caseId: null, files: [{ kind: 'path', path: leak }], keepDays: 7 },
)
if (!started.ok) throw new Error(started.error.message)
await startWorker(ctx, jobTable)
process.stdout.write(`queued ${started.value.runId}\n`)
