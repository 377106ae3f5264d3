import { importPageJob, importReportJob } from '#analysis/index.ts'
import { exposureRunJob } from '#exposure/index.ts'
import type { JobDefinition } from '#store/job-queue.ts'

/** Every kind of work that can wait in the queue. */
export const jobTable: readonly JobDefinition<unknown>[] = [
  importReportJob,
  importPageJob,
  exposureRunJob,
]
