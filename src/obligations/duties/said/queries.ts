import type { InputKind } from '#data/vocabulary.ts'
import { instant, sql, wholeCase } from '#store/sql.ts'

export interface InputRow {
  readonly id: string
  /** Differs from the case asked for where it was entered in one that was merged into it. */
  readonly caseId: string
  readonly kind: InputKind
  readonly about: string
  readonly value: unknown
  readonly saidBy: string
  readonly reason: string
  readonly givenBy: string
  readonly givenAt: string
}

const inputColumns = sql`id, case_id as "caseId", kind, about, value, said_by as "saidBy", reason, given_by as "givenBy",
  ${instant('given_at')} as "givenAt"`

export const insertInput = (row: {
  id: string
  caseId: string
  kind: string
  about: string
  value: string
  saidBy: string
  reason: string
  by: string
  at: string
}) => sql<object>`
  insert into duty_inputs (id, case_id, kind, about, value, said_by, reason, given_by, given_at)
  values (${row.id}, ${row.caseId}, ${row.kind}, ${row.about}, ${row.value}::jsonb, ${row.saidBy},
    ${row.reason}, ${row.by}, ${row.at}::timestamptz)`

/** The entries that apply, oldest first; of two about the same thing, the later one applies. */
export const listInputs = (by: { caseId: string }) => sql<InputRow>`
  ${wholeCase(by.caseId)} select ${inputColumns} from duty_inputs
  where case_id in (select id from whole) and withdrawn_at is null order by duty_inputs.given_at, id`

/** Returns no row where the entry is unknown or already withdrawn. */
export const withdrawInput = (row: { id: string; caseId: string; by: string; at: string }) => sql<{
  kind: string
  about: string
}>`
  ${wholeCase(row.caseId)}
  update duty_inputs set withdrawn_by = ${row.by}, withdrawn_at = ${row.at}::timestamptz
  where id = ${row.id} and case_id in (select id from whole) and withdrawn_at is null
  returning kind, about`

/** Withdraws earlier entries about the same thing. */
export const withdrawEarlier = (row: {
  caseId: string
  kind: string
  about: string
  by: string
  at: string
}) => sql<object>`
  update duty_inputs set withdrawn_by = ${row.by}, withdrawn_at = ${row.at}::timestamptz
  where case_id = ${row.caseId} and kind = ${row.kind} and about = ${row.about} and withdrawn_at is null`
