import assert from 'node:assert/strict'
import { it } from 'node:test'
import { loadConfig } from '#base/config.ts'
import { openDatabase } from './db.ts'
import { contextOn } from './open.ts'

it('closes the database where the job queue cannot start', async () => {
  const config = loadConfig({})
  assert.ok(config.ok)
  const database = await openDatabase({ kind: 'pglite', dataDir: null })
  let isClosed = false
  const broken = {
    ...database,
    forJobs: { executeSql: () => Promise.reject(new Error('the queue has no tables')) },
    close: async () => {
      isClosed = true
      await database.close()
    },
  }
  await assert.rejects(contextOn(broken, config.value, { withJobs: true }), /no tables/)
  assert.ok(isClosed)
})
