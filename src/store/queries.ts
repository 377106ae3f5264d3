import type { JobState } from '#base/job-states.ts'
import { locks } from './locks.ts'
import { instant, sql } from './sql.ts'

export const probeDatabase = () => sql<object>`select 1`

/** Base64, because PGlite spells out bytea byte by byte: 50 MB took 19 s and 3.5 GB that way. */
export const insertBlob = (row: { sha256: string; base64: string }) => sql<object>`
  insert into blobs (sha256, bytes) values (${row.sha256}, decode(${row.base64}, 'base64'))
  on conflict do nothing`

export const findBlob = (by: { sha256: string }) => sql<{ base64: string }>`
  select encode(bytes, 'base64') as base64 from blobs where sha256 = ${by.sha256}`

export interface AuditRow {
  /** Decimal text: a bigint. */
  readonly sequence: string
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: string
  readonly previousHash: string
  readonly hash: string
}

/** Writers wait here for one another, so that the chain never forks. */
export const lockAudit = () => sql<object>`select pg_advisory_xact_lock(${locks.audit})`

/** Processes that start together create the queue's tables one after the other. */
export const lockQueue = () => sql<object>`select pg_advisory_xact_lock(${locks.queue})`

const auditColumns = sql`sequence::text, ${instant('at')} as at, actor, action, subject, detail,
  previous_hash as "previousHash", hash`

export const lastAudit = () => sql<AuditRow>`
  select ${auditColumns} from audit_log order by audit_log.sequence desc limit 1`

export const insertAudit = (row: AuditRow) => sql<object>`
  insert into audit_log (sequence, at, actor, action, subject, detail, previous_hash, hash)
  values (${row.sequence}::bigint, ${row.at}::timestamptz, ${row.actor}, ${row.action}, ${row.subject},
    ${row.detail}, ${row.previousHash}, ${row.hash})`

export const listAudit = (page: { after: string; limit: number }) => sql<AuditRow>`
  select ${auditColumns} from audit_log where audit_log.sequence > ${page.after}::bigint
  order by audit_log.sequence limit ${page.limit}::int`

export const findAudit = (by: { action: string; subject: string }) => sql<AuditRow>`
  select ${auditColumns} from audit_log where action = ${by.action} and subject = ${by.subject}
  order by audit_log.sequence desc limit 1`

export const listRecentAudit = (page: { before: string | null; limit: number }) => sql<AuditRow>`
  select ${auditColumns} from audit_log
  where ${page.before}::bigint is null or audit_log.sequence < ${page.before}::bigint
  order by audit_log.sequence desc limit ${page.limit}::int`

export interface JobRow {
  readonly id: string
  readonly name: string
  readonly payload: unknown
  readonly state: JobState
  readonly cancelAsked: boolean
  readonly progress: unknown
  readonly result: unknown
  readonly error: unknown
}

const jobColumns = sql`id, name, payload, state, cancel_asked as "cancelAsked", progress, result, error`

export const insertJob = (row: { id: string; name: string; payload: string }) => sql<object>`
  insert into jobs (id, name, payload, state) values (${row.id}, ${row.name}, ${row.payload}::jsonb, 'queued')`

export const findJob = (by: { id: string }) => sql<JobRow>`
  select ${jobColumns} from jobs where id = ${by.id}`

export const listUnfinishedJobs = () => sql<JobRow>`
  select ${jobColumns} from jobs where state in ('queued', 'running') order by added_at`

/** Marks a job as running, unless it has ended or was cancelled meanwhile. */
export const startJob = (by: { id: string }) => sql<JobRow>`
  update jobs set state = 'running', changed_at = now()
  where id = ${by.id} and state in ('queued', 'running') and not cancel_asked returning ${jobColumns}`

export const saveJobProgress = (row: { id: string; progress: string }) => sql<{
  cancelAsked: boolean
}>`
  update jobs set progress = ${row.progress}::jsonb, changed_at = now()
  where id = ${row.id} and state = 'running' returning cancel_asked as "cancelAsked"`

export const endJob = (row: {
  id: string
  state: string
  result: string | null
  error: string | null
}) => sql<object>`
  update jobs set state = ${row.state}, result = ${row.result}::jsonb, error = ${row.error}::jsonb,
    changed_at = now()
  where id = ${row.id} and state in ('queued', 'running')`

export const requeueJob = (by: { id: string }) => sql<object>`
  update jobs set state = 'queued', changed_at = now() where id = ${by.id} and state = 'running'`

/** By the clock of the database, as `changed_at` is. */
export const deleteEndedJobs = (by: { days: number }) => sql<object>`
  delete from jobs where state not in ('queued', 'running') and changed_at < now() - make_interval(days => ${by.days}::int)`

/** A queued job ends at once; a running one is asked to stop. */
export const cancelJob = (by: { id: string }) => sql<JobRow>`
  update jobs set cancel_asked = true, changed_at = now(),
    state = case when state = 'queued' then 'cancelled' else state end
  where id = ${by.id} and state in ('queued', 'running') returning ${jobColumns}`
