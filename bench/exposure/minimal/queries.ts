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

/** One row an address, with what an export of people needs. */
export const people = (file: string): BulkSql => bulk`
  create or replace table people as
  select lower(email) as email, min(name) as name, min(title) as title, min(account) as account, min(phone) as phone,
    min(country) as country, count(*) as row_count,
    max(case when regexp_matches(lower(title), 'financ|einkauf|purchas|chief|director') then 3 else 1 end) as risk
  from ${leak(file)} group by lower(email)`

export const byCountry = (): BulkSql => bulk`
  select country, count(*) as n from people group by country`

export const companies = (): BulkSql => bulk`
  create or replace table companies as
  select split_part(email, '@', 2) as domain, count(*) as people, max(risk) as risk from people group by 1`

export const exportPeople = (file: string): BulkSql => bulk`
  copy people to ${file} (format parquet, compression snappy)`
