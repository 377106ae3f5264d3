import type { z } from 'zod'
import { sql } from '#store/sql.ts'
import type { ExposureSummary } from '../summarise-exposure.ts'
import type { runRequest } from './request.ts'

const utc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

export type RunState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'destroyed'

/** `summary` is null until the run is done. */
export interface RunRow<Summary = ExposureSummary> {
  readonly id: string
  readonly caseId: string | null
  readonly jobId: string
  readonly state: RunState
  /** As it was stored; older ones lack newer fields. */
  readonly request: z.input<typeof runRequest>
  readonly startedAt: string
  readonly startedBy: string
  readonly endedAt: string | null
  readonly keptUntil: string | null
  readonly destroyedAt: string | null
  readonly wrappedKey: string | null
  readonly documentId: string | null
  /** With the counts as corrected. */
  readonly summary: Summary | null
  /** Why it failed. */
  readonly error: { readonly code: string; readonly message: string } | null
  /** Grows with each correction. */
  readonly revision: number
}

const aboutRun = sql`id, case_id as "caseId", job_id as "jobId", state, request, ${utc('started_at')} as "startedAt",
  started_by as "startedBy", ${utc('ended_at')} as "endedAt", ${utc('kept_until')} as "keptUntil",
  ${utc('destroyed_at')} as "destroyedAt", wrapped_key as "wrappedKey", document_id as "documentId", error, revision`
const summary = sql`summary || coalesce(corrected, '{}'::jsonb) as summary`

export const insertRun = (row: {
  id: string
  caseId: string | null
  jobId: string
  request: string
  at: string
  by: string
}) => sql<object>`
  insert into exposure_runs (id, case_id, job_id, state, request, started_at, started_by)
  values (${row.id}, ${row.caseId}, ${row.jobId}, 'queued', ${row.request}::jsonb, ${row.at}::timestamptz, ${row.by})`

export const findRun = (by: { id: string }) => sql<RunRow>`
  select ${aboutRun}, ${summary} from exposure_runs where id = ${by.id}`

/** Which of these ids, a JSON array, are runs. */
export const listKnownRuns = (by: { ids: string }) => sql<{ id: string }>`
  select id from exposure_runs where id in (select value from jsonb_array_elements_text(${by.ids}::jsonb))`

/** Which of these ids, a JSON array, are runs that keep no rows: none that is done, and none at work. */
export const listRunsWithoutRows = (by: { ids: string }) => sql<{ id: string }>`
  select id from exposure_runs where state in ('destroyed', 'failed', 'cancelled')
    and id in (select value from jsonb_array_elements_text(${by.ids}::jsonb))`

export const lockRun = (by: { id: string }) => sql<RunRow>`
  select ${aboutRun}, ${summary} from exposure_runs where id = ${by.id} for update`

/** The summary without corrections. */
export const findMeasured = (by: { id: string }) => sql<{ summary: ExposureSummary }>`
  select summary from exposure_runs where id = ${by.id}`

/** `corrected` holds parts of the summary, or is null where nothing is corrected. */
export const saveCorrected = (row: { id: string; corrected: string | null }) => sql<{
  revision: number
}>`
  update exposure_runs set corrected = ${row.corrected}::jsonb, revision = revision + 1 where id = ${row.id} returning revision`

export const saveDocument = (row: { id: string; documentId: string }) => sql<object>`
  update exposure_runs set document_id = ${row.documentId} where id = ${row.id}`

/** The part of a summary that a list of runs shows. */
export interface RunGist {
  readonly affected: Pick<ExposureSummary['affected'], 'people' | 'companies'>
  readonly verdict: Pick<ExposureSummary['verdict'], 'result'>
}

/** Without the summaries, of which only the gist is read. */
export const listRuns = (by: { caseId: string | null }) => sql<RunRow<RunGist>>`
  select ${aboutRun}, case when summary is null then null else jsonb_build_object(
    'affected', jsonb_build_object('people', counted->'people', 'companies', counted->'companies'),
    'verdict', jsonb_build_object('result', summary->'verdict'->'result')) end as summary
  from (select *, coalesce(corrected->'affected', summary->'affected') as counted from exposure_runs) exposure_runs where ${by.caseId}::text is null or case_id = ${by.caseId}
  order by exposure_runs.started_at desc, id limit 500`

export const saveRunState = (row: {
  id: string
  state: RunState
  at: string | null
  error: string | null
}) => sql<object>`
  update exposure_runs set state = ${row.state}, ended_at = ${row.at}::timestamptz, error = ${row.error}::jsonb
  where id = ${row.id}`

