import { after } from 'node:test'
import { redact } from '#base/redacted.ts'
import { openDatabase } from '#store/db.ts'
import { dutyContract } from './duties-contract.ts'
import { mergedDutyContract } from './duties-merge-contract.ts'
import { testContextOn } from './helpers/context.ts'
import { startPostgres } from './helpers/postgres.ts'
import { openReminders, reminderContract } from './reminders-contract.ts'

const server = await startPostgres()
after(() => server.stop())

const open = async (name: string) =>
  openDatabase({ kind: 'postgres', url: redact(await server.createDatabase(name)) })

const duties = await testContextOn(await open('duties'))
const merged = await testContextOn(await open('merged'))
const reminders = await openReminders(async (overrides) =>
  testContextOn(await open('reminders'), overrides),
)

dutyContract('PostgreSQL', duties)
mergedDutyContract('PostgreSQL', merged)
reminderContract('PostgreSQL', reminders)
