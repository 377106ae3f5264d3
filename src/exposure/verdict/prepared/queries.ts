/** Our records as a prepared index: keyed hashes in a Parquet file. */
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { companyForm } from '../../company-names/queries.ts'
import {
  column,
  emailForm,
  fastKey,
  fullName,
  keyed,
  nameForm,
  pairText,
  phoneForm,
} from '../forms/queries.ts'
import type { RoleColumns } from '../roles.ts'

/**
 * Raised whenever the compared forms change (`forms/queries.ts`, `companyForm`, the legal forms), because the keys
 * change with them. Version 2 knows legal forms of several words, such as A/S and Sp. z o.o.
 */
export const indexVersion = '2'

/** Writes the records as keyed hashes to a Parquet file; besides them only the day of each record is kept. */
export const writeIndex = (
  tables: readonly RoleColumns[],
  {
    key,
    dayLength,
    path,
    check,
  }: {
    readonly key: Uint8Array
    readonly dayLength: number
    readonly path: string
    readonly check: string
  },
): BulkSql => bulk`
  copy (
    select ${keyed(key, bulk`email_form`)} as email, ${keyed(key, bulk`phone_form`)} as phone,
      ${keyed(key, bulk`name_form`)} as name, ${keyed(key, bulk`company_form`)} as company,
      ${keyed(key, pairText)} as name_company, left(created, ${dayLength}) as day
    from (${join(
      tables.map(
        (roles) => bulk`
        select ${emailForm(column(roles.email))} as email_form, ${phoneForm(column(roles.phone))} as phone_form,
          ${nameForm(fullName(roles))} as name_form, ${companyForm(column(roles.company))} as company_form,
          ${column(roles.created)} as created
        from ${name(roles.relation)}`,
      ),
      ' union all ',
    )})
  ) to ${path} (format parquet, compression zstd, kv_metadata {breakwater_index: ${indexVersion}, key_check: ${check}})`

export interface IndexNote {
  readonly [column: string]: string
  readonly key: string
  readonly value: string
}

export const readIndexNotes = (path: string): BulkSql =>
  bulk`select decode(key) as key, decode(value) as value from parquet_kv_metadata(${path})`

export const countIndex = (path: string): BulkSql =>
  bulk`select count(*) as count from read_parquet(${path})`

/** `createHits`, from an index. */
export const createHitsFromIndex = (path: string): BulkSql => bulk`
  create or replace table verdict_hits as
  select e, p, n, c, day from (
    select ${fastKey(bulk`email`)} as e, ${fastKey(bulk`phone`)} as p, ${fastKey(bulk`name`)} as n,
      ${fastKey(bulk`company`)} as c, ${fastKey(bulk`name_company`)} as nc, day
    from read_parquet(${path}))
  where e in (select e from verdict_probe where e is not null)
    or p in (select p from verdict_probe where p is not null)
    or nc in (select nc from verdict_probe where nc is not null)`

export const countIndexByDay = (path: string): BulkSql =>
  bulk`select day, count(*) as count from read_parquet(${path}) where email is not null group by day`
