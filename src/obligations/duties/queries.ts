import type { CaseFacts } from '#cases/index.ts'
import { instant, sql, wholeCase } from '#store/sql.ts'
import type { Facts } from '../engine/facts.ts'
import type { OpenQuestion } from '../engine/evaluation.ts'
import type { FactSource } from './build-facts.ts'
import type { DutyState } from './duty-states.ts'
import type { KeptDuty, KeptNotOwed } from './duty.ts'
import type { ProfileChanges } from './profile/profile.ts'
import type { Seat } from '#base/seats.ts'

/** The part of a case that its duties rest on. */
export const findCaseHead = (by: { caseId: string }) => sql<{
  version: number
  mergedInto: string | null
  facts: CaseFacts
}>`
  select version, merged_into as "mergedInto", facts from cases where id = ${by.caseId}`

export interface ObligationsRow {
  readonly caseId: string
  readonly seat: Seat | null
  readonly timeZone: string | null
  readonly profile: ProfileChanges | null
  readonly caseVersion: number | null
  readonly inputsHash: string | null
  /** This and the next three are null until the duties are first computed. */
  readonly facts: Facts | null
  readonly sources: Readonly<Record<string, FactSource>> | null
  readonly notOwed: readonly KeptNotOwed[] | null
  readonly questions: readonly OpenQuestion[] | null
  readonly evaluatedAt: string | null
  readonly wakeAt: string | null
}

/** Whether anybody has asked for the duties of the case, or of one that was merged into it. */
export const findFollowed = (by: { caseId: string }) => sql<object>`
  ${wholeCase(by.caseId)} select 1 from case_obligations
  where case_id in (select id from whole) and inputs_hash is not null limit 1`

export const findObligations = (by: { caseId: string }) => sql<ObligationsRow>`
  select case_id as "caseId", seat, time_zone as "timeZone", profile, case_version as "caseVersion",
    inputs_hash as "inputsHash", facts, sources, not_owed as "notOwed", questions,
    ${instant('evaluated_at')} as "evaluatedAt", ${instant('wake_at')} as "wakeAt"
  from case_obligations where case_id = ${by.caseId}`

export const saveSeat = (row: {
  caseId: string
  seat: string | null
  timeZone: string | null
  profile: string | null
}) => sql<object>`
  insert into case_obligations (case_id, seat, time_zone, profile)
  values (${row.caseId}, ${row.seat}, ${row.timeZone}, ${row.profile}::jsonb)
  on conflict (case_id) do update set seat = excluded.seat, time_zone = excluded.time_zone,
    profile = excluded.profile`

export const saveEvaluation = (row: {
  caseId: string
  caseVersion: number
  inputsHash: string
  facts: string
  sources: string
  notOwed: string
  questions: string
  at: string
}) => sql<object>`
  insert into case_obligations (case_id, case_version, inputs_hash, facts, sources, not_owed, questions, evaluated_at)
  values (${row.caseId}, ${row.caseVersion}::int, ${row.inputsHash}, ${row.facts}::jsonb, ${row.sources}::jsonb,
    ${row.notOwed}::jsonb, ${row.questions}::jsonb, ${row.at}::timestamptz)
  on conflict (case_id) do update set case_version = excluded.case_version,
    inputs_hash = excluded.inputs_hash, facts = excluded.facts, sources = excluded.sources,
    not_owed = excluded.not_owed, questions = excluded.questions, evaluated_at = excluded.evaluated_at`

export const saveCaseVersion = (row: { caseId: string; caseVersion: number }) => sql<object>`
  update case_obligations set case_version = ${row.caseVersion}::int where case_id = ${row.caseId}`

export interface DutyRow {
  readonly caseId: string
  readonly key: string
  readonly regimeId: string
  readonly dutyId: string
  readonly state: DutyState
  readonly ruling: 'owed' | 'undecided' | 'not-owed'
  readonly dueAt: string | null
  readonly duty: KeptDuty
  readonly because: string | null
  readonly firstOwedAt: string
  readonly changedAt: string
  readonly changedBy: string
}

const dutyColumns = (state = sql`state`) => sql`case_id as "caseId", key, regime_id as "regimeId",
  duty_id as "dutyId", ${state} as state, ruling,
  ${instant('due_at')} as "dueAt", duty, because, ${instant('first_owed_at')} as "firstOwedAt",
  ${instant('changed_at')} as "changedAt", changed_by as "changedBy"`

/** A duty that was submitted in a case merged into this one counts as submitted. */
const stateInWhole = sql`case when key in (select s.key from duty_submissions s
    where s.case_id in (select id from whole)) then 'submitted' else state end`

export const listDuties = (by: { caseId: string }) => sql<DutyRow>`
  ${wholeCase(by.caseId)} select ${dutyColumns(stateInWhole)} from duties
  where case_id = ${by.caseId} order by duties.due_at nulls last, key`

export const findDuty = (by: { caseId: string; key: string }) => sql<DutyRow>`
  ${wholeCase(by.caseId)} select ${dutyColumns(stateInWhole)} from duties
  where case_id = ${by.caseId} and key = ${by.key} for update`

/** Duties of the cases merged into this one that somebody had acted on there. */
export const listMergedDuties = (by: { caseId: string }) => sql<DutyRow>`
  ${wholeCase(by.caseId)} select ${dutyColumns()} from duties
  where case_id in (select id from whole) and case_id <> ${by.caseId} and state <> 'open'
  order by duties.due_at nulls last, case_id, key`

/** Saves what the rules say; what people did about a duty is kept. `duties` is a JSON array. */
export const saveDuties = (row: { caseId: string; duties: string; at: string }) => sql<object>`
  insert into duties (case_id, key, regime_id, duty_id, state, ruling, due_at, duty, first_owed_at, changed_at, changed_by)
  select ${row.caseId}, item->>'key', item->>'regimeId', item->>'dutyId', 'open', item->>'ruling',
    (item->>'dueAt')::timestamptz, item->'duty', ${row.at}::timestamptz, ${row.at}::timestamptz, 'system'
  from jsonb_array_elements(${row.duties}::jsonb) as given (item)
  on conflict (case_id, key) do update set ruling = excluded.ruling, due_at = excluded.due_at,
    duty = excluded.duty, because = case when duties.state = 'waived' then duties.because end`

/** Ends duties that are no longer owed, with the reason. `gone` is a JSON array of `{key, because}`. */
export const endDuties = (row: { caseId: string; gone: string }) => sql<object>`
  update duties set ruling = 'not-owed',
    because = case when duties.state = 'waived' then duties.because else item->>'because' end
  from jsonb_array_elements(${row.gone}::jsonb) as given (item)
  where duties.case_id = ${row.caseId} and duties.key = item->>'key'`

export const saveDutyState = (row: {
  caseId: string
  key: string
  state: string
  because: string | null
  by: string
  at: string
}) => sql<object>`
  update duties set state = ${row.state}, because = ${row.because}, changed_by = ${row.by},
    changed_at = ${row.at}::timestamptz
  where case_id = ${row.caseId} and key = ${row.key}`
