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
  create or replace table affected_company as ${companies(sectors, countedBy(bulk`company_key is not null`))}`

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
  create or replace temp table ${name(table)} as ${companies(sectors, countedBy(bulk`company_key in (from ${name(keys)})`))}`

/** What people tell of their companies. */
const countedBy = (where: BulkSql): BulkSql => bulk`
    select company_key, min(company) as company_name, count(*) as people, max(risk) as top_risk,
      ${join(accessRoles.map((role) => bulk`count(*) filter (where role = ${role}) as ${nameOfCount(role)}`))},
      count(*) filter (where seniority = 'board') as board_people,
      count(*) filter (where seniority = 'head') as head_people, bit_or(classes) as classes
    from affected_people where ${where} group by company_key`

/** A table whose rows are of companies, and where it says which. */
export interface CompanyTable {
  readonly relation: string
  readonly company: string
  /** Columns that name somebody of the company, whose row is counted with the people. */
  readonly ofPeople: readonly string[]
  /** Column of its web address or mail domain. */
  readonly web: string | null
  /** The classes that a row has a value for, as a mask of bits. */
  readonly classes: BulkSql
}

/**
 * Adds the companies to `affected_company` whose rows name nobody, such as suppliers, unless somebody else of them is
 * in the leak: by the name without its legal form, or by the domain.
 */
export const addCompaniesAlone = (
  tables: readonly CompanyTable[],
  sectors: readonly SectorPattern[],
): BulkSql => {
  const rows = tables.map(
    ({ relation, company, ofPeople, web, classes }) => bulk`
    select ${name(company)} as company, ${withoutLegalForm(name(company))} as company_key,
      ${web === null ? bulk`null::varchar` : bulk`nullif(regexp_extract(lower(${name(web)}), ${hostOf}, 1), '')`} as host, ${classes} as classes
    from ${name(relation)} where ${name(company)} is not null
      ${join(
        ofPeople.map((column) => bulk`and ${name(column)} is null`),
        ' ',
      )}`,
  )
  const nobody = bulk`0::bigint`
  return bulk`
  insert into affected_company by name ${companies(
    sectors,
    bulk`
    select company_key, min(company) as company_name, ${nobody} as people, 0::utinyint as top_risk,
      ${join(accessRoles.map((role) => bulk`${nobody} as ${nameOfCount(role)}`))},
      ${nobody} as board_people, ${nobody} as head_people, bit_or(classes) as classes
    from (${join(rows, ' union all ')}) r
    where company_key is not null
      and company_key not in (select company_key from affected_company
        union all select ${withoutLegalForm(bulk`company_name`)} from affected_company where company_name is not null and ${withoutLegalForm(bulk`company_name`)} is not null)
      and not exists (select 1 from affected_company k where k.domain is not null and (r.host = k.domain or ends_with(r.host, '.' || k.domain)))
    group by company_key`,
  )}`
}

/** The host of a web address, or a domain by itself. */
const hostOf = String.raw`^\s*(?:[a-z]+://)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)`

/**
 * One row for each company: people, people by role, sector and risk. Risk grows with the logarithm of the number of
 * people, with the number of ways in that they offer, and with the sector.
 */
function companies(sectors: readonly SectorPattern[], counted: BulkSql): BulkSql {
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
  with counted as (${counted}
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
    least(100, (0.4 * top_risk + least(20, 5 * log2(greatest(people, 1))) + 6 * ways_in + ${weight})::integer)::utinyint as risk
  from told`
}

const nameOfCount = (role: string): BulkSql => name(`${role}_people`)
