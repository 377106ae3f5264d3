import { locks } from '#store/locks.ts'
import { instant, sql } from '#store/sql.ts'
import type { CaseState } from '#data/vocabulary.ts'
import type { Advice } from './advice.ts'
import type { CaseFacts, Numbered } from './facts.ts'
import type { Statement } from './statement.ts'

export interface CaseRow {
  readonly id: string
  readonly state: CaseState
  readonly version: number
  readonly openedAt: string
  readonly changedAt: string
  readonly mergedInto: string | null
  readonly facts: CaseFacts
  readonly advice: Advice
}

const caseColumns = sql`id, state, version, ${instant('opened_at')} as "openedAt",
  ${instant('changed_at')} as "changedAt", merged_into as "mergedInto", facts, advice`

export const findCase = (by: { id: string }) => sql<CaseRow>`
  select ${caseColumns} from cases where id = ${by.id}`

/**
 * Reports are recorded one at a time, so that the second of two near duplicates that arrive together finds the
 * case of the first. The audit log makes writers wait for each other in this transaction anyway.
 */
export const lockReports = () => sql<object>`select pg_advisory_xact_lock(${locks.reports})`

/** Locks the row until the end of the transaction, so that a case is changed by one transaction at a time. */
export const lockCase = (by: { id: string }) => sql<CaseRow>`
  select ${caseColumns} from cases where id = ${by.id} for update`

export const insertCase = (row: {
  id: string
  at: string
  facts: string
  advice: string
}) => sql<object>`
  insert into cases (id, state, opened_at, changed_at, title, status, facts, advice, words)
  values (${row.id}, 'reported', ${row.at}::timestamptz, ${row.at}::timestamptz, '', 'reported',
    ${row.facts}::jsonb, ${row.advice}::jsonb, to_tsvector('simple', ''))`

/** What lists and searches read; lists as JSON arrays of text, words as plain text. */
export interface ProjectionRow {
  readonly title: string
  readonly status: string
  readonly victims: string
  readonly actors: string
  readonly actorKeys: string
  readonly platforms: string
  readonly sectors: string
  readonly dataClasses: string
  readonly facts: string
  readonly advice: string
  readonly victimWords: string
  readonly words: string
}

const texts = (list: string) => sql`array(select jsonb_array_elements_text(${list}::jsonb))`

export const saveProjection = (row: { id: string; at: string; projection: ProjectionRow }) => {
  const { projection: to } = row
  return sql<object>`
  update cases set version = version + 1, changed_at = ${row.at}::timestamptz, title = ${to.title},
    status = ${to.status}, victims = ${texts(to.victims)}, actors = ${texts(to.actors)},
    actor_keys = ${texts(to.actorKeys)}, platforms = ${texts(to.platforms)}, sectors = ${texts(to.sectors)},
    data_classes = ${texts(to.dataClasses)}, facts = ${to.facts}::jsonb, advice = ${to.advice}::jsonb,
    victim_words = to_tsvector('simple', ${to.victimWords}), words = to_tsvector('simple', ${to.words})
  where id = ${row.id}`
}

export const saveState = (row: { id: string; state: string; at: string }) => sql<object>`
  update cases set state = ${row.state}, version = version + 1, changed_at = ${row.at}::timestamptz
  where id = ${row.id}`

/** A statement of a case, as it was recorded; `documentId` is null where an analyst said it. */
export type StatementRow = Statement &
  Numbered & {
    readonly documentId: string | null
    readonly saidAt: string | null
    /** Of an override: why it was made, and by whom. */
    readonly reason: string | null
    readonly by: string | null
    /** Withdrawn: still visible, no longer counted. */
    readonly withdrawn: boolean
    /** An analyst said that the machine misread it: still visible, counted nowhere; null where it was not discarded. */
    readonly discarded: Discarded | null
  }

/** Who discarded a statement, when and why. */
export interface Discarded {
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly reason: string
}

