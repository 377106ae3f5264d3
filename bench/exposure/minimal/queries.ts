import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'

const leak = (file: string): BulkSql =>
  bulk`read_csv(${file}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`

export const countRows = (file: string): BulkSql => bulk`select count(*) as n from ${leak(file)}`

const columns = ['id', 'email', 'name', 'title', 'account', 'phone', 'country', 'created']

export const profile = (file: string): BulkSql => bulk`
  select ${join(
    columns.flatMap((column) => [
      bulk`count(${name(column)}) as ${name(`${column}_filled`)}`,
      bulk`approx_count_distinct(${name(column)}) as ${name(`${column}_distinct`)}`,
      bulk`min(strlen(${name(column)})) as ${name(`${column}_shortest`)}`,
      bulk`max(strlen(${name(column)})) as ${name(`${column}_longest`)}`,
    ]),
  )} from ${leak(file)}`

/** Rows of the leak with an address or a phone number of ours. */
export const match = (file: string, customers: string): BulkSql => bulk`
  select count(*) filter (where e.key is not null) as by_email, count(*) filter (where p.key is not null) as by_phone
  from ${leak(file)} l
  left join (select distinct lower(email) as key from ${leak(customers)}) e on e.key = lower(l.email)
  left join (select distinct phone as key from ${leak(customers)} where phone is not null) p on p.key = l.phone`

export interface Places {
  /** Pairs of a name in lower case and an ISO code. */
  readonly countries: readonly (readonly [string, string])[]
  readonly dialled: readonly (readonly [string, string])[]
  readonly domains: readonly (readonly [string, string])[]
}

export const createPlaces = (places: Places): readonly BulkSql[] =>
  Object.entries(places).map(
    ([table, pairs]: [string, readonly (readonly [string, string])[]]) => bulk`
      create or replace table ${name(table)} as
      select unnest(${pairs.map(([term]) => term)}::varchar[]) as term, unnest(${pairs.map(([, iso]) => iso)}::varchar[]) as iso`,
  )

/**
 * One row an address, with number in digits, ISO country by what is written, by the number or by the
 * domain, role and risk by job title: the questions of the pipeline, without its reasons and doubts.
 */
export const people = (file: string): BulkSql => bulk`
  create or replace table people as
  select p.email, p.name, p.title, p.account, p.phone, p.row_count, coalesce(c.iso, d.iso, t.iso) as country, role,
    case role when 'executive' then 40 when 'finance' then 30 when 'purchasing' then 30 when 'it' then 35 when 'engineering' then 20 else 5 end as risk
  from (
    select lower(email) as email, min(name) as name, min(title) as title, min(account) as account,
      min('+' || regexp_replace(phone, '[^0-9]', '', 'g')) as phone, min(lower(country)) as country, count(*) as row_count
    from ${leak(file)} group by lower(email)
  ) p
  left join countries c on c.term = p.country
  left join dialled d on d.term = substr(p.phone, 2, 3)
  left join domains t on t.term = split_part(p.email, '.', -1)
  left join (
    select title, case when regexp_matches(lower(title), 'chief|ceo|cto|director|geschäftsführer|directeur') then 'executive'
      when regexp_matches(lower(title), 'financ|account|buchhal|comptable') then 'finance'
      when regexp_matches(lower(title), 'einkauf|purchas|achats|acquisti|compras|procure') then 'purchasing'
      when regexp_matches(lower(title), '\\bit\\b|system|admin') then 'it'
      when regexp_matches(lower(title), 'engineer|entwickl|ingénieur') then 'engineering' end as role
    from (select distinct title from ${leak(file)})
  ) r on r.title = p.title`

export const byCountry = (): BulkSql => bulk`
  select country, count(*) as n from people group by country`

/** One row a mail domain, or a name where the domain is a mail provider's, with people and the most exposed among them. */
export const companies = (): BulkSql => bulk`
  create or replace table companies as
  select case when f.domain is null then split_part(email, '@', 2)
      else regexp_replace(lower(account), '[^a-z0-9]+', ' ', 'g') end as company,
    min(account) as name, count(*) as people, max(risk) as risk,
    count(*) filter (where role = 'executive') as executives, count(*) filter (where role = 'finance') as finance
  from people left join free_mail f on f.domain = split_part(email, '@', 2) group by 1`

export const createFreeMail = (domains: readonly string[]): BulkSql => bulk`
  create or replace table free_mail as select unnest(${domains}::varchar[]) as domain`

export const exportPeople = (file: string): BulkSql => bulk`
  copy people to ${file} (format parquet, compression snappy)`

export const exportCompanies = (file: string): BulkSql => bulk`
  copy (from companies order by companies.risk desc, people desc) to ${file} (format csv, header)`
