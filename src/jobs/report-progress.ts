import type { Progress } from '#base/progress.ts'
import type { Context } from '#store/context.ts'
import { maybeRow } from '#store/db.ts'
import { saveJobProgress } from '#store/queries.ts'

/**
 * Progress is written at most this often, in milliseconds; writing more often would cost more than the work
 * itself.
 */
const intervalMs = 250

/** Writes the latest progress a few times a second, and learns in the same query whether the job was cancelled. */
export function reportProgress(ctx: Context, id: string, onCancel: () => void) {
  let newest: Progress | null = null
  let isAsked = false
  let writing: Promise<void> | null = null
  // While a write waits for a busy database at most one more is asked for; it saves what is newest by then.
  const write = (): void => {
    isAsked = true
    writing ??= saveWhileAsked().finally(() => {
      writing = null
    })
  }
  const saveWhileAsked = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false
      await save()
    }
  }
  const save = async (): Promise<void> => {
    const progress = JSON.stringify(newest)
    // Progress is only shown; the job itself meets whatever is wrong with the database.
    const row = await maybeRow(ctx.db, saveJobProgress({ id, progress })).catch(() => undefined)
    if (row?.cancelAsked === true) onCancel()
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