export const listStatements = (by: { caseId: string }) => sql<StatementRow>`
  select n, document_id as "documentId", field, value, modality, asserted_by as "assertedBy",
    span_start as start, span_end as "end", quote, confidence, extractor, said_at as "saidAt", reason,
    said_by as "by", withdrawn, case when discarded_at is null then null else jsonb_build_object(
      'by', discarded_by, 'at', ${instant('discarded_at')}, 'reason', discarded_because) end as discarded
  from statements where case_id = ${by.caseId} order by n`

/**
 * `statements` is a JSON array of rows without `n`; numbers follow the highest of the case. One that says the same as
 * an earlier one, from the same span of its document or anywhere in the record that its own `replaced`, is discarded
 * where the latest of those is: reading a document again does not undo what an analyst decided.
 */
export const insertStatements = (row: {
  caseId: string
  statements: string
  replaced?: string
}) => sql<{ n: number }>`
  insert into statements (case_id, n, document_id, field, value, modality, asserted_by, span_start,
    span_end, quote, confidence, extractor, said_at, reason, said_by, home_case, discarded_by, discarded_at,
    discarded_because)
  select ${row.caseId},
    (select coalesce(max(n), 0) from statements where case_id = ${row.caseId}) + given.ordinality::int,
    item->>'documentId', item->>'field', item->'value', item->>'modality', item->>'assertedBy',
    (item->>'start')::int, (item->>'end')::int, item->>'quote', (item->>'confidence')::real,
    item->>'extractor', item->>'saidAt', item->>'reason', item->>'by',
    ${row.caseId}, same.discarded_by, same.discarded_at, same.discarded_because
  from jsonb_array_elements(${row.statements}::jsonb) with ordinality as given (item, ordinality)
  left join lateral (
    select discarded_by, discarded_at, discarded_because from statements
    where case_id = ${row.caseId} and said_by is null and field = item->>'field' and value = item->'value'
      and modality = item->>'modality' and asserted_by = item->>'assertedBy'
      and (document_id = ${row.replaced ?? null} or document_id = item->>'documentId'
        and span_start = (item->>'start')::int and span_end = (item->>'end')::int)
    order by statements.n desc limit 1
  ) same on true
  returning n`

/** Discards statements as misread; `numbers` is a JSON array. */
export const discardStatements = (row: {
  caseId: string
  numbers: string
  by: string
  at: string
  reason: string
}) => sql<object>`
  update statements set discarded_by = ${row.by}, discarded_at = ${row.at}::timestamptz,
    discarded_because = ${row.reason}
  where case_id = ${row.caseId}
    and n in (select value::int from jsonb_array_elements_text(${row.numbers}::jsonb))`

/** Lets discarded statements count again; `numbers` is a JSON array. */
export const restoreStatements = (row: { caseId: string; numbers: string }) => sql<object>`
  update statements set discarded_by = null, discarded_at = null, discarded_because = null
  where case_id = ${row.caseId}
    and n in (select value::int from jsonb_array_elements_text(${row.numbers}::jsonb))`

/** What an analyst said in one act is taken back in one: a correction and what it took out share all of these. */
export const withdrawStatement = (row: { caseId: string; n: number }) => sql<{ n: number }>`
  update statements set withdrawn = true
  from (
    select field, said_at, said_by, reason from statements
    where case_id = ${row.caseId} and n = ${row.n}::int and said_by is not null and not withdrawn
  ) act
  where statements.case_id = ${row.caseId} and not statements.withdrawn and statements.field = act.field
    and statements.said_at = act.said_at and statements.said_by = act.said_by and statements.reason = act.reason
  returning statements.n`

/** Attaches the document; returns no row where it belongs to a case already. */
export const attachDocument = (row: { caseId: string; documentId: string; at: string }) => sql<{
  caseId: string
}>`
  insert into case_documents (document_id, case_id, home_case, added_at)
  values (${row.documentId}, ${row.caseId}, ${row.caseId}, ${row.at}::timestamptz)
  on conflict (document_id) do nothing returning case_id as "caseId"`

