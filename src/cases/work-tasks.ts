import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import { nowOf, record } from './change-case.ts'
import {
  findTask,
  listTasks as selectTasks,
  saveTaskAssignee,
  saveTaskState,
  type TaskRow,
} from './queries.ts'

export type Task = TaskRow

/** Tasks of one case or of all, open ones first, soonest due first; at most 1,000. */
export const listTasks = (
  ctx: Pick<Context, 'db'>,
  by: { readonly caseId?: string; readonly state?: 'open' | 'done'; readonly assignee?: string },
): Promise<readonly Task[]> =>
  rows(
    ctx.db,
    selectTasks({
      caseId: by.caseId ?? null,
      state: by.state ?? null,
      assignee: by.assignee ?? null,
    }),
  )

/** Gives a task to somebody, or to nobody. */
export const assignTask = (
  ctx: Context,
  actor: Actor,
  input: { readonly taskId: string; readonly assignee: string | null },
): Promise<Result<Task, Refusal>> =>
  changeTask(ctx, input.taskId, async (tx, task) => {
    await rows(tx.db, saveTaskAssignee({ id: task.id, assignee: input.assignee }))
    await appendAudit(tx.db, ctx, actor, {
      action: 'task.assigned',
      subject: task.id,
      detail: { to: input.assignee },
    })
  })

export const completeTask = (
  ctx: Context,
  actor: Actor,
  input: { readonly taskId: string },
): Promise<Result<Task, Refusal>> =>
  changeTask(ctx, input.taskId, async (tx, task) => {
    if (task.state === 'done') return
    await rows(tx.db, saveTaskState({ id: task.id, state: 'done', at: nowOf(ctx) }))
    await record(tx.db, ctx, actor, task.caseId, 'task-done', {
      taskId: task.id,
      action: task.actionId,
    })
  })

export const reopenTask = (
  ctx: Context,
  actor: Actor,
  input: { readonly taskId: string },
): Promise<Result<Task, Refusal>> =>
  changeTask(ctx, input.taskId, async (tx, task) => {
    if (task.state === 'open') return
    await rows(tx.db, saveTaskState({ id: task.id, state: 'open', at: null }))
    await record(tx.db, ctx, actor, task.caseId, 'task-reopened', {
      taskId: task.id,
      action: task.actionId,
    })
  })

function changeTask(
  ctx: Context,
  id: string,
  work: (tx: Pick<Context, 'db'>, task: Task) => Promise<void>,
): Promise<Result<Task, Refusal>> {
  return inTransaction(ctx.db, async (db) => {
    const task = await maybeRow(db, findTask({ id }))
    if (task === undefined) return err(refusal('NOT_FOUND', `There is no task ${id}.`))
    await work({ db }, task)
    return ok((await maybeRow(db, findTask({ id }))) ?? task)
  })
}
