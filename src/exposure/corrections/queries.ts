import { sql } from '#store/sql.ts'

const utc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

export interface CorrectionRow {
  readonly id: string
  readonly person: string
  readonly kind: 'split' | 'place' | 'join'
  /** A way of splitting, an ISO 3166 code or `unknown`, or the person as whom this one continues. */
  readonly value: string
  readonly reason: string | null
  readonly madeBy: string
  readonly madeAt: string
  readonly undoneBy: string | null
  readonly undoneAt: string | null
}

const columns = sql`id, person, kind, value,
  (select reason from exposure_reasons where sha256 = reason_sha256) as reason, made_by as "madeBy", ${utc('made_at')} as "madeAt",
  undone_by as "undoneBy", ${utc('undone_at')} as "undoneAt"`

/** The corrections of a run that are in force, oldest first. */
export const listCurrent = (by: { runId: string }) => sql<CorrectionRow>`
  select ${columns} from exposure_corrections where run_id = ${by.runId} and undone_at is null
  order by exposure_corrections.made_at, id`

/** All corrections of a run, newest first. */
export const listCorrections = (by: { runId: string }) => sql<CorrectionRow>`
  select ${columns} from exposure_corrections where run_id = ${by.runId}
  order by exposure_corrections.made_at desc, id desc limit 1000`

export const insertCorrection = (row: {
  id: string
  runId: string
  person: string
  kind: string
  value: string
  reasonSha256: string | null
  by: string
  at: string
}) => sql<object>`
  insert into exposure_corrections (id, run_id, person, kind, value, reason_sha256, made_by, made_at)
  values (${row.id}, ${row.runId}, ${row.person}, ${row.kind}, ${row.value}, ${row.reasonSha256}, ${row.by}, ${row.at}::timestamptz)`

/** Ends corrections; `ids` is a JSON array. */
export const undoCorrections = (row: {
  runId: string
  ids: string
  by: string
  at: string
}) => sql<{ id: string }>`
  update exposure_corrections set undone_by = ${row.by}, undone_at = ${row.at}::timestamptz
  where run_id = ${row.runId} and undone_at is null
    and id in (select value from jsonb_array_elements_text(${row.ids}::jsonb)) returning id`
