import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openBulkEngine } from '#store/duckdb.ts'
import { createHashes, listPresent } from './fixtures/queries.ts'
import { createPresent } from './records/queries.ts'

it('finds the same of our addresses in a leak, however many parts they are looked for in', async () => {
  const engine = await openBulkEngine({
    directory: null,
    key: null,
    memoryBytes: 256 * 1024 * 1024,
    threads: 1,
  })
  try {
    await engine.run(createHashes('verdict_keys', [1, 2, 2, 3, 4, 4, 4, 50, null]))
    await engine.run(createHashes('verdict_own', [2, 4, 4, 5, 50, null]))
    for (const parts of [1, 3]) {
      for (let part = 0; part < parts; part++) await engine.run(createPresent(part, parts))
      assert.deepEqual(await engine.rows(listPresent()), [
        { e: 2, row_count: 2 },
        { e: 4, row_count: 3 },
        { e: 50, row_count: 1 },
      ])
    }
  } finally {
    await engine.close()
  }
})
