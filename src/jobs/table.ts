import { importPageJob, importReportJob } from '#analysis/index.ts'
import { currentLaw, followCase, remindJob, takeMeasuredCounts } from '#obligations/index.ts'
import {
  countsForDuties,
  exposureRestateJob,
  exposureRunJob,
  filesOf,
  getRun,
} from '#exposure/index.ts'
import { onBehalfOf } from '#store/context.ts'
import type { JobDefinition } from '#store/define-job.ts'

/** Every kind of work that can wait in the queue. */
export const jobTable: readonly JobDefinition<unknown>[] = [
  followed(importReportJob),
  followed(importPageJob),
  remindJob,
  counted(exposureRunJob),
  counted(exposureRestateJob, { isCorrected: true }),
]

/**
 * Takes the counts of a finished run into the duties of its case: who is in a leak decides which notices are
 * owed.
 */
function counted<P extends { readonly runId: string; readonly by: string }>(
  job: JobDefinition<P>,
  { isCorrected } = { isCorrected: false },
): JobDefinition<P> {
  return {
    ...job,
    run: async (ctx, payload, tools) => {
      const done = await job.run(ctx, payload, tools)
      const { runId, by } = payload
      const caseId = done.ok ? done.value['caseId'] : null
      if (typeof caseId !== 'string') return done
      const run = await getRun(ctx, runId)
      if (!run.ok || run.value.summary === null) return done
      const summary = run.value.summary
      const counted = countsForDuties(summary)
      const files = filesOf(summary)
      const actor = onBehalfOf(by)
      const input = { caseId, runId, files, counted, law: currentLaw, isCorrected }
      const taken = await takeMeasuredCounts(ctx, actor, input)
      // The measurement itself stands; a case that has meanwhile been merged into another keeps its duties.
      if (!taken.ok) ctx.log.warn({ runId, code: taken.error.type }, 'counts not taken for duties')
      return done
    },
  }
}

/** Re-evaluates the duties of the case that a report joined, since it can change the facts. */
function followed<P>(job: JobDefinition<P>): JobDefinition<P> {
  return {
    ...job,
    run: async (ctx, payload, tools) => {
      const done = await job.run(ctx, payload, tools)
      const caseId = done.ok ? done.value['caseId'] : null
      if (typeof caseId === 'string') await followCase(ctx, currentLaw, caseId)
      return done
    },
  }
}
