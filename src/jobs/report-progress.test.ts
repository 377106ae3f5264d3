import assert from 'node:assert/strict'
import { it, mock } from 'node:test'
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Driver,
} from 'kysely'
import type { Context } from '#store/context.ts'
import { reportProgress } from './report-progress.ts'

/** A database whose answers wait until `open` resolves. */
function slowDatabase(open: Promise<void>): { readonly db: Context['db']; count(): number } {
  let queries = 0
  const connection: DatabaseConnection = {
    executeQuery: async () => {
      queries++
      await open
      return { rows: [] }
    },
    streamQuery: () => assert.fail('nothing is streamed'),
  }
  const nothing = (): Promise<void> => Promise.resolve()
  const driver: Driver = {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  }
  const db = new Kysely<unknown>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  return { db, count: () => queries }
}

it('writes once more, and not once for every look, after the database was busy', async () => {
  mock.timers.enable({ apis: ['setInterval'] })
  try {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { db, count } = slowDatabase(promise)
    const reporter = reportProgress({ db } as Context, 'job_1', () => assert.fail('not cancelled'))
    reporter.report({ step: 'reading', done: 1 })
    mock.timers.tick(60_000)
    resolve()
    await reporter.stop()
    assert.equal(count(), 2)
  } finally {
    mock.timers.reset()
  }
})
