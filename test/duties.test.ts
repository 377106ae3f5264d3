import { dutyContract } from './duties-contract.ts'
import { mergedDutyContract } from './duties-merge-contract.ts'
import { testContext } from './helpers/context.ts'
import { reminderContract } from './reminders-contract.ts'

dutyContract('PGlite', await testContext())
mergedDutyContract('PGlite', await testContext())
await reminderContract('PGlite', testContext)
