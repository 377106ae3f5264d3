/**
 * Records to compare with (our own, those of an older leak, planted ones), and which of them match rows of the
 * leak.
 */
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { companyForm } from '../../company-names/queries.ts'
import {
  addressKey,
  column,
  emailForm,
  emailLookup,
  fastKey,
  fullName,
  type KeyForm,
  lookupKey,
  nameForm,
  pairText,
  phoneDigits,
  phoneForm,
  rawPair,
  toKey,
} from '../forms/queries.ts'
import type { RoleColumns } from '../roles.ts'

/** Our own records as a hash of the address and the day, for comparing every row. */
export const createOwn = (tables: readonly RoleColumns[], dayLength: number): BulkSql => bulk`
  create or replace table verdict_own as
  ${join(
    tables.map(
      (roles) => bulk`select
        ${roles.email === null ? bulk`null::bigint` : addressKey(name(roles.email))} as e,
        left(${column(roles.created)}, ${dayLength}) as day from ${name(roles.relation)}`,
    ),
    ' union all ',
  )}`

/** The hashes of addresses that the leak is searched for: those of our own records and of planted ones. */
export const lookFor = (hasOwn: boolean, planted: readonly RoleColumns[]): BulkSql => {
  const sets = [
    ...(hasOwn ? [bulk`select e from verdict_own where e is not null`] : []),
    ...planted.flatMap(({ relation, email }) =>
      email === null
        ? []
        : [
            bulk`select ${addressKey(name(email))} as e from ${name(relation)} where ${name(email)} is not null`,
          ],
    ),
  ]
  return sets.length === 0 ? bulk`select null::bigint where false` : join(sets, ' union all ')
}

export interface Count {
  readonly [column: string]: number
  readonly count: number
}

/** The keys by which a set of records is searched. */
export const createProbe = (form: KeyForm): BulkSql => bulk`
  create or replace table verdict_probe as
  select row, decoy, ${toKey(form, bulk`email_form`)} as e, ${toKey(form, bulk`phone_form`)} as p,
    ${toKey(form, bulk`name_form`)} as n, ${toKey(form, bulk`company_form`)} as c,
    ${form.kind === 'fast' ? bulk`raw_pair` : toKey(form, pairText)} as nc,
    phone_form is not null as has_phone
  from verdict_probe_forms`

/**
 * One in `oneIn` of our own records, to be looked up in older leaks: the share that any leak of the same
 * people would contain.
 */
export const probeOwn = (tables: readonly RoleColumns[], oneIn: number): BulkSql => bulk`
  create or replace table verdict_probe_forms as
  select row_number() over () as row, false as decoy, ${emailForm(bulk`email`)} as email_form,
    ${phoneForm(bulk`phone`)} as phone_form, ${nameForm(bulk`full_name`)} as name_form,
    ${companyForm(bulk`company`)} as company_form, null::bigint as raw_pair
  from (${join(
    tables.map(
      (roles) => bulk`
      select ${column(roles.email)} as email, ${column(roles.phone)} as phone,
        ${fullName(roles)} as full_name, ${column(roles.company)} as company
      from ${name(roles.relation)}
      where ${roles.email === null ? bulk`false` : bulk`${fastKey(name(roles.email))} % ${oneIn} = 0`}`,
    ),
    ' union all ',
  )})`

/**
 * The records that share an address, a phone number, or a name and company as written with a row of the sample
 * or a decoy. In a very large set phone numbers are searched only among one in `phonesOneIn`, chosen by their
 * last digits.
 */
