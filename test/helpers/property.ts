import fc from 'fast-check'
import { readEnvironment } from '#base/config.ts'

/**
 * The tests of properties draw the same cases in every run, so that a red run is about the change
 * at hand; `BREAKWATER_TEST_SEED=2 npm test -- test/read-leak` draws others.
 */
fc.configureGlobal({ seed: Number(readEnvironment()['BREAKWATER_TEST_SEED'] ?? 1) })

export { fc }
