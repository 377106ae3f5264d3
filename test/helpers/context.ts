import { after } from 'node:test'
import { fixedClock } from '#base/clock.ts'
import { loadConfig, type Config } from '#base/config.ts'
import { countingIds } from '#base/ids.ts'
import type { Actor, Context } from '#store/context.ts'
import type { Database } from '#store/db.ts'
import { contextOn } from '#store/open.ts'
import { openMigratedDatabase } from './kept-database.ts'

export const analyst: Actor = { id: 'user_analyst', role: 'analyst' }

export const testConfig = (overrides: Partial<Config> = {}): Config => {
  const config = loadConfig({ BREAKWATER_LOG_LEVEL: 'silent' }, overrides)
  if (!config.ok) throw new Error(config.error.message)
  return config.value
}

export type TestContext = Context & { readonly clock: ReturnType<typeof fixedClock> }

/** A context on a fresh database, with a clock that stands still; closed after the tests of the file. */
export async function testContext(
  overrides: Partial<Config> = {},
  options: { readonly withJobs?: boolean } = {},
): Promise<TestContext> {
  return testContextOn(await openMigratedDatabase(), overrides, options)
}

/** The same on a database that the test has opened. */
export async function testContextOn(
  database: Database,
  overrides: Partial<Config> = {},
  options: { readonly withJobs?: boolean } = {},
): Promise<TestContext> {
  const clock = fixedClock('2026-06-01T09:00:00Z')
  const { ctx, close } = await contextOn(database, testConfig(overrides), {
    clock,
    ids: countingIds(),
    ...options,
  })
  after(close)
  return { ...ctx, clock }
}
