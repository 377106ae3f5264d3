import { testContext } from './helpers/context.ts'
import { snapshotContract } from './snapshot-contract.ts'

snapshotContract('PGlite', await testContext())
