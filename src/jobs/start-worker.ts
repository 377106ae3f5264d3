import { Interrupted } from '#base/interrupted.ts'
import type { Context } from '#store/context.ts'
import type { JobDefinition } from '#store/define-job.ts'
import { givenUpName, queueNames } from '#store/job-queue.ts'
import { handOver } from './hand-over.ts'
import { giveUp, performJob } from './perform-job.ts'

/** One job of a queue at a time; half a second is the shortest polling interval of pg-boss. */
const pace = { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true } as const

/** Jobs whose worker died at every attempt are rare, and nobody waits for them. */
const seldom = { batchSize: 1, pollingIntervalSeconds: 10 } as const

export interface Worker {
  /** Stops taking jobs. Running jobs have five seconds to end before they go back into the queue. */
  stop(): Promise<void>
}

/**
 * Takes jobs from both queues, one of each at a time: at most one leak is in memory, and short jobs need not
 * wait for it. On PGlite, which allows a single process, jobs that were running when the last process died are
 * queued again at once; on PostgreSQL their heartbeat expires and pg-boss does it.
 */
export async function startWorker(
  ctx: Context,
  table: readonly JobDefinition<unknown>[],
  { graceMs = 5000 }: { readonly graceMs?: number } = {},
): Promise<Worker> {
  const { boss, kind } = ctx.jobs
  const jobByName = new Map(table.map((job) => [job.name, job]))
  const stopping = new AbortController()
  if (kind === 'pglite') await handOver(ctx, table, ['running'])
  const take = async (name: string) => {
    const id = await boss.work<{ id: string }, void, typeof pace>(name, pace, async ([job]) => {
      if (job === undefined) return
      await performJob(ctx, jobByName, {
        id: job.data.id,
        lost: job.signal,
        stopping: stopping.signal,
        isLastTry: job.retryCount >= job.retryLimit,
      })
    })
    return { name, id }
  }
  const takeGivenUp = async () => {
    const id = await boss.work<{ id: string }>(givenUpName, seldom, async ([job]) => {
      if (job !== undefined) await giveUp(ctx, job.data.id)
    })
    return { name: givenUpName, id }
  }
  const taking = [await take(queueNames.minutes), await take(queueNames.hours), await takeGivenUp()]
  return {
    stop: async () => {
      const end = () => stopping.abort(new Interrupted('the worker stops'))
      const grace = setTimeout(end, graceMs)
      await Promise.all(taking.map(({ name, id }) => boss.offWork(name, { id, wait: true })))
      clearTimeout(grace)
    },
  }
}
