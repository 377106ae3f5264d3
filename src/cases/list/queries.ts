import type { DataClassId } from '#data/data-classes.ts'
import type { CaseState, Modality } from '#data/vocabulary.ts'
import { instant, sql } from '#store/sql.ts'
import type { CaseFacts } from '../facts.ts'
import { documentColumns, type CaseDocumentRow } from '../queries.ts'

/** Filters of the list; null where not asked for. */
export interface CaseFilter {
  /** A tsquery; the last word may be a prefix. */
  readonly words: string | null
  /** The same, in the names of the victims only. */
  readonly victimWords: string | null
  readonly state: CaseState | null
  readonly status: Modality | null
  readonly dataClass: DataClassId | null
  /** A name as `plainName` gives it, matched with all names of an actor and its ATT&CK group. */
  readonly actor: string | null
  readonly platform: string | null
  readonly sector: string | null
  readonly openedFrom: string | null
  readonly openedTo: string | null
}

export interface CaseListRow {
  readonly id: string
  readonly title: string
  readonly state: CaseState
  readonly status: Modality
  readonly victims: readonly string[]
  readonly actors: readonly string[]
  readonly platforms: readonly string[]
  readonly sectors: readonly string[]
  readonly dataClasses: readonly DataClassId[]
  readonly recordCounts: CaseFacts['recordCounts']
  readonly documents: number
  readonly openTasks: number
  readonly openedAt: string
  readonly changedAt: string
  /** Microseconds, for the cursor. */
  readonly cursorAt: string
}

/** The last row of the page before; null for the first page. */
export interface Place {
  readonly afterAt: string | null
  readonly afterId: string | null
}

/** Only the filters that are set become part of the statement, so that each can use its index. */
const matching = (filter: CaseFilter) => {
  const parts = []
  if (filter.words !== null) {
    const words = sql`to_tsquery('simple', ${filter.words})`
    parts.push(sql`(words @@ ${words} or document_words @@ ${words})`)
  }
  if (filter.victimWords !== null) {
    parts.push(sql`victim_words @@ to_tsquery('simple', ${filter.victimWords})`)
  }
  // A merged case has no words, so this need not be repeated beside them. If it were, the planner would scan an
  // index on it and decompress the words of every case: 75 ms for 10,000 cases.
  if (parts.length === 0) parts.push(sql`merged_into is null`)
  if (filter.state !== null) parts.push(sql`state = ${filter.state}`)
  if (filter.status !== null) parts.push(sql`status = ${filter.status}`)
  if (filter.dataClass !== null) parts.push(sql`data_classes @> array[${filter.dataClass}::text]`)
  if (filter.actor !== null) parts.push(sql`actor_keys @> array[${filter.actor}::text]`)
  if (filter.platform !== null) parts.push(sql`platforms @> array[${filter.platform}::text]`)
  if (filter.sector !== null) parts.push(sql`sectors @> array[${filter.sector}::text]`)
  if (filter.openedFrom !== null) parts.push(sql`opened_at >= ${filter.openedFrom}::date`)
  if (filter.openedTo !== null) parts.push(sql`opened_at < ${filter.openedTo}::date + 1`)
  return sql.join(parts, sql` and `)
}

/**
 * The planner underestimates the cost of decompressing long values and scans whole tables to match words: 48
 * to 160 ms for 10,000 cases, where the word indexes take 3 to 20. Applies to the transaction.
 */
export const preferIndexes = () => sql<object>`set local enable_seqscan = off`

/** A page of cases, newest change first, after the row that the cursor names. */
export const listCasePage = (
  page: Place & { filter: CaseFilter; limit: number },
) => sql<CaseListRow>`
  select id, title, state, status, victims, actors, platforms, sectors, data_classes as "dataClasses",
    facts->'recordCounts' as "recordCounts",
    (select count(*)::int from case_documents d where d.case_id = page.id) as documents,
    (select count(*)::int from tasks t where t.case_id = page.id and t.state = 'open') as "openTasks",
    ${instant('opened_at')} as "openedAt", ${instant('changed_at')} as "changedAt",
    (extract(epoch from changed_at) * 1000000)::bigint::text as "cursorAt"
  from (
    select * from cases where ${matching(page.filter)}
      and ${page.afterAt === null ? sql`true` : sql`(changed_at, id) < (to_timestamp(${page.afterAt}::numeric / 1000000), ${page.afterId})`}
    order by changed_at desc, id desc limit ${page.limit}::int
  ) page order by changed_at desc, id desc`

/** The number of matching cases by state and status. */
export const countCases = (by: { filter: CaseFilter }) => sql<{
  state: string
  status: string
  count: number
}>`
  select state, status, count(*)::int as count from cases where ${matching(by.filter)}
  group by state, status`

/** The most recently opened cases that have an actor or a platform. */
export const listForCampaigns = (page: { limit: number }) => sql<{
  id: string
  title: string
  actors: CaseFacts['actors']
  platforms: readonly string[]
  techniques: CaseFacts['techniques']
  dates: CaseFacts['dates']
  openedAt: string
}>`
  select id, title, facts->'actors' as actors, platforms, facts->'techniques' as techniques, facts->'dates' as dates,
    ${instant('opened_at')} as "openedAt"
  from cases where merged_into is null and (actors <> '{}' or platforms <> '{}')
  order by opened_at desc limit ${page.limit}::int`

export interface UnopenedRow extends CaseDocumentRow {
  /** The beginning of its text. */
  readonly opening: string
  /** Microseconds, for the cursor. */
  readonly cursorAt: string
}

/** A page of the documents in which no report of a breach was found and that no case holds, the latest first. */
export const listUnopenedPage = (
  page: Place & { opening: number; limit: number },
) => sql<UnopenedRow>`
  select ${documentColumns}, left(d.body, ${page.opening}::int) as opening,
    (extract(epoch from w.read_at) * 1000000)::bigint::text as "cursorAt"
  from documents_without_breach w join documents d on d.id = w.document_id
  where not exists (select from case_documents c where c.document_id = d.id)
    and ${page.afterAt === null ? sql`true` : sql`(w.read_at, d.id) < (to_timestamp(${page.afterAt}::numeric / 1000000), ${page.afterId})`}
  order by w.read_at desc, d.id desc limit ${page.limit}::int`

export const countUnopened = () => sql<{ total: number }>`
  select count(*)::int as total from documents_without_breach w
  where not exists (select from case_documents c where c.document_id = w.document_id)`
