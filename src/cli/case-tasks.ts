import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { completeTask, dropTask, getCase, listTasks, reopenTask, type Task } from '#cases/index.ts'
import { taskStates, type TaskState } from '#data/vocabulary.ts'
import type { Context } from '#store/context.ts'
import {
  choiceOperand,
  choiceOption,
  isSet,
  jsonOption,
  printJson,
  reasonOption,
  requiredReason,
  usage,
  type Command,
  type Invocation,
} from './command.ts'
import { done, operator, withContext } from './open-program.ts'
import { minuteOf } from './show-case.ts'

export const caseTasksCommand: Command = {
  takesOperands: true,
  options: {
    state: {
      type: 'string',
      placeholder: 'STATE',
      help: `Tasks in this state: ${taskStates.join(', ')} (open)`,
    },
    json: jsonOption,
  },
  help: 'Soonest due first; at most 1,000. "case task" takes the id that each line begins with.',
  run: list,
}

export const caseTaskCommand: Command = {
  takesOperands: true,
  options: {
    reason: { ...reasonOption, help: 'Why it is dropped, for the record; needed for that' },
  },
  help: `STATE is one of ${taskStates.join(', ')}. "case tasks" lists the tasks with their ids.

Examples:
  breakwater case task task_01k2v5 done
  breakwater case task task_01k2v5 dropped --reason "the supplier does it"`,
  run: change,
}

async function list({
  positionals,
  options,
  terminal,
}: Invocation): Promise<Result<void, Refusal>> {
  const [caseId, ...more] = positionals
  if (more.length > 0) return usage('Give one case, or none for the tasks of all.')
  const asked = choiceOption(options, 'state', taskStates)
  if (!asked.ok) return asked
  const state = asked.value ?? 'open'
  return withContext(async (ctx) => {
    if (caseId !== undefined) {
      const known = await getCase(ctx, caseId)
      if (!known.ok) return known
    }
    const tasks = await listTasks(ctx, { state, ...(caseId === undefined ? {} : { caseId }) })
    if (isSet(options, 'json')) {
      await printJson(terminal, { tasks })
      return done
    }
    for (const task of tasks) await terminal.out(lineOf(task, caseId === undefined))
    if (tasks.length === 0) terminal.err(`No ${state} tasks.\n`)
    return done
  })
}

function lineOf({ id, dueAt, title, assignee, caseTitle }: Task, ofAll: boolean): string {
  const due = dueAt === null ? 'no day set' : minuteOf(dueAt)
  const whose = assignee === null ? '' : ` (${assignee})`
  return `${id}  ${due.padEnd(20)}  ${title}${whose}${ofAll ? ` — ${caseTitle}` : ''}\n`
}

async function change({
  positionals,
  options,
  terminal,
}: Invocation): Promise<Result<void, Refusal>> {
  const [taskId, state, ...more] = positionals
  if (taskId === undefined || more.length > 0) {
    return usage('Give one TASK, which "breakwater case tasks" lists, and its STATE.')
  }
  const to = choiceOperand(state, taskStates, 'STATE')
  if (!to.ok) return to
  const reason = to.value === 'dropped' ? requiredReason(options) : ok('')
  if (!reason.ok) return reason
  return withContext(async (ctx) => {
    const changed = await take(ctx, { taskId, to: to.value, reason: reason.value })
    if (!changed.ok) return changed
    terminal.err(`Task ${taskId} is ${changed.value.state} now.\n`)
    return done
  })
}

function take(
  ctx: Context,
  {
    taskId,
    to,
    reason,
  }: { readonly taskId: string; readonly to: TaskState; readonly reason: string },
): Promise<Result<Task, Refusal>> {
  switch (to) {
    case 'done':
      return completeTask(ctx, operator, { taskId })
    case 'open':
      return reopenTask(ctx, operator, { taskId })
    case 'dropped':
      return dropTask(ctx, operator, { taskId, reason })
  }
}
