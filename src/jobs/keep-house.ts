import { tidyExposure } from '#exposure/index.ts'
import type { Context } from '#store/context.ts'

const everyMs = 3_600_000

/**
 * What has to be done whether or not a job comes: once before the first job, then every hour. A fault
 * is logged, and the next hour tries again. Returns what ends it.
 */
export async function keepHouse(ctx: Context): Promise<() => Promise<void>> {
  const tidy = (): Promise<void> =>
    tidyExposure(ctx).catch((error: unknown) => {
      ctx.log.error({ err: error }, 'housekeeping failed')
    })
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
