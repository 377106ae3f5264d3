import assert from 'node:assert/strict'
import { it } from 'node:test'
import { testContext } from '../../test/helpers/context.ts'
import { listAuditPage } from '#store/audit.ts'
import { queueReport } from './queue-report.ts'

it('keeps no document whose reading could not be queued', async () => {
  const ctx = await testContext()
  const report = {
    bytes: Buffer.from('Harbour Motors said that customer names were stolen.'),
    origin: { kind: 'paste' },
    hints: { contentType: 'text/plain' },
  } as const
  const actor = { id: 'user_1', role: 'analyst' } as const
  await assert.rejects(queueReport(ctx, actor, report), /before the queue was started/)
  const log = await listAuditPage(ctx.db, { limit: 10 })
  assert.ok(log.ok)
  assert.deepEqual(log.value.entries, [])
})
