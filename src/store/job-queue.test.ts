import assert from 'node:assert/strict'
import { it } from 'node:test'
import { systemClock } from '#base/clock.ts'
import { systemIds } from '#base/ids.ts'
import { openDatabase } from './db.ts'
import { JobQueue } from './job-queue.ts'

it('logs what goes wrong in the upkeep of the queue', async () => {
  const { db, forJobs, kind, close } = await openDatabase({ kind: 'pglite', dataDir: null })
  try {
    const logged: unknown[] = []
    const log = { error: (entry: object) => logged.push(entry) }
    const queue = new JobQueue({ db, forJobs, kind, ids: systemIds(systemClock), log })
    const fault = new Error('maintenance failed')
    queue.boss.emit('error', fault)
    assert.deepEqual(logged, [{ err: fault }])
  } finally {
    await close()
  }
})
