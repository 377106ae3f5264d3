import { forgetWakes } from '#obligations/index.ts'
import type { Context } from '#store/context.ts'
import type { JobDefinition } from '#store/define-job.ts'
import { handOver } from './hand-over.ts'

/**
 * After a restore the queue is empty, so all unfinished jobs are queued again. Jobs that were waiting for the
 * hour of a reminder run at once, and wait again for whatever is not due yet.
 */
export async function resumeRestored(
  ctx: Context,
  table: readonly JobDefinition<unknown>[],
): Promise<void> {
  await forgetWakes(ctx)
  await handOver(ctx, table, ['queued', 'running'])
}
