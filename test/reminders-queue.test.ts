import { after } from 'node:test'
import { redact } from '#base/redacted.ts'
import { openDatabase } from '#store/db.ts'
import { testContext, testContextOn } from './helpers/context.ts'
import { startPostgres } from './helpers/postgres.ts'
import { reminderQueueContract } from './reminders-queue-contract.ts'

const server = await startPostgres()
after(() => server.stop())
const database = await openDatabase({ kind: 'postgres', url: redact(server.url) })

// Both are described before either has ended, since what the file opened is closed with its last test.
await Promise.all([
  reminderQueueContract('PGlite', testContext),
  reminderQueueContract('PostgreSQL', (overrides, options) =>
    testContextOn(database, overrides, options),
  ),
])
