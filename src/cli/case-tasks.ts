import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import { completeTask, dropTask, getCase, listTasks, reopenTask, type Task } from '#cases/index.ts'
import { taskStates, type TaskState } from '#data/vocabulary.ts'
import type { Context } from '#store/context.ts'
import { isSet, textOption, usage, type Command, type Invocation } from './command.ts'
import { done, operator, withContext } from './open-program.ts'
import { minuteOf } from './show-case.ts'

export const caseTasksCommand: Command = {
  options: {
    state: {
      type: 'string',
      placeholder: taskStates.join('|'),
      help: 'Tasks in this state (open)',
    },
    json: { type: 'boolean', help: 'Print one JSON document' },
  },
  help: 'Soonest due first; at most 1,000. "case task" takes the id that each line begins with.',
  run: list,
}

export const caseTaskCommand: Command = {
  options: {
    reason: {
      type: 'string',
      placeholder: 'TEXT',
      help: 'Why it is dropped, for the record; needed for that',
    },
  },
  run: change,
}

const isState = (text: string | undefined): text is TaskState =>
  taskStates.some((state) => state === text)

async function list({
  positionals,
  options,
  terminal,
}: Invocation): Promise<Result<void, Refusal>> {
  const [caseId, ...more] = positionals
  if (more.length > 0) return usage('Give one case, or none for the tasks of all.')
  const state = textOption(options, 'state') ?? 'open'
  if (!isState(state))
    return usage(`--state takes one of ${taskStates.join(', ')}; found "${state}".`)
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
  const [taskId, to, ...more] = positionals
  if (taskId === undefined || !isState(to) || more.length > 0) {
    return usage(`Give a task and one of ${taskStates.join(', ')}.`)
  }
  const reason = textOption(options, 'reason')?.trim() ?? ''
  if (to === 'dropped' && reason.length < 3) {
    return usage('Give --reason in a few words; it is kept in the history of the case.')
  }
  return withContext(async (ctx) => {
    const changed = await take(ctx, taskId, to, reason)
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
