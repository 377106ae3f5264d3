import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, it } from 'node:test'
import { redact } from '#base/redacted.ts'
import { jobTable, resumeRestored, startWorker } from '#jobs/index.ts'
import {
  countAffected,
  currentLaw as law,
  getDuties,
  recordClockEvent,
} from '#obligations/index.ts'
import { queueNames } from '#store/job-queue.ts'
import { analyst, testContext } from './helpers/context.ts'
import { openCase } from './helpers/open-case.ts'
import { overrideFact } from '#cases/index.ts'
import { adviseWarnings } from './helpers/open-case.ts'

const posts: string[] = []
const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    posts.push(body)
    response.writeHead(200).end()
    receiver.emit('posted')
  })
})
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
after(() => receiver.close())
const port = (receiver.address() as AddressInfo).port
const ctx = await testContext(
  {
    fetchAllowLoopback: true,
    webhook: {
      url: `http://127.0.0.1:${port}/hook`,
      secret: redact(`whsec_${Buffer.alloc(32, 1).toString('base64')}`),
    },
  },
  { withJobs: true },
)
const worker = await startWorker(ctx, jobTable)
after(() => worker.stop())

/** A case whose reminder is due in two seconds. */
async function awaitingReminder(victim: string): Promise<string> {
  const { caseId } = await openCase(ctx, victim)
  const said = { law, caseId, saidBy: 'the security team', reason: 'from the ticket' }
  await overrideFact(ctx, analyst, {
    caseId,
    field: 'dataClass',
    value: { class: 'email-address', exposed: true },
    modality: 'confirmed',
    reason: 'seen in the sample',
    advise: adviseWarnings,
  })
  const counts = [{ jurisdiction: 'FR', count: 10, dataClasses: [] }]
  await countAffected(ctx, analyst, { ...said, caseId, counts })
  // 47 h 59 min 58 s ago: the reminder 24 hours before the end of 72 hours comes in two seconds.
  const at = ctx.clock.now().subtract({ hours: 48 }).add({ seconds: 2 }).toString()
  await recordClockEvent(ctx, analyst, { ...said, event: 'awareness', value: { at } })
  return caseId
}

/** What is posted for that case once two seconds have passed. */
async function reminderAfterWait(caseId: string) {
  assert.equal(posts.length, 0)
  const arrived = once(receiver, 'posted', { signal: AbortSignal.timeout(20_000) })
  ctx.clock.advance({ seconds: 2 })
  await arrived
  const { type, data } = JSON.parse(posts.shift() ?? '') as {
    type: string
    data: Record<string, string>
  }
  assert.equal(type, 'duty.due-soon')
  assert.deepEqual(
    [data['caseId'], data['dutyId'], data['lead']],
    [caseId, 'eu-gdpr-33-1', 'PT24H'],
  )
}

it('a reminder waits in the queue and goes out when its time has come', async () => {
  const caseId = await awaitingReminder('Willow Bikes')
  await reminderAfterWait(caseId)
  const found = await getDuties(ctx, law, caseId)
  assert.ok(found.ok)
})

it('a reminder goes out although its place in the queue was lost, as with a restored database', async () => {
  const caseId = await awaitingReminder('Rowan Trams')
  await ctx.jobs.boss.deleteAllJobs(queueNames.minutes)
  await resumeRestored(ctx, jobTable)
  await reminderAfterWait(caseId)
})