export const saveRunDone = (row: {
  id: string
  at: string
  summary: string
  wrappedKey: string | null
  keptUntil: string | null
  documentId: string | null
}) => sql<object>`
  update exposure_runs set state = 'done', ended_at = ${row.at}::timestamptz, summary = ${row.summary}::jsonb,
    wrapped_key = ${row.wrappedKey}, kept_until = ${row.keptUntil}::timestamptz, document_id = ${row.documentId}, error = null
  where id = ${row.id}`

export const saveRunDestroyed = (row: { id: string; at: string }) => sql<object>`
  update exposure_runs set state = 'destroyed', wrapped_key = null, destroyed_at = ${row.at}::timestamptz
  where id = ${row.id}`

export const listExpiredRuns = (by: { at: string }) => sql<{ id: string }>`
  select id from exposure_runs where wrapped_key is not null and kept_until <= ${by.at}::timestamptz order by id`

export interface ReasonRow {
  readonly sha256: string
  readonly salt: string
  readonly action: string
  readonly reason: string
  readonly givenBy: string
  readonly givenAt: string
}

const aboutReason = sql`sha256, salt, action, reason, given_by as "givenBy", ${utc('given_at')} as "givenAt"`

export const insertReason = (row: {
  sha256: string
  runId: string
  action: string
  salt: string
  reason: string
  by: string
  at: string
}) => sql<object>`
  insert into exposure_reasons (sha256, run_id, action, salt, reason, given_by, given_at)
  values (${row.sha256}, ${row.runId}, ${row.action}, ${row.salt}, ${row.reason}, ${row.by}, ${row.at}::timestamptz)`

export const findReason = (by: { sha256: string }) => sql<ReasonRow>`
  select ${aboutReason} from exposure_reasons where sha256 = ${by.sha256}`

/** All of a run, newest first. */
export const listReasons = (by: { runId: string }) => sql<ReasonRow>`
  select ${aboutReason} from exposure_reasons where run_id = ${by.runId} order by given_at desc, sha256 limit 1000`

export interface UploadRow {
  readonly id: string
  readonly name: string
  /** Decimal text: a bigint. */
  readonly bytes: string
  readonly wrappedKey: string | null
}

export const insertUpload = (row: {
  id: string
  name: string
  bytes: string
  wrappedKey: string | null
  at: string
  by: string
}) => sql<object>`
  insert into exposure_uploads (id, name, bytes, wrapped_key, added_at, added_by)
  values (${row.id}, ${row.name}, ${row.bytes}::bigint, ${row.wrappedKey}, ${row.at}::timestamptz, ${row.by})`

export const findUpload = (by: { id: string }) => sql<UploadRow>`
  select id, name, bytes::text, wrapped_key as "wrappedKey" from exposure_uploads where id = ${by.id}`

/** Uploads from before that time that no run waits for or reads. */
export const listForgottenUploads = (by: { at: string }) => sql<{ id: string }>`
  select id from exposure_uploads u where added_at < ${by.at}::timestamptz and not exists (
    select from exposure_runs r where r.state in ('queued', 'running') and r.request::text like '%' || u.id || '%')
  order by id`

export const listUploads = () => sql<{ id: string }>`select id from exposure_uploads order by id`

export const deleteUpload = (by: { id: string }) => sql<object>`
  delete from exposure_uploads where id = ${by.id}`

export const saveAnswer = (row: {
  runId: string
  person: string
  queue: string
  answer: string
  at: string
  by: string
}) => sql<object>`
  insert into exposure_answers (run_id, person, queue, answer, answered_by, answered_at)
  values (${row.runId}, ${row.person}, ${row.queue}, ${row.answer}, ${row.by}, ${row.at}::timestamptz)
  on conflict (run_id, queue, person) do update set answer = excluded.answer, answered_by = excluded.answered_by,
    answered_at = excluded.answered_at`

export const listAnswers = (by: { runId: string; queue: string }) => sql<{
  person: string
  answer: 'right' | 'wrong'
}>`
  select person, answer from exposure_answers where run_id = ${by.runId} and queue = ${by.queue} order by person`

/** Takes back that the machine was wrong about a person. */
export const deleteWrongAnswers = (by: { runId: string; person: string }) => sql<object>`
  delete from exposure_answers where run_id = ${by.runId} and person = ${by.person} and answer = 'wrong'`
