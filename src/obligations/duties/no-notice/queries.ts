import { instant, sql, wholeCase } from '#store/sql.ts'
import type { NoNoticeRecord } from './no-notice.ts'

export interface NoNoticeRow {
  readonly id: string
  readonly caseId: string
  readonly regimeId: string
  readonly record: NoNoticeRecord
  readonly inputsHash: string
  readonly signedBy: string
  readonly signedAt: string
  readonly countersignedBy: string | null
  readonly countersignedAt: string | null
  readonly invalidSince: string | null
  readonly invalidBecause: string | null
}

const noNoticeColumns = sql`id, case_id as "caseId", regime_id as "regimeId", record, inputs_hash as "inputsHash",
  signed_by as "signedBy", ${instant('signed_at')} as "signedAt", countersigned_by as "countersignedBy",
  ${instant('countersigned_at')} as "countersignedAt", ${instant('invalid_since')} as "invalidSince",
  invalid_because as "invalidBecause"`

export const insertNoNotice = (row: {
  id: string
  caseId: string
  regimeId: string
  record: string
  inputsHash: string
  by: string
  at: string
}) => sql<object>`
  insert into no_notice_records (id, case_id, regime_id, record, inputs_hash, signed_by, signed_at)
  values (${row.id}, ${row.caseId}, ${row.regimeId}, ${row.record}::jsonb, ${row.inputsHash}, ${row.by},
    ${row.at}::timestamptz)`

export const listNoNotices = (by: { caseId: string }) => sql<NoNoticeRow>`
  ${wholeCase(by.caseId)} select ${noNoticeColumns} from no_notice_records
  where case_id in (select id from whole) order by no_notice_records.signed_at desc, id desc`

export const findNoNotice = (by: { caseId: string; id: string }) => sql<NoNoticeRow>`
  select ${noNoticeColumns} from no_notice_records where case_id = ${by.caseId} and id = ${by.id} for update`

export const countersignNoNotice = (row: { id: string; by: string; at: string }) => sql<object>`
  update no_notice_records set countersigned_by = ${row.by}, countersigned_at = ${row.at}::timestamptz
  where id = ${row.id}`

/** Marks the records that rest on other facts than the current ones. */
export const invalidateNoNotices = (row: {
  caseId: string
  inputsHash: string
  at: string
  because: string
}) => sql<{ id: string }>`
  update no_notice_records set invalid_since = ${row.at}::timestamptz, invalid_because = ${row.because}
  where case_id = ${row.caseId} and inputs_hash <> ${row.inputsHash} and invalid_since is null returning id`
