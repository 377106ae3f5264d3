import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'

/** Stands for a column that a leak does not have. */
export const noText = bulk`null::varchar`

/** A cell without surrounding blanks. Looking at both ends first costs a tenth of trimming every cell. */
export const tidy = (cell: BulkSql): BulkSql =>
  bulk`case when ${cell} < '!' or ends_with(${cell}, ' ') then nullif(trim(${cell}), '') else ${cell} end`

/** Whether a mail domain does not end in that of a country other than the leak's home country. */
export const mayBeHome = (domain: BulkSql, home: string): BulkSql =>
  bulk`coalesce(split_part(${domain}, '.', -1) not in (select label from affected_tld where iso::varchar <> ${home}), true)`

/** `affected_home`: the home country of the leak, or no row. */
export const createHome = (home: string | null): BulkSql => bulk`
  create or replace table affected_home as select ${home}::varchar as country where ${home}::varchar is not null`

export const readHome = (): BulkSql => bulk`select country from affected_home`

/** The kinds of rows in `affected_term`. */
export const termKinds = { person: 1, title: 2, country: 3, company: 4 } as const

/**
 * DuckDB tries a dictionary for every column and gives up late; with more than a few thousand values it only costs
 * time. It gathers a group of rows before it writes any: the usual 122,880 people do not fit into a processor's cache,
 * and writing half a million took 0.81 s of processor time, against 0.48 s in groups of 30,720.
 */
export const parquetOptions = bulk`format parquet, compression snappy, row_group_size 30720, dictionary_size_limit 2000,
  write_bloom_filter false`

/** Rows that name nobody, counted by the survey. */
export const countUnnamed = (): BulkSql => bulk`
  select coalesce(sum(row_count), 0)::bigint as n from affected_term where kind = ${termKinds.person} and person is null`

/** Lower bounds of the levels above `low`. */
export const riskBounds = { medium: 25, high: 45, critical: 65 } as const

export const riskLevel = (
  risk: BulkSql,
): BulkSql => bulk`case when ${risk} >= ${riskBounds.critical} then 'critical'
  when ${risk} >= ${riskBounds.high} then 'high' when ${risk} >= ${riskBounds.medium} then 'medium' else 'low' end`

/** Everything that is counted over people, in one scan; `what` says which grouping a row is of. */
export const countPeople = (): BulkSql => bulk`
  select case when grouping(classes) = 0 then 'place' when grouping(level) = 0 then 'risk' when grouping(role) = 0 then 'role'
      when grouping(joined) = 0 then 'joined' when grouping(reason) = 0 then 'reason' else 'doubt' end as what,
    jurisdiction, classes::varchar as classes, level, role, joined, reason, doubts, count(*) as people
  from (select coalesce(region, country) as jurisdiction, classes, ${riskLevel(bulk`risk`)} as level, coalesce(role, 'other') as role,
      joined::integer as joined, country_reason::integer as reason, doubts::integer as doubts from affected_people)
  group by grouping sets ((jurisdiction, classes), (level), (role), (joined), (reason), (doubts))`

export const countClasses = (where: BulkSql): BulkSql => bulk`
  select coalesce(region, country) as jurisdiction, classes::varchar as classes, count(*) as people
  from affected_people where ${where} group by all`

export const countCompanies = (): BulkSql => bulk`select count(*) as n from affected_company`

/** People who write from one of these domains or below it. */
export const isOurs = (domains: readonly string[]): BulkSql =>
  domains.length === 0
    ? bulk`false`
    : bulk`(${join(
        domains.map((domain) => bulk`email like ${`%@${domain}`} or email like ${`%.${domain}`}`),
        ' or ',
      )})`

export const countOurRoles = (domains: readonly string[]): BulkSql => bulk`
  select coalesce(role, 'other') as role, count(*) as people from affected_people where ${isOurs(domains)} group by all order by 2 desc, 1`

/** Whether relations are tables or views. */
export const listKinds = (relations: readonly string[]): BulkSql => bulk`
  select table_name as relation, table_type = 'VIEW' as "isView" from information_schema.tables
  where table_catalog = current_database() and table_name in (select unnest(${relations}::varchar[]))`

export const dropRelation = ({
  relation,
  isView,
}: {
  readonly relation: string
  readonly isView: boolean
}): BulkSql => bulk`drop ${isView ? bulk`view` : bulk`table`} ${name(relation)}`

/** Tables that are dropped once the survey is done. */
export const stepsOfSurvey: readonly string[] = ['affected_term', 'affected_work_domain']

/** Tables that are dropped once people and companies are found. */
export const stepsBetween: readonly string[] = [
  'affected_repeated',
  'affected_phone',
  'affected_planted',
]
