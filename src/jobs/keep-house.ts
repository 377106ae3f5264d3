import { tidyExposure } from '#exposure/index.ts'
import { wakeLate } from '#obligations/index.ts'
import type { Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { deleteEndedJobs } from '#store/queries.ts'

const everyMs = 3_600_000

/** How long it can be looked up how a job ended. What came of it stays. */
const jobDays = 90

/** Each by itself, so that a fault of one keeps none of the others. */
const chores: readonly ((ctx: Context) => Promise<unknown>)[] = [
  tidyExposure,
  wakeLate,
  ({ db }) => rows(db, deleteEndedJobs({ days: jobDays })),
]

/**
 * What has to be done whether or not a job comes: once before the first job, then every hour. A fault
 * is logged, and the next hour tries again. Returns what ends it.
 */
export async function keepHouse(ctx: Context): Promise<() => Promise<void>> {
  const tidy = async (): Promise<void> => {
    for (const chore of chores) {
      await chore(ctx).catch((error: unknown) => {
        ctx.log.error({ err: error }, 'housekeeping failed')
      })
    }
  }
  await tidy()
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(tidy)
  }, everyMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
