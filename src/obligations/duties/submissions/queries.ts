import { instant, sql, wholeCase } from '#store/sql.ts'
import type { Draft } from '../drafts/types.ts'

export interface SubmissionRow {
  readonly caseId: string
  readonly key: string
  readonly version: number
  readonly reference: string
  readonly submittedAt: string
  readonly recordedBy: string
  readonly recordedAt: string
  readonly note: string | null
  readonly fileSha256: string | null
  readonly fileName: string | null
  readonly report: Draft
}

const submissionColumns = sql`case_id as "caseId", key, version, reference, ${instant('submitted_at')} as "submittedAt",
  recorded_by as "recordedBy", ${instant('recorded_at')} as "recordedAt", note, file_sha256 as "fileSha256",
  file_name as "fileName", report`

export const insertSubmission = (row: {
  caseId: string
  key: string
  reference: string
  submittedAt: string
  by: string
  at: string
  note: string | null
  fileSha256: string | null
  fileName: string | null
  report: string
}) => sql<{ version: number }>`
  ${wholeCase(row.caseId)}
  insert into duty_submissions (case_id, key, version, reference, submitted_at, recorded_by, recorded_at, note,
    file_sha256, file_name, report)
  select ${row.caseId}, ${row.key}, coalesce(max(version), 0) + 1, ${row.reference},
    ${row.submittedAt}::timestamptz, ${row.by}, ${row.at}::timestamptz, ${row.note}, ${row.fileSha256},
    ${row.fileName}, ${row.report}::jsonb
  from duty_submissions where case_id in (select id from whole) and key = ${row.key} returning version`

export const listSubmissions = (by: { caseId: string }) => sql<SubmissionRow>`
  ${wholeCase(by.caseId)} select ${submissionColumns} from duty_submissions
  where case_id in (select id from whole) order by key, version, duty_submissions.submitted_at, case_id`
