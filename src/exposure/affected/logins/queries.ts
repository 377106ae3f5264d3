import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { isOurs } from '../queries.ts'

/** A table whose rows are logins: a page, the name used there, the password. */
export interface LoginTable {
  readonly relation: string
  readonly page: string
  /** Columns that may hold the name, the likeliest first. */
  readonly names: readonly string[]
  readonly password: string
}

/** The host of a page that may lack its scheme, without user, port, path and the dot of the root. */
const host = String.raw`^\s*(?:[a-z][a-z0-9+.-]*://)?(?:[^/?#@]*@)?([^/?#:@\s]+?)\.?(?:[:/?#\s]|$)`
/** The package of an Android app, which is a domain back to front: `android://KEY@com.example.app/`. */
const app = String.raw`^\s*android://.*@([a-z0-9_.]+)`

const backToFront = (labels: BulkSql): BulkSql =>
  bulk`array_to_string(list_reverse(string_split(${labels}, '.')), '.')`

/** One of our domains as a page may write it: in Unicode or in Punycode. */
export interface DomainForm {
  readonly domain: string
  readonly written: string
}

/** The most specific of our domains to which a page belongs; null where it is not ours. */
const ourDomain = (forms: readonly DomainForm[]): BulkSql =>
  bulk`case ${join(
    forms
      .toSorted((a, b) => b.written.length - a.written.length)
      .map(
        ({ domain, written }) =>
          bulk`when host = ${written} or ends_with(host, ${`.${written}`}) then ${domain}`,
      ),
    ' ',
  )} end`

/** A cheap test that rules most pages out: whether they contain the words of one of our domains. */
const mayBeOurs = (forms: readonly DomainForm[]): BulkSql =>
  join(
    forms
      .flatMap(({ written }) => [written, written.split('.').toReversed().join('.')])
      .map((words) => bulk`contains(page, ${words})`),
    ' or ',
  )

const loginRows = ({ relation, page, names, password }: LoginTable): BulkSql => {
  const cells = names.map((column) => bulk`nullif(trim(${name(column)}), '')`)
  return bulk`select lower(${name(page)}) as page, coalesce(${join(cells)}) as login, nullif(${name(password)}, '') as password
    from ${name(relation)}`
}

/**
 * `affected_login`: one row for each login name, in small letters, at each of our domains: the hosts of its pages,
 * its rows, how many different passwords they contain, and whether the name is an address at one of our domains.
 */
export const createLogins = (
  tables: readonly LoginTable[],
  forms: readonly DomainForm[],
  hasPlanted: boolean,
): BulkSql => bulk`
  create or replace table affected_login as
  select domain, email as login, list_sort(list(distinct host)) as hosts, count(*)::integer as row_count,
    count(distinct hash(password)) filter (where password is not null)::integer as passwords, bool_or(${isOurs(forms.map(({ written }) => written))}) as is_staff
  from (
    select *, ${ourDomain(forms)} as domain, lower(login) as email
    from (
      select *, case when starts_with(ltrim(page), 'android://') then ${backToFront(bulk`regexp_extract(page, ${app}, 1)`)}
        else regexp_extract(page, ${host}, 1) end as host
      from (${join(tables.map(loginRows), ' union all ')}) where ${mayBeOurs(forms)}
    )
  ) where domain is not null and email is not null
    ${hasPlanted ? bulk`and email not in (select address from affected_planted)` : bulk``} group by domain, email`

/**
 * The same table without rows, where it does not exist: in a leak without logins, and in stores of earlier
 * versions.
 */
export const createNoLogins = (): BulkSql => bulk`
  create table if not exists affected_login (domain varchar, login varchar, hosts varchar[], row_count integer,
    passwords integer, is_staff boolean)`

export const countLogins = (): BulkSql => bulk`
  select domain, count(*) as logins, sum(row_count)::bigint as "rows", count(*) filter (where passwords > 0) as "withPassword",
    count(*) filter (where is_staff) as "ofStaff" from affected_login group by domain order by 2 desc, 1`

const inOrder = bulk`order by is_staff desc, row_count desc, login, domain`

/** Our staff first, then those with most rows. */
export const listLogins = (page: {
  readonly offset: number
  readonly limit: number
}): BulkSql => bulk`
  select domain, login, array_to_string(hosts, ' ') as hosts, row_count as "rows", passwords, is_staff as "isStaff"
  from affected_login ${inOrder} limit ${page.limit} offset ${page.offset}`

export const countAllLogins = (): BulkSql => bulk`select count(*) as n from affected_login`

/** The list for export: whose password has to be reset, and where. It contains no passwords. */
export const exportLogins = (): BulkSql => bulk`
  select login, domain, array_to_string(hosts, ' ') as pages, row_count as rows, passwords as different_passwords, is_staff as own_staff
  from affected_login ${inOrder}`
