import { sql } from '#store/sql.ts'

/** Makes a case point to another, so that no search finds it, or ends that. */
export const saveMerged = (row: {
  id: string
  into: string | null
  state: string
  at: string
}) => sql<object>`
  update cases set merged_into = ${row.into}, state = ${row.state}, version = version + 1,
    changed_at = ${row.at}::timestamptz, words = '', victim_words = '', document_words = ''
  where id = ${row.id}`

/** All cases that were merged into this one, directly or through others. */
export const listMergedInto = (by: { caseId: string }) => sql<{ id: string; into: string }>`
  with recursive below as (
    select id, merged_into as into_case from cases where merged_into = ${by.caseId}
    union select c.id, c.merged_into from cases c join below on c.merged_into = below.id
  ) select id, into_case as into from below`

/** Points merged cases to the case that now holds what was theirs. `merged` is a JSON array. */
export const pointMerged = (row: { from: string; to: string; merged: string }) => sql<object>`
  update cases set merged_into = ${row.to}, version = version + 1
  where merged_into = ${row.from} and id in (select jsonb_array_elements_text(${row.merged}::jsonb))`

/** The document of each statement (null for an override) and the case it returns to. */
export const listStatementOrigins = (by: { caseId: string }) => sql<{
  n: number
  documentId: string | null
  homeCase: string
}>`
  select n, document_id as "documentId", home_case as "homeCase" from statements
  where case_id = ${by.caseId} order by n`

/** Moves statements to another case, in order and numbered after its highest; `numbers` is a JSON array. */
export const moveStatements = (row: { from: string; to: string; numbers: string }) => sql<{
  n: number
}>`
  with moved as (
    select n, row_number() over (order by n) as place from statements where case_id = ${row.from}
      and n in (select value::int from jsonb_array_elements_text(${row.numbers}::jsonb))
  ), highest as (select coalesce(max(n), 0) as n from statements where case_id = ${row.to})
  update statements set case_id = ${row.to}, n = highest.n + moved.place
  from moved, highest where statements.case_id = ${row.from} and statements.n = moved.n returning statements.n`

export const listDocumentOrigins = (by: { caseId: string }) => sql<{
  documentId: string
  homeCase: string
}>`
  select document_id as "documentId", home_case as "homeCase" from case_documents
  where case_id = ${by.caseId}`

export const moveDocuments = (row: { to: string; documents: string }) => sql<object>`
  update case_documents set case_id = ${row.to}
  where document_id in (select jsonb_array_elements_text(${row.documents}::jsonb))`

/** Makes a case the origin of all it holds, except what belongs to cases merged into it. `merged` is a JSON array. */
export const settle = (row: { caseId: string; merged: string }) => sql<object>`
  with stay as (select value as id from jsonb_array_elements_text(${row.merged}::jsonb)),
    settled as (update case_documents set home_case = ${row.caseId}
      where case_id = ${row.caseId} and home_case not in (select id from stay))
  update statements set home_case = ${row.caseId}
  where case_id = ${row.caseId} and home_case not in (select id from stay)`
