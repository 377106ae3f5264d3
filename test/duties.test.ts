import { dutyContract } from './duties-contract.ts'
import { mergedDutyContract } from './duties-merge-contract.ts'
import { testContext } from './helpers/context.ts'
import { openReminders, reminderContract } from './reminders-contract.ts'

const duties = await testContext()
const merged = await testContext()
const reminders = await openReminders(testContext)

dutyContract('PGlite', duties)
mergedDutyContract('PGlite', merged)
reminderContract('PGlite', reminders)
