import { discardContract } from './discard-contract.ts'
import { testContext } from './helpers/context.ts'

discardContract('PGlite', await testContext())
