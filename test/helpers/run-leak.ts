/** A process of its own for `exposure-kill.test.ts`: uploads a leak, queues a run over it, works until it is killed. */
import { createReadStream } from 'node:fs'
import { dirname } from 'node:path'
import { addUpload, startRun } from '#exposure/index.ts'
import { jobTable, startWorker } from '#jobs/index.ts'
import { openContext } from '#store/open.ts'
import { exposureConfig } from './exposure-config.ts'

const [dataDir = '', leak = ''] = process.argv.slice(2)
const { ctx } = await openContext(exposureConfig(dataDir, dirname(leak)), { withJobs: true })
const actor = { id: 'test', role: 'system' } as const
const added = await addUpload(ctx, actor, { name: 'leak.csv', bytes: createReadStream(leak) })
if (!added.ok) throw new Error(added.error.message)
const started = await startRun(ctx, actor, {
  caseId: null,
  files: [{ kind: 'upload', id: added.value.id }],
  keepDays: 7,
})
if (!started.ok) throw new Error(started.error.message)
await startWorker(ctx, jobTable)
process.stdout.write(`queued ${started.value.runId}\n`)
