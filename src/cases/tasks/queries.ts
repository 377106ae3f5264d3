import type { Audience, TaskState } from '#data/vocabulary.ts'
import { instant, sql } from '#store/sql.ts'

export interface TaskRow {
  readonly id: string
  readonly caseId: string
  readonly caseTitle: string
  readonly actionId: string
  readonly title: string
  readonly audience: Audience
  readonly state: TaskState
  readonly assignee: string | null
  readonly dueAt: string | null
  readonly completedAt: string | null
  /** Why somebody dropped it; null where its action no longer follows from the facts. */
  readonly droppedBecause: string | null
  readonly facts: readonly number[]
}

const taskColumns = sql`t.id, t.case_id as "caseId", c.title as "caseTitle", t.action_id as "actionId", t.title,
  t.audience, t.state, t.assignee, ${instant('t.due_at')} as "dueAt", ${instant('t.completed_at')} as "completedAt",
  t.dropped_because as "droppedBecause", t.facts`

/** One task for each action; what people did to it is kept when its wording changes. `tasks` is a JSON array. */
export const saveTasks = (row: { caseId: string; tasks: string }) => sql<object>`
  insert into tasks (id, case_id, action_id, title, audience, state, due_at, facts)
  select task->>'id', ${row.caseId}, task->>'actionId', task->>'title', task->>'audience', 'open',
    (task->>'dueAt')::timestamptz, task->'facts'
  from jsonb_array_elements(${row.tasks}::jsonb) as given (task)
  on conflict (case_id, action_id) do update set title = excluded.title, audience = excluded.audience,
    due_at = excluded.due_at, facts = excluded.facts,
    state = case when tasks.state = 'dropped' and tasks.dropped_because is null then 'open' else tasks.state end`

/** Drops open tasks whose action no longer follows from the facts. `actionIds` is a JSON array. */
export const dropTasks = (row: { caseId: string; actionIds: string }) => sql<object>`
  update tasks set state = 'dropped' where case_id = ${row.caseId} and state = 'open'
    and action_id not in (select jsonb_array_elements_text(${row.actionIds}::jsonb))`

export const listTasks = (by: {
  caseId: string | null
  state: string | null
  assignee: string | null
}) => sql<TaskRow>`
  select ${taskColumns} from tasks t join cases c on c.id = t.case_id
  where c.merged_into is null and (t.state <> 'dropped' or ${by.state}::text = 'dropped')
    and (${by.caseId}::text is null or t.case_id = ${by.caseId})
    and (${by.state}::text is null or t.state = ${by.state})
    and (${by.assignee}::text is null or t.assignee = ${by.assignee})
  order by t.state desc, t.due_at nulls last, t.id limit 1000`

export const findTask = (by: { id: string }) => sql<TaskRow>`
  select ${taskColumns} from tasks t join cases c on c.id = t.case_id where t.id = ${by.id}`

export const saveTaskState = (row: {
  id: string
  state: string
  at: string | null
  because: string | null
}) => sql<object>`
  update tasks set state = ${row.state}, completed_at = ${row.at}::timestamptz,
    dropped_because = ${row.because} where id = ${row.id}`

export const saveTaskAssignee = (row: { id: string; assignee: string | null }) => sql<object>`
  update tasks set assignee = ${row.assignee} where id = ${row.id}`
