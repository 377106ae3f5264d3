import { tidyExposure } from '#exposure/index.ts'
import { wakeLate } from '#obligations/index.ts'
import type { Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { deleteEndedJobs } from '#store/queries.ts'

const everyMs = 3_600_000

/** Days for which the outcome of a job can be looked up; what the job made is not affected. */
const jobDays = 90

/** Run one by one, so that a failure of one does not stop the others. */
const chores: readonly ((ctx: Context) => Promise<unknown>)[] = [
  tidyExposure,
  wakeLate,
  ({ db }) => rows(db, deleteEndedJobs({ days: jobDays })),
]

/**
 * Does the recurring chores: once before the first job, then every hour. A failure is logged and the next hour
 * tries again. Returns a function that stops it.
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
