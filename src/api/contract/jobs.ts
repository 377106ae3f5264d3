/** Work that continues after its request was answered. Import from `contract.ts`. */
import { z } from 'zod'
import { jobStates } from '#base/job-states.ts'
import { id } from './basics.ts'
import type { Endpoint } from './endpoint.ts'

export const jobParams = z.object({ id })
export const jobView = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(jobStates),
    progress: z
      .object({
        step: z.string(),
        done: z.number(),
        total: z.number().optional(),
        rowsPerSecond: z.number().optional(),
        secondsLeft: z.number().optional(),
      })
      .nullable(),
    /** For a report: `{documentId, caseId | null, isBreachReport, modelFault?, unreadLanguage?}`. */
    result: z.record(z.string(), z.unknown()).nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'Job' })
export type JobViewBody = z.infer<typeof jobView>
export const jobCancelled = z.object({ cancelled: z.boolean() })

export const jobEndpoints = {
  getJob: {
    method: 'get',
    path: '/api/jobs/{id}',
    permission: 'viewer',
    summary: 'How a piece of work stands',
    params: jobParams,
    response: jobView,
    status: 200,
  },
  watchJob: {
    method: 'get',
    path: '/api/jobs/{id}/events',
    permission: 'viewer',
    summary: 'Server-sent events: `job`, with the view of the job, at every change until it ends',
    params: jobParams,
    response: null,
    mediaType: 'text/event-stream',
    status: 200,
  },
  cancelJob: {
    method: 'post',
    path: '/api/jobs/{id}/cancel',
    permission: 'analyst',
    summary: 'Ask a piece of work to stop',
    params: jobParams,
    response: jobCancelled,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
