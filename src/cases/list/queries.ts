import { sql } from '#store/sql.ts'
import type { CaseState } from '../case-states.ts'
import type { CaseFacts } from '../facts.ts'

/** Filters of the list; null where not asked for. */
export interface CaseFilter {
  /** Words to find, all of them; the last may be unfinished. */
  readonly words: string | null
  readonly state: string | null
  readonly status: string | null
  readonly dataClass: string | null
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
  readonly status: CaseFacts['status']
  readonly victims: readonly string[]
  readonly actors: readonly string[]
  readonly platforms: readonly string[]
  readonly sectors: readonly string[]
  readonly dataClasses: readonly string[]
  readonly recordCounts: CaseFacts['recordCounts']
  readonly documents: number
  readonly openTasks: number
  readonly openedAt: string
  readonly changedAt: string
  /** Microseconds, for the cursor. */
  readonly cursorAt: string
}

/** Only the filters that are set become part of the statement, so that each can use its index. */
const matching = (filter: CaseFilter, without: 'state' | 'status' | null = null) => {
  const parts = [sql`merged_into is null`]
  if (filter.words !== null) parts.push(sql`words @@ to_tsquery('simple', ${filter.words})`)
  if (filter.state !== null && without !== 'state') parts.push(sql`state = ${filter.state}`)
  if (filter.status !== null && without !== 'status') parts.push(sql`status = ${filter.status}`)
  if (filter.dataClass !== null) parts.push(sql`data_classes @> array[${filter.dataClass}::text]`)
  if (filter.actor !== null) parts.push(sql`actors @> array[${filter.actor}::text]`)
  if (filter.platform !== null) parts.push(sql`platforms @> array[${filter.platform}::text]`)
  if (filter.sector !== null) parts.push(sql`sectors @> array[${filter.sector}::text]`)
  if (filter.openedFrom !== null) parts.push(sql`opened_at >= ${filter.openedFrom}::date`)
  if (filter.openedTo !== null) parts.push(sql`opened_at < ${filter.openedTo}::date + 1`)
  return sql.join(parts, sql` and `)
}

const utc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** A page of cases, newest change first, after the row that the cursor names. */
export const listCasePage = (page: {
  filter: CaseFilter
  afterAt: string | null
  afterId: string | null
  limit: number
}) => sql<CaseListRow>`
  select id, title, state, status, victims, actors, platforms, sectors, data_classes as "dataClasses",
    facts->'recordCounts' as "recordCounts",
    (select count(*)::int from case_documents d where d.case_id = page.id) as documents,
    (select count(*)::int from tasks t where t.case_id = page.id and t.state = 'open') as "openTasks",
    ${utc('opened_at')} as "openedAt", ${utc('changed_at')} as "changedAt",
    (extract(epoch from changed_at) * 1000000)::bigint::text as "cursorAt"
  from (
    select * from cases where ${matching(page.filter)}
      and ${page.afterAt === null ? sql`true` : sql`(changed_at, id) < (to_timestamp(${page.afterAt}::numeric / 1000000), ${page.afterId})`}
    order by changed_at desc, id desc limit ${page.limit}::int
  ) page order by changed_at desc, id desc`

/** How many match, by state and by status; each axis without its own filter. */
export const countCases = (by: { filter: CaseFilter }) => sql<{
  axis: string
  value: string
  count: number
}>`
  select 'state' as axis, state as value, count(*)::int as count from cases
    where ${matching(by.filter, 'state')} group by state
  union all
  select 'status', status, count(*)::int from cases where ${matching(by.filter, 'status')} group by status
  union all
  select 'total', '', count(*)::int from cases where ${matching(by.filter)}`

/** The freshest cases, as far as campaigns need them. */
export const listForCampaigns = (page: { limit: number }) => sql<{
  id: string
  title: string
  actors: readonly string[]
  platforms: readonly string[]
  techniques: CaseFacts['techniques']
  dates: CaseFacts['dates']
  openedAt: string
}>`
  select id, title, actors, platforms, facts->'techniques' as techniques, facts->'dates' as dates,
    ${utc('opened_at')} as "openedAt"
  from cases where merged_into is null and (actors <> '{}' or platforms <> '{}')
  order by opened_at desc limit ${page.limit}::int`
