/** What only happens where several connections change cases at once. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { redact } from '#base/redacted.ts'
import { recordMeasurement, restateMeasurement, splitCase } from '#cases/index.ts'
import { lockCase } from '#cases/queries.ts'
import { inTransaction, openDatabase, rows } from '#store/db.ts'
import { discardContract } from './discard-contract.ts'
import { analyst, testContextOn } from './helpers/context.ts'
import { adviseWarnings as advise, keepText, loadCase, openCase } from './helpers/open-case.ts'
import { startPostgres } from './helpers/postgres.ts'
import { snapshotContract } from './snapshot-contract.ts'

const server = await startPostgres()
after(() => server.stop())
const ctx = await testContextOn(await openDatabase({ kind: 'postgres', url: redact(server.url) }))

discardContract('PostgreSQL', ctx)
snapshotContract('PostgreSQL', ctx)

it('a measurement is restated in the case that its record is split off to meanwhile', async () => {
  const { caseId } = await openCase(ctx, 'Yarrow Ferries')
  const { id: replaced } = await keepText(ctx, 'The file holds 40 rows about 40 people.')
  const { id: documentId } = await keepText(ctx, 'The file holds 40 rows about 39 people.')
  const first = { caseId, documentId: replaced, statements: [], advise }
  assert.ok((await recordMeasurement(ctx, analyst, first)).ok)

  let restating: ReturnType<typeof restateMeasurement> | undefined
  const split = await inTransaction(ctx.db, async (tx) => {
    await rows(tx, lockCase({ id: caseId }))
    // It has found the case, and waits for it.
    restating = restateMeasurement(ctx, analyst, { replaced, documentId, statements: [], advise })
    await sleep(300)
    const documentIds = [replaced]
    return splitCase({ ...ctx, db: tx }, analyst, { caseId, documentIds, reason: 'other', advise })
  })
  assert.ok(split.ok)
  const { newCaseId } = split.value
  assert.deepEqual(await restating, { ok: true, value: { caseId: newCaseId } })
  const { documents } = await loadCase(ctx, newCaseId)
  assert.ok(documents.some(({ id }) => id === documentId))
})
