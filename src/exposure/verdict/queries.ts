/**
 * The SQL of the verdict on the leak itself. One scan makes `verdict_keys` (the hash of each address that is looked
 * for, and the whole row for those in the sample); everything else works on that, plus scans of each set of records
 * to compare with.
 */
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { companyForm } from '../company-names/queries.ts'
import {
  addressKey,
  column,
  emailForm,
  fastKey,
  fullName,
  lookupKey,
  nameForm,
  phoneForm,
} from './forms/queries.ts'
import { mostGroups, type RoleColumns } from './roles.ts'

/** Which rows of a leak `createKeys` keeps besides the sample. */
export interface KeptRows {
  /** One row in so many is sampled, by the hash of its address and again by that of its name. */
  readonly oneIn: number
  /** A query of the hashes `e` of addresses that are looked for; null where every row is to be kept. */
  readonly lookedFor: BulkSql | null
}

/**
 * Whole rows are hashed only where that is needed, inside a case. Of the other rows only those with an address that
 * is looked for are kept: writing eighteen million of them costs more than looking each one up.
 */
export const createKeys = (
  tables: readonly RoleColumns[],
  { oneIn, lookedFor }: KeptRows,
): BulkSql => bulk`
  create or replace table verdict_keys as ${join(
    tables.map((roles) => {
      const rowHash = lookupKey(join(contentOf(roles)))
      const cells = [
        roles.email,
        roles.phone,
        'full_name',
        roles.company,
        roles.country,
        roles.created,
        roles.recordId,
        roles.amount,
      ].map(column)
      const groups = Array.from({ length: mostGroups }, (_, i) =>
        column(roles.groups[i]?.column ?? null),
      )
      return bulk`
      select e, by_row, by_name, case when by_row or by_name
        then [${roles.tableId}, ${join(cells)}, ${rowHash}::varchar, ${join(groups)}] end as kept
      from (
        select *, case when e is null then ${rowHash} else e end % ${oneIn} = 0 as by_row,
          full_name is not null and ${lookupKey(bulk`lower(full_name)`)} % ${oneIn} = 0 as by_name
        from (
          select *, ${roles.email === null ? bulk`null::bigint` : addressKey(name(roles.email))} as e,
            ${fullName(roles)} as full_name
          from ${name(roles.relation)}))
      ${lookedFor === null ? bulk`` : bulk`where by_row or by_name or e in (${lookedFor})`}`
    }),
    ' union all ',
  )}`

/** The content by which rows count as repeated: all columns but record number and time. */
const contentOf = (roles: RoleColumns): readonly BulkSql[] => {
  const rest = roles.all.filter((one) => one !== roles.recordId && one !== roles.created)
  return (rest.length === 0 ? roles.all : rest).map((one) => name(one))
}

const groupCells = Array.from({ length: mostGroups }, (_, i) => `group_${i + 1}`)

/** The sample with the forms that are compared; `row` counts from 1 in random order. */
export const createSample = (): BulkSql => bulk`
  create or replace table verdict_sample as
  select row_number() over (order by kept[10], kept[2], kept[8], kept[7]) as row, by_row, by_name,
    kept[1] as table_id, kept[2] as email, kept[3] as phone, kept[4] as full_name,
    kept[5] as company, kept[6] as country, kept[7] as created, kept[8] as record_id,
    kept[9] as amount, kept[10] as row_key, ${join(groupCells.map((cell, i) => bulk`kept[${11 + i}] as ${name(cell)}`))},
    ${emailForm(bulk`kept[2]`)} as email_form, ${phoneForm(bulk`kept[3]`)} as phone_form,
    ${nameForm(bulk`kept[4]`)} as name_form, ${companyForm(bulk`kept[5]`)} as company_form,
    ${fastKey(bulk`lower(kept[4]) || '|' || lower(kept[5])`)} as raw_pair
  from verdict_keys where kept is not null`

const hasOneDomain = bulk`(select count(distinct split_part(email_form, '@', 2)) <= 1 from verdict_sample)`

/** Where all addresses have one domain (the staff of a company): half of one local part and half of the next. */
const crossedAddress = bulk`
  left(split_part(email_form, '@', 1), (length(split_part(email_form, '@', 1)) + 1) // 2)
    || substr(split_part(next_email, '@', 1), length(split_part(next_email, '@', 1)) // 2 + 1) || '@' || split_part(email_form, '@', 2)`

/**
 * Adds a decoy to each row of the sample: a row that was never in the leak, made by exchanging its parts with
 * those of the next row. Whatever decoys match is matched by chance.
 */
export const addDecoys = (): BulkSql => bulk`
  create or replace table verdict_probe_forms as
  select row, false as decoy, email_form, phone_form, name_form, company_form, raw_pair
  from verdict_sample where by_row
  union all
  select row, true,
    case when split_part(email_form, '@', 2) <> split_part(next_email, '@', 2)
      then split_part(email_form, '@', 1) || '@' || split_part(next_email, '@', 2)
      when ${hasOneDomain} and ${crossedAddress} not in (email_form, next_email) then ${crossedAddress} end,
    case when right(phone_form, 4) <> right(next_phone, 4)
      then left(phone_form, -4) || right(next_phone, 4) end,
    case when name_form <> next_name and (company_form <> next_company or coalesce(company_form, next_company) is null) then name_form end,
    next_company,
    case when name_form <> next_name and company_form <> next_company then swapped_pair end
  from (
    select *, lead(email_form) over following as next_email,
      lead(phone_form) over following as next_phone, lead(name_form) over following as next_name,
      lead(company_form) over following as next_company,
      ${fastKey(bulk`lower(full_name) || '|' || lower(lead(company) over following)`)} as swapped_pair
    from verdict_sample where by_row window following as (order by row))`

export interface SampleRow {
  readonly [column: string]: number | string | boolean | null
  readonly row: number
  readonly by_row: boolean
  readonly by_name: boolean
  readonly phone: string | null
  readonly full_name: string | null
  readonly company: string | null
  readonly country: string | null
  readonly created: string | null
  readonly record_id: string | null
  readonly amount: string | null
  readonly row_key: string
  readonly email_form: string | null
  readonly phone_form: string | null
  readonly name_form: string | null
  readonly company_form: string | null
  readonly table_id: string
  /** The cells of the columns in `groups`, in their order. */
  readonly [group: `group_${number}`]: string | null
}

export const selectSample = (): BulkSql => bulk`
  select row, by_row, by_name, phone, full_name, company, country, created, record_id, amount, row_key,
    email_form, phone_form, name_form, company_form, table_id, ${join(groupCells.map((cell) => name(cell)))}
  from verdict_sample order by row`

export const dropTables = (): readonly BulkSql[] =>
  ['keys', 'sample', 'probe_forms', 'probe', 'hits', 'own', 'present'].map(
    (one) => bulk`drop table if exists ${name(`verdict_${one}`)}`,
  )
