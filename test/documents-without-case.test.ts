import assert from 'node:assert/strict'
import { it } from 'node:test'
import { listUnopened, recordReport } from '#cases/index.ts'
import { analyst, testContext } from './helpers/context.ts'
import { adviseWarnings as advise, keepText, openCase } from './helpers/open-case.ts'

const ctx = await testContext()

it('documents without a case come page by page, the latest first, each once', async () => {
  const kept: string[] = []
  for (let n = 0; n < 5; n++) {
    const { id: documentId } = await keepText(ctx, `Ferry number ${n} has a new booking app.`)
    const found = { documentId, saidAt: null, isBreachReport: false, statements: [] }
    assert.ok((await recordReport(ctx, analyst, { ...found, nearDuplicates: [], advise })).ok)
    kept.unshift(documentId)
    // Two have the same instant: neither may be lost between two pages.
    if (n % 2 === 0) ctx.clock.advance({ seconds: 1 })
  }
  await openCase(ctx, 'Halvorsen Ferries')

  const shown: string[] = []
  let cursor: string | undefined
  do {
    const page = await listUnopened(ctx, { cursor, limit: 2 })
    assert.ok(page.ok)
    assert.equal(page.value.total, 5)
    assert.ok(page.value.documents.length <= 2)
    shown.push(...page.value.documents.map(({ id }) => id))
    cursor = page.value.nextCursor ?? undefined
  } while (cursor !== undefined)
  assert.deepEqual(shown.toSorted(), kept.toSorted())
  assert.equal(shown[0], kept[0])

  const refused = await listUnopened(ctx, { cursor: 'elsewhere', limit: 2 })
  assert.equal(refused.ok ? '' : refused.error.type, 'INPUT_INVALID')
})
