import { getUser } from '#accounts/index.ts'
import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { TaskState } from '#data/vocabulary.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import { changeCase, recordCaseEvent } from '../change-case.ts'
import {
  findTask,
  listTasks as selectTasks,
  saveTaskAssignee,
  saveTaskState,
  type TaskRow,
} from './queries.ts'

export type Task = TaskRow

/**
 * Tasks of one case or of all: open ones first, soonest due first, at most 1,000. Dropped tasks are listed
 * only on request.
 */
export const listTasks = (
  ctx: Pick<Context, 'db'>,
  by: {
    readonly caseId?: string | undefined
    readonly state?: TaskState | undefined
    readonly assignee?: string | undefined
  },
): Promise<readonly Task[]> =>
  rows(
    ctx.db,
    selectTasks({
      caseId: by.caseId ?? null,
      state: by.state ?? null,
      assignee: by.assignee ?? null,
    }),
  )

/**
 * Assigns a task to somebody, or to nobody. NOT_FOUND for an unknown task or an assignee without an account;
 * CONFLICT where its case was merged into another.
 */
export async function assignTask(
  ctx: Context,
  actor: Actor,
  { taskId, assignee }: { readonly taskId: string; readonly assignee: string | null },
): Promise<Result<Task, Refusal>> {
  if (assignee !== null) {
    const user = await getUser(ctx, assignee)
    if (!user.ok) return user
  }
  return changeTask(ctx, taskId, async (tx, task) => {
    if (task.assignee === assignee) return
    await rows(tx, saveTaskAssignee({ id: task.id, assignee }))
    await recordCaseEvent(tx, ctx, actor, {
      caseId: task.caseId,
      type: 'task-assigned',
      detail: {
        taskId: task.id,
        action: task.actionId,
        to: assignee,
      },
    })
  })
}

/** Marks a task as done, with the time; a task that is done already stays as it is. Refusals as in `assignTask`. */
export const completeTask = (
  ctx: Context,
  actor: Actor,
  input: { readonly taskId: string },
): Promise<Result<Task, Refusal>> =>
  changeTask(ctx, input.taskId, (tx, task) => setState(tx, ctx, actor, { task, state: 'done' }))

/** Reopens a task that is done or was dropped; the reason for dropping it remains in the history only. */
export const reopenTask = (
  ctx: Context,
  actor: Actor,
  input: { readonly taskId: string },
): Promise<Result<Task, Refusal>> =>
  changeTask(ctx, input.taskId, (tx, task) => setState(tx, ctx, actor, { task, state: 'open' }))

/** Drops a task for good, with the reason for the record; only `reopenTask` brings it back. */
export const dropTask = (
  ctx: Context,
  actor: Actor,
  input: { readonly taskId: string; readonly reason: string },
): Promise<Result<Task, Refusal>> =>
  changeTask(ctx, input.taskId, (tx, task) =>
    setState(tx, ctx, actor, { task, state: 'dropped', reason: input.reason }),
  )

const eventOf = { done: 'task-done', open: 'task-reopened', dropped: 'task-dropped' } as const

async function setState(
  tx: Db,
  ctx: Context,
  actor: Actor,
  {
    task,
    state,
    reason,
  }: { readonly task: Task; readonly state: TaskState; readonly reason?: string },
): Promise<void> {
  const because = reason ?? null
  if (task.state === state && because === task.droppedBecause) return
  const at = state === 'done' ? nowOf(ctx) : null
  await rows(tx, saveTaskState({ id: task.id, state, at, because }))
  const detail = { taskId: task.id, action: task.actionId }
  await recordCaseEvent(tx, ctx, actor, {
    caseId: task.caseId,
    type: eventOf[state],
    detail,
    reason,
  })
}

/** CONFLICT where the case was merged: its tasks are suspended until it is split off again. */
function changeTask(
  ctx: Context,
  id: string,
  work: (tx: Db, task: Task) => Promise<void>,
): Promise<Result<Task, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const known = await maybeRow(tx, findTask({ id }))
    if (known === undefined) return err(refusal('NOT_FOUND', `There is no task ${id}.`))
    return changeCase({ ...ctx, db: tx }, known, async () => {
      const task = (await maybeRow(tx, findTask({ id }))) ?? known
      await work(tx, task)
      return ok((await maybeRow(tx, findTask({ id }))) ?? task)
    })
  })
}
