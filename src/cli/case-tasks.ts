import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { completeTask, dropTask, getCase, listTasks, reopenTask, type Task } from '#cases/index.ts'
import { taskStates, type TaskState } from '#data/vocabulary.ts'
import type { Context } from '#store/context.ts'
import {
  choiceOption,
  isSet,
  jsonOption,
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
      placeholder: taskStates.join('|'),
      help: 'Tasks in this state (open)',
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
      await terminal.out(`${JSON.stringify({ tasks }, null, 2)}\n`)
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
  const to = taskStates.find((known) => known === state)
  if (taskId === undefined || to === undefined || more.length > 0) {
    return usage(`Give a task and one of ${taskStates.join(', ')}.`)
  }
  const reason = to === 'dropped' ? requiredReason(options) : ok('')
  if (!reason.ok) return reason
  return withContext(async (ctx) => {
    const changed = await take(ctx, taskId, to, reason.value)
    if (!changed.ok) return changed
    terminal.err(`Task ${taskId} is ${changed.value.state} now.\n`)
    return done
  })
}

function take(
  ctx: Context,
  taskId: string,
  to: TaskState,
  reason: string,
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
