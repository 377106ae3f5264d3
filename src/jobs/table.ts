import { importReportJob } from '#analysis/index.ts'
import type { JobDefinition } from '#store/job-queue.ts'

/** Every kind of work that can wait in the queue. */
export const jobTable = [importReportJob] as const satisfies readonly JobDefinition<never>[]
