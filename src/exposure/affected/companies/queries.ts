import { accessRoles } from '#data/job-roles.ts'
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { withoutLegalForm } from '../../company-names/queries.ts'
import { termKinds } from '../queries.ts'

/** `affected_work_domain`: the mail domains that may belong to companies. */
export const createWorkDomains = (): BulkSql => bulk`
  create or replace table affected_work_domain as
  select distinct work_domain as domain from affected_term where kind = ${termKinds.company} and work_domain is not null`

export const countWorkDomains = (): BulkSql => bulk`select count(*) as n from affected_work_domain`

/**
 * A range of them, by their order in the table, so that the others are not read. They come as one text, separated
 * by blanks (which no domain contains), since fetching each as a row takes three times as long.
 */
export const listWorkDomains = ({
  from,
  to,
}: {
  readonly from: number
  /** The first that is not in it. */
  readonly to: number
}): BulkSql => bulk`
  select string_agg(domain, ' ') as domains from affected_work_domain where rowid >= ${from} and rowid < ${to}`

/** `affected_domain`: the mail domains that are not registrable themselves, each with its registrable part. */
export const createDomains = (): BulkSql => bulk`
  create or replace table affected_domain (domain varchar, registrable varchar)`

/**
 * The key that joins a row to its company: one number in place of two texts. Among a hundred million pairs a
 * collision is to be expected in one of a few thousand leaks.
 */
export const companyPair = (of: BulkSql): BulkSql => bulk`hash(${of}.company, ${of}.work_domain)`

/** A company name belongs to the domain that at least this share of its rows write from, and at least two rows. */
const leastShare = 0.6

/**
 * `affected_company_of`: the company of each pair of company name and mail domain: its registrable domain, else the
 * domain that people of this name write from, else its normalised name. Most pairs, whose company is their mail
 * domain, are left out.
 */
export const createCompanyOf = (): BulkSql => bulk`
  create or replace table affected_company_of as
  with named as materialized (
    select company, name_key, case when name_key is not null then hash(name_key) end as number
    from (select company, ${withoutLegalForm(bulk`company`)} as name_key
      from (select distinct company from affected_term where kind = ${termKinds.company} and company is not null))
  ), pairs as (
    select t.company, t.work_domain, t.row_count, case when d.domain is null then t.work_domain else d.registrable end as registrable
    from affected_term t left join affected_domain d on d.domain = t.work_domain where t.kind = ${termKinds.company}
  ), by_domain as (
    select number, registrable, sum(row_count) as row_count
    from pairs join named using (company) where registrable is not null group by all
  ), owners as (
    -- More than half of the rows: there is no second with as many.
    select number, max_by(registrable, row_count) as registrable from by_domain
    group by number having max(row_count) >= 2 and max(row_count) >= ${leastShare} * sum(row_count)
  )
  select ${companyPair(bulk`p`)} as pair, registrable as company_key from pairs p where registrable <> work_domain
  union all
  select ${companyPair(bulk`p`)} as pair, coalesce(o.registrable, n.name_key) as company_key
  from pairs p join named n using (company) left join owners o on o.number = n.number
  where p.registrable is null and n.name_key is not null and coalesce(o.registrable, n.name_key) is distinct from p.work_domain`

/** Words of a company's name, lower case -> its sector; those first in the list win. */
export interface SectorPattern {
  readonly sector: string
  /** RE2, matched on the normalised name. */
  readonly pattern: string
  /** What the sector adds to the risk of a company, of 100. */
  readonly weight: number
}

/** `affected_company`, of everybody. */
export const createCompanies = (sectors: readonly SectorPattern[]): BulkSql => bulk`
  create or replace table affected_company as ${companies(sectors, bulk`company_key is not null`)}`

/** Recounts companies from the people of the session, into a table of the session. */
export const createCompaniesOf = ({
  table,
  sectors,
  keys,
}: {
  readonly table: string
  readonly sectors: readonly SectorPattern[]
  /** The table of the companies' keys. */
  readonly keys: string
}): BulkSql => bulk`
  create or replace temp table ${name(table)} as ${companies(sectors, bulk`company_key in (from ${name(keys)})`)}`

/**
 * One row for each company: people, people by role, sector and risk. Risk grows with the logarithm of the number of
 * people, with the number of ways in that they offer, and with the sector.
 */
function companies(sectors: readonly SectorPattern[], where: BulkSql): BulkSql {
  const count = (role: string): BulkSql => bulk`count(*) filter (where role = ${role})`
  const sector = bulk`case ${join(
    sectors.map(
      (entry) => bulk`when regexp_matches(company_words, ${entry.pattern}) then ${entry.sector}`,
    ),
    ' ',
  )} end`
  const weight = bulk`case sector ${join(
    sectors.map((entry) => bulk`when ${entry.sector} then ${entry.weight}`),
    ' ',
  )} else 0 end`
  return bulk`
  with counted as (
    select company_key, min(company) as company_name, count(*) as people, max(risk) as top_risk,
      ${join(accessRoles.map((role) => bulk`${count(role)} as ${nameOfCount(role)}`))},
      count(*) filter (where seniority = 'board') as board_people,
      count(*) filter (where seniority = 'head') as head_people, bit_or(classes) as classes
    from affected_people where ${where} group by company_key
  ), sectors as (
    -- A name is looked at once, however many domains it has.
    select company_name, ${sector} as sector
    from (select company_name, lower(company_name) as company_words from (select distinct company_name from counted))
  ), told as (
    select counted.*, sector,
      ${join(
        accessRoles.map((role) => bulk`(${nameOfCount(role)} > 0)::int`),
        ' + ',
      )} as ways_in
    from counted left join sectors using (company_name)
  )
  select * exclude (company_name), coalesce(company_name, company_key) as company_name,
    case when contains(company_key, '.') then company_key end as domain,
    least(100, (0.4 * top_risk + least(20, 5 * log2(people)) + 6 * ways_in + ${weight})::integer)::utinyint as risk
  from told`
}

const nameOfCount = (role: string): BulkSql => name(`${role}_people`)
