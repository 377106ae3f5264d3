import type { Progress } from '#base/progress.ts'
import type { Context } from '#store/context.ts'
import { maybeRow } from '#store/db.ts'
import { saveJobProgress } from '#store/queries.ts'

/** Progress is written at most this often; more would cost more than the work itself. */
const intervalMs = 250

/** Writes the newest progress a few times a second, and hears that way that the job was cancelled. */
export function reportProgress(ctx: Context, id: string, onCancel: () => void) {
  let newest: Progress | null = null
  let writing: Promise<void> = Promise.resolve()
  const write = (): void => {
    writing = writing.then(async () => {
      const row = await maybeRow(
        ctx.db,
        saveJobProgress({ id, progress: JSON.stringify(newest) }),
      ).catch(() => undefined)
      if (row?.cancelAsked === true) onCancel()
    })
  }
  const timer = setInterval(write, intervalMs)
  return {
    report: (progress: Progress): void => {
      const isFirst = newest === null || newest.step !== progress.step
      newest = progress
      if (isFirst) write()
    },
    stop: async (): Promise<void> => {
      clearInterval(timer)
      await writing
    },
  }
}