/** The case that holds a document now. */
export const findCaseOfDocument = (by: { documentId: string }) => sql<{ caseId: string }>`
  select case_id as "caseId" from case_documents where document_id = ${by.documentId}`

/** Attaches a document to the case of another, with the same home. */
export const attachBeside = (row: {
  documentId: string
  beside: string
  at: string
}) => sql<object>`
  insert into case_documents (document_id, case_id, home_case, added_at)
  select ${row.documentId}, case_id, home_case, ${row.at}::timestamptz from case_documents where document_id = ${row.beside}
  on conflict (document_id) do nothing`

/** Withdraws all statements of one document: they stay visible and no longer count. */
export const withdrawSaidIn = (row: { caseId: string; documentId: string }) => sql<object>`
  update statements set withdrawn = true
  where case_id = ${row.caseId} and document_id = ${row.documentId} and not withdrawn`

export const findSaidIn = (by: { caseId: string; documentId: string }) => sql<{ n: number }>`
  select n from statements where case_id = ${by.caseId} and document_id = ${by.documentId} and not withdrawn limit 1`

/** The title and the beginning of each document; they share `most` characters equally. */
export const listDocumentTexts = (by: { caseId: string; most: number }) => sql<{ text: string }>`
  select left(concat_ws(' ', d.title, d.body), ${by.most}::int / (count(*) over ())::int) as text
  from case_documents c join documents d on d.id = c.document_id where c.case_id = ${by.caseId}`

export const saveDocumentWords = (row: { id: string; words: string }) => sql<object>`
  update cases set document_words = to_tsvector('simple', ${row.words}) where id = ${row.id}`

/** The case of the first of these documents that has one; `documentIds` is a JSON array, in order of preference. */
export const findCaseOfFirst = (by: { documentIds: string }) => sql<{ caseId: string }>`
  select case_id as "caseId" from case_documents
  join jsonb_array_elements_text(${by.documentIds}::jsonb) with ordinality as given (id, place)
    on given.id = document_id
  order by place limit 1`

export interface CaseDocumentRow {
  readonly id: string
  readonly sha256: string
  readonly mediaType: string
  readonly origin: unknown
  readonly title: string | null
  readonly siteName: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly receivedAt: string
}

export const documentColumns = sql`d.id, d.sha256, d.media_type as "mediaType", d.origin, d.title,
  d.site_name as "siteName", d.published_at as "publishedAt", d.language,
  ${instant('d.received_at')} as "receivedAt"`

export const listCaseDocuments = (by: { caseId: string }) => sql<CaseDocumentRow>`
  select ${documentColumns}
  from case_documents c join documents d on d.id = c.document_id
  where c.case_id = ${by.caseId} order by c.added_at, d.id`

export const noteNoBreach = (row: { documentId: string; at: string }) => sql<object>`
  insert into documents_without_breach (document_id, read_at)
  values (${row.documentId}, ${row.at}::timestamptz) on conflict do nothing`

export const findNoBreach = (by: { documentId: string }) => sql<{ documentId: string }>`
  select document_id as "documentId" from documents_without_breach where document_id = ${by.documentId}`

export interface EventRow {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly type: string
  readonly detail: Readonly<Record<string, unknown>>
}

export const insertEvent = (row: {
  caseId: string
  at: string
  actor: string
  type: string
  detail: string
}) => sql<object>`
  insert into case_events (case_id, sequence, at, actor, type, detail)
  select ${row.caseId}, coalesce(max(sequence), 0) + 1, ${row.at}::timestamptz, ${row.actor}, ${row.type},
    ${row.detail}::jsonb from case_events where case_id = ${row.caseId}`

export const listEvents = (by: { caseId: string }) => sql<EventRow>`
  select sequence, ${instant('at')} as at, actor, type, detail from case_events
  where case_id = ${by.caseId} order by case_events.sequence`
