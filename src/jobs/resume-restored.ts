import { forgetWakes } from '#obligations/index.ts'
import type { Context } from '#store/context.ts'
import type { JobDefinition } from '#store/define-job.ts'
import { handOver } from './hand-over.ts'

/**
 * After a database was restored: the queue itself is empty, so all unfinished jobs are handed over again.
 * Those that waited for the hour of a reminder run at once, and wait anew for what is not due.
 */
export async function resumeRestored(
  ctx: Context,
  table: readonly JobDefinition<unknown>[],
): Promise<void> {
  await forgetWakes(ctx)
  await handOver(ctx, table, ['queued', 'running'])
}
