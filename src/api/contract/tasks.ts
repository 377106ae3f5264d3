/** Tasks of cases. Import from `contract.ts`. */
import { z } from 'zod'
import { taskStates } from '#data/vocabulary.ts'
import { id, instant, list, numbers, reason } from './basics.ts'
import type { Endpoint } from './endpoint.ts'
import { audience } from './facts.ts'

export const taskView = z
  .object({
    id: z.string(),
    caseId: z.string(),
    caseTitle: z.string(),
    title: z.string(),
    audience,
    state: z.enum(taskStates),
    /** Id of the user who has it. */
    assignee: z.string().nullable(),
    dueAt: instant.nullable(),
    completedAt: instant.nullable(),
    /** Why somebody dropped it; null where its action no longer follows from the facts. */
    droppedBecause: z.string().nullable(),
    facts: numbers,
  })
  .meta({ id: 'Task' })
export type TaskView = z.infer<typeof taskView>
export const taskParams = z.object({ id })
export const taskQuery = z.object({
  caseId: id.optional(),
  /** Dropped tasks are listed only where asked for. */
  state: z.enum(taskStates).optional(),
  /** A user id, or `me`. */
  assignee: id.optional(),
})
export const taskList = z.object({ tasks: list(taskView) })
export const taskAssignBody = z.strictObject({ assignee: id.nullable() })

export const taskDropBody = z.strictObject({ reason })

export const taskEndpoints = {
  listTasks: {
    method: 'get',
    path: '/api/tasks',
    permission: 'viewer',
    summary: 'Tasks of all cases or of one, soonest due first',
    query: taskQuery,
    response: taskList,
    status: 200,
  },
  assignTask: {
    method: 'post',
    path: '/api/tasks/{id}/assign',
    permission: 'analyst',
    summary: 'Give a task to somebody, or to nobody',
    params: taskParams,
    body: taskAssignBody,
    response: taskView,
    status: 200,
  },
  completeTask: {
    method: 'post',
    path: '/api/tasks/{id}/complete',
    permission: 'analyst',
    summary: 'Mark a task as done',
    params: taskParams,
    response: taskView,
    status: 200,
  },
  dropTask: {
    method: 'post',
    path: '/api/tasks/{id}/drop',
    permission: 'analyst',
    summary: 'Drop a task that will not be done, with the reason',
    params: taskParams,
    body: taskDropBody,
    response: taskView,
    status: 200,
  },
  reopenTask: {
    method: 'post',
    path: '/api/tasks/{id}/reopen',
    permission: 'analyst',
    summary: 'Take up a task again that was done or dropped',
    params: taskParams,
    response: taskView,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
