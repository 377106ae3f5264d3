import assert from 'node:assert/strict'
import { it } from 'node:test'
import { inTransaction, rows } from '#store/db.ts'
import { insertJob } from '#store/queries.ts'
import { tidy } from '#store/tidy-pglite.ts'
import { testContext } from './helpers/context.ts'

const ctx = await testContext()

it('tidies the tables of an embedded database that have grown, and only those', async () => {
  assert.deepEqual(await tidy(ctx.db), [])
  const payload = JSON.stringify({ documentId: 'x'.repeat(400) })
  await inTransaction(ctx.db, async (tx) => {
    for (let i = 0; i < 600; i++) {
      await rows(tx, insertJob({ id: `job_${i}`, name: 'test', payload }))
    }
  })
  assert.deepEqual(await tidy(ctx.db), ['jobs'])
  assert.deepEqual(await tidy(ctx.db), [])
})
