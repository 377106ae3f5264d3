import type { BulkEngine } from '#store/bulk-engine.ts'
import { bulk, name } from '#store/bulk-sql.ts'
import { sql } from 'kysely'

/** `documents` is a JSON array of `{id, sha256, title, body, at}`. */
export const insertDocuments = (row: { documents: string }) => sql<object>`
  with given as (select value as d from jsonb_array_elements(${row.documents}::jsonb)),
    kept as (insert into blobs (sha256, bytes) select d->>'sha256', ''::bytea from given)
  insert into documents (id, sha256, media_type, origin, title, body, language, received_at)
  select d->>'id', d->>'sha256', 'text/plain', '{"kind": "paste"}', d->>'title', d->>'body', 'en',
    (d->>'at')::timestamptz from given`

/** `tasks` is a JSON array of `{id, caseId, actionId, dueAt}`. */
export const insertTasks = (row: { tasks: string }) => sql<object>`
  insert into tasks (id, case_id, action_id, title, audience, state, due_at, facts)
  select t->>'id', t->>'caseId', t->>'actionId', 'Warn the people affected', 'individuals', 'open',
    (t->>'dueAt')::timestamptz, '[1]' from jsonb_array_elements(${row.tasks}::jsonb) as given (t)`

export async function countLeakRows(engine: BulkEngine, relation: string): Promise<number> {
  const [found] = await engine.rows<{ n: number }>(
    bulk`select count(*) as n from ${name(relation)}`,
  )
  return found?.n ?? 0
}

export const dropRelation = (engine: BulkEngine, relation: string): Promise<void> =>
  engine
    .run(bulk`drop view if exists ${name(relation)}`)
    .catch(() => engine.run(bulk`drop table if exists ${name(relation)}`))