export const createHits = (
  tables: readonly RoleColumns[],
  { dayLength, phonesOneIn }: { readonly dayLength: number; readonly phonesOneIn: number },
): BulkSql => bulk`
  create or replace table verdict_hits as
  select ${fastKey(emailForm(bulk`email`))} as e,
    ${fastKey(phoneForm(bulk`phone`))} as p, ${fastKey(nameForm(bulk`full_name`))} as n,
    ${fastKey(companyForm(bulk`company`))} as c, left(created, ${dayLength}) as day
  from (${join(
    tables.map(
      (roles) => bulk`
      select ${column(roles.email)} as email, ${column(roles.phone)} as phone,
        ${fullName(roles)} as full_name, ${column(roles.company)} as company,
        ${column(roles.created)} as created
      from ${name(roles.relation)}
      where ${roles.email === null ? bulk`false` : bulk`${emailLookup(name(roles.email))} in (select e from verdict_probe where e is not null)`}
        or ${roles.phone === null ? bulk`false` : bulk`${phoneLookup(name(roles.phone), phonesOneIn)} in (select p from verdict_probe where p is not null)`}
        or ${roles.name.length === 0 || roles.company === null ? bulk`false` : bulk`${rawPair(roles)} in (select nc from verdict_probe where nc is not null)`}`,
    ),
    ' union all ',
  )})`

const phoneLookup = (value: BulkSql, oneIn: number): BulkSql =>
  oneIn === 1
    ? lookupKey(phoneDigits(value))
    : bulk`case when try_cast(right(${value}, 3) as integer) % ${oneIn} = 0 then ${lookupKey(phoneDigits(value))} end`

export interface ProbeRow {
  readonly [column: string]: number | boolean | null
  readonly row: number
  readonly decoy: boolean
  readonly e: number | null
  readonly p: number | null
  readonly n: number | null
  readonly c: number | null
  /** Whether the phone number is among those searched. */
  readonly searched: boolean
}

export const selectProbe = (phonesOneIn: number): BulkSql => bulk`
  select k.row, k.decoy, k.e, k.p, k.n, k.c,
    coalesce(${phonesOneIn} = 1 or try_cast(right(f.phone_form, 3) as integer) % ${phonesOneIn} = 0, false) as searched
  from verdict_probe k join verdict_probe_forms f on k.row = f.row and k.decoy = f.decoy order by k.decoy, k.row`

export interface HitRow {
  readonly [column: string]: number | string | null
  readonly id: number
  readonly e: number | null
  readonly p: number | null
  readonly n: number | null
  readonly c: number | null
  readonly day: string | null
}

/** Rows are numbered here: numbering them during the search would confine it to one thread. */
export const selectHits = (): BulkSql => bulk`select rowid as id, e, p, n, c, day from verdict_hits`

/**
 * Our addresses that occur in the leak, with the number of rows, so that the leak need not be searched again.
 * Done in parts, by the hash: all our addresses at once would not fit into the memory allowed.
 */
export const createPresent = (part: number, parts: number): BulkSql => bulk`
  ${part === 0 ? bulk`create or replace table verdict_present as` : bulk`insert into verdict_present`}
  select e, count(*) as row_count from verdict_keys
  where e % ${parts} = ${part} and e in (select e from verdict_own where e is not null and e % ${parts} = ${part}) group by e`

export const countRowsOfOwn = (): BulkSql =>
  bulk`select coalesce(sum(row_count), 0)::bigint as count from verdict_present`

export interface DayCount {
  readonly [column: string]: string | number | null
  readonly day: string | null
  readonly count: number
}

export const countOwnByDay = (): BulkSql =>
  bulk`select day, count(*) as count from verdict_own where e is not null group by day`

export const countPresentByDay = (): BulkSql => bulk`
  select day, count(*) as count from verdict_own
  where e in (select e from verdict_present) group by day`

export interface CanaryCount {
  readonly [column: string]: string | number
  readonly copy: string
  readonly planted: number
  readonly found: number
}

export const countCanaries = (roles: RoleColumns, copy: string): BulkSql => bulk`
  select copy, count(*) as planted, count(*) filter (e in (select e from verdict_keys where e is not null)) as found
  from (select coalesce(${name(copy)}, '(not named)') as copy, ${addressKey(column(roles.email))} as e
    from ${name(roles.relation)})
  group by copy order by found desc, copy`

/** A few values of the time column, to learn how days are written. */
export const selectTimes = (roles: RoleColumns): BulkSql => bulk`
  select distinct ${column(roles.created)} as day, 1 as count from (
    select * from ${name(roles.relation)} where ${column(roles.created)} is not null limit 500)`
