import { importPageJob, importReportJob } from '#analysis/index.ts'
import { currentLaw, followCase, remindJob } from '#obligations/index.ts'
import { exposureRunJob } from '#exposure/index.ts'
import type { JobDefinition } from '#store/job-queue.ts'

/** Every kind of work that can wait in the queue. */
export const jobTable: readonly JobDefinition<unknown>[] = [
  followed(importReportJob),
  followed(importPageJob),
  remindJob,
  exposureRunJob,
]

/** A report that joins a case can change its facts, and the duties follow them. */
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
