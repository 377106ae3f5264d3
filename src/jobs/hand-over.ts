import type { Context } from '#store/context.ts'
import { inTransaction, rows } from '#store/db.ts'
import type { JobDefinition } from '#store/define-job.ts'
import { listUnfinishedJobs, requeueJob, type JobRow } from '#store/queries.ts'

/** Queues unfinished jobs in these states again; jobs of a kind that no longer exists are left as they are. */
export async function handOver(
  ctx: Context,
  table: readonly JobDefinition<unknown>[],
  states: readonly JobRow['state'][],
): Promise<void> {
  const jobByName = new Map(table.map((job) => [job.name, job]))
  for (const { id, name, state } of await rows(ctx.db, listUnfinishedJobs())) {
    const job = jobByName.get(name)
    if (job !== undefined && states.includes(state)) await handBack(ctx, job, id)
  }
}

/** Queues a job again as if it were new, with all its attempts. */
export const handBack = (ctx: Context, job: JobDefinition<unknown>, id: string): Promise<void> =>
  inTransaction(ctx.db, async (tx) => {
    await rows(tx, requeueJob({ id }))
    await ctx.jobs.deliver(tx, id, job)
  })
