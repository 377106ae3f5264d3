import { errorTable, type Refusal } from '#base/errors.ts'
import type { Progress } from '#base/progress.ts'
import type { Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import { queueName, type JobDefinition } from '#store/job-queue.ts'
import { endJob, requeueJob, saveJobProgress, startJob } from '#store/queries.ts'
import { handOver } from './hand-over.ts'

type AnyJob = JobDefinition<unknown>

/** Progress is written at most this often; more would cost more than the work itself. */
const progressIntervalMs = 250

/** One job at a time; half a second is the shortest wait pg-boss allows between looks. */
const pace = { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true } as const

export interface Worker {
  /** Stops taking jobs; those under way end first, within five seconds. */
  stop(): Promise<void>
}

/**
 * Takes jobs from the queue and does them. On PGlite, where only one process can be alive, jobs that
 * were running when the last one died are handed over again at once; on PostgreSQL their heartbeat
 * runs out and the queue does it.
 */
export async function startWorker(ctx: Context, table: readonly AnyJob[]): Promise<Worker> {
  const jobByName = new Map(table.map((job) => [job.name, job]))
  if (ctx.config.databaseUrl === null) await handOver(ctx, table, ['running'])
  const workId = await ctx.jobs.boss.work<{ id: string }, void, typeof pace>(
    queueName,
    pace,
    async ([delivery]) => {
      if (delivery === undefined) return
      const isLastTry = delivery.retryCount >= delivery.retryLimit
      await perform(ctx, jobByName, delivery.data.id, delivery.signal, isLastTry)
    },
  )
  return { stop: () => ctx.jobs.boss.offWork(queueName, { id: workId, wait: true }) }
}

async function perform(
  ctx: Context,
  jobByName: ReadonlyMap<string, AnyJob>,
  id: string,
  lost: AbortSignal,
  isLastTry: boolean,
): Promise<void> {
  const row = await maybeRow(ctx.db, startJob({ id }))
  if (row === undefined) return
  const job = jobByName.get(row.name)
  if (job === undefined)
    return end({ type: 'INTERNAL', message: `No worker knows the job ${row.name}.` })
  const cancelled = new AbortController()
  const reporter = progressReporter(ctx, id, () => cancelled.abort())
  try {
    const payload = job.payload.parse(row.payload)
    const outcome = await job.run(ctx, payload, {
      signal: AbortSignal.any([lost, cancelled.signal]),
      progress: reporter.report,
    })
    await reporter.stop()
    if (!outcome.ok) return await end(outcome.error)
    await rows(
      ctx.db,
      endJob({ id, state: 'done', result: JSON.stringify(outcome.value), error: null }),
    )
  } catch (error) {
    await reporter.stop()
    if (cancelled.signal.aborted) {
      return end({ type: 'CANCELLED', message: 'Cancelled. Nothing was kept of this work.' })
    }
    ctx.log.error({ err: error, jobId: id }, 'job failed')
    if (isLastTry) {
      return end({
        type: 'INTERNAL',
        message:
          'The work failed in a way Breakwater did not expect. Nothing half-done was kept. Try again, and report it if it stays.',
      })
    }
    await rows(ctx.db, requeueJob({ id }))
    throw error
  }

  async function end({ type, message }: Pick<Refusal, 'type' | 'message'>): Promise<void> {
    const state = type === 'CANCELLED' ? 'cancelled' : 'failed'
    const error = JSON.stringify({ code: type satisfies keyof typeof errorTable, message })
    await rows(ctx.db, endJob({ id, state, result: null, error }))
  }
}

/** Writes the newest progress a few times a second, and hears that way that the job was cancelled. */
function progressReporter(ctx: Context, id: string, onCancel: () => void) {
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
  const timer = setInterval(write, progressIntervalMs)
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
