import { importPageJob, importReportJob } from '#analysis/index.ts'
import { currentLaw, followCase, remindJob, takeMeasuredCounts } from '#obligations/index.ts'
import { exposureRunJob, getRun, type ExposureSummary } from '#exposure/index.ts'
import type { JobDefinition } from '#store/job-queue.ts'

/** Every kind of work that can wait in the queue. */
export const jobTable: readonly JobDefinition<unknown>[] = [
  followed(importReportJob),
  followed(importPageJob),
  remindJob,
  counted(exposureRunJob),
]

/** Whom a leak is found to hold decides which notices are owed. */
function counted(job: typeof exposureRunJob): typeof exposureRunJob {
  return {
    ...job,
    run: async (ctx, payload, tools) => {
      const done = await job.run(ctx, payload, tools)
      const { runId, by } = payload
      const run = done.ok ? await getRun(ctx, runId) : done
      if (!run.ok || run.value.caseId === null || run.value.summary === null) return done
      const { caseId, summary } = run.value
      const { jurisdictions } = summary as ExposureSummary
      const actor = { id: by, role: 'system' } as const
      const input = { caseId, runId, counted: jurisdictions, law: currentLaw }
      const taken = await takeMeasuredCounts(ctx, actor, input)
      // The measurement stands; a case that was closed meanwhile keeps its duties as they are.
      if (!taken.ok) ctx.log.warn({ runId, code: taken.error.type }, 'counts not taken for duties')
      return done
    },
  }
}

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
