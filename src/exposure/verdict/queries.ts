/**
 * The bulk SQL of the verdict. One scan of the leak makes `verdict_keys` (a hash of the address of
 * every row, and the whole row for those in the sample); everything else works on that and on one
 * scan of each set of records to compare with.
 */
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { mostGroups, type RoleColumns } from './roles.ts'

const nothing = bulk`null::varchar`

/**
 * Hashes are cut to 52 bits, so that they are exact numbers here and in the engine. The engine hashes
 * null as well: what is missing must not equal what is missing elsewhere. `given` is null where the value is, and
 * costs less to look at: the value would be made twice.
 */
const fastKey = (value: BulkSql, given: BulkSql = value): BulkSql =>
  bulk`(case when ${given} is not null then (hash(${value}) >> 12)::bigint end)`

/**
 * For looking up among keys of which none is null. Shorter by the test for null, for DuckDB evaluates
 * anew what is named twice within a case: of phone numbers the half of all work.
 */
const lookupKey = (value: BulkSql): BulkSql => bulk`(hash(${value}) >> 12)::bigint`

const column = (of: string | null): BulkSql => (of === null ? nothing : name(of))

const fullName = ({ name: parts }: RoleColumns): BulkSql => {
  const [first, second] = parts
  if (first === undefined) return nothing
  return second === undefined ? name(first) : bulk`concat_ws(' ', ${name(first)}, ${name(second)})`
}

const emailForm = (value: BulkSql): BulkSql => bulk`lower(trim(${value}))`

/** Trimming looks for every kind of space: millions of addresses without any at their ends are spared it. */
const emailLookup = (value: BulkSql): BulkSql =>
  lookupKey(
    bulk`lower(case when starts_with(${value}, ' ') or ends_with(${value}, ' ') then trim(${value}) else ${value} end)`,
  )

/** The last nine digits: the same number with and without its country code; extensions are cut off. */
const phoneForm = (value: BulkSql): BulkSql => bulk`nullif(${phoneDigits(value)}, '')`

const phoneDigits = (value: BulkSql): BulkSql => bulk`
  (case when length(${value}) >= 7 then right(regexp_replace(
    regexp_replace(lower(${value}), ${String.raw`\s*(x|ext\.?|#)\s*\d+\s*$`}, ''),
    ${String.raw`\D`}, '', 'g'), 9) end)`

/** Letters without accents, the words in alphabetical order: "Last, First" is "First Last". */
const nameForm = (value: BulkSql): BulkSql => bulk`
  nullif(array_to_string(list_sort(string_split_regex(strip_accents(lower(${value})),
    ${String.raw`[^\pL]+`})), ''), '')`

const legalForms =
  'gmbh|mbh|ag|kg|ohg|ug|se|inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|sa|sas|sarl|spa|srl|bv|nv|oy|ab|as|aps|pty|kk|sp|zo?o|group|holding'

const companyForm = (value: BulkSql): BulkSql => bulk`
  nullif(regexp_replace(strip_accents(lower(${value})),
    ${String.raw`\b(${legalForms})\b|[^\pL\pN]`}, '', 'g'), '')`

/** Name and company as they stand, cheap to compare in millions of rows before the careful forms. */
const rawPair = (roles: RoleColumns): BulkSql =>
  roles.name.length === 0 || roles.company === null
    ? bulk`null::bigint`
    : lookupKey(bulk`lower(${fullName(roles)}) || '|' || lower(${name(roles.company)})`)

/** How a compared form becomes a key: the engine's hash, or for an index HMAC-SHA-256, cut to 128 bits. */
export type KeyForm = { readonly kind: 'fast' } | { readonly kind: 'keyed'; key: Uint8Array }

export const keyed = (key: Uint8Array, value: BulkSql): BulkSql => {
  const pad = (byte: number): string =>
    Buffer.from(Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ byte)).toString('hex')
  return bulk`left(sha256(unhex(${pad(0x5c)}) || unhex(sha256(unhex(${pad(0x36)}) || encode(${value})))), 32)`
}

const toKey = (form: KeyForm, value: BulkSql): BulkSql =>
  form.kind === 'fast' ? fastKey(value) : fastKey(keyed(form.key, value))

const pairText = bulk`nullif(name_form, '') || '|' || company_form`

/**
 * Of the rows of the leak, one in `oneIn` is looked at: by its address, and again by its name. Whole rows
 * are hashed only where they need it, within a case.
 */
export const createKeys = (tables: readonly RoleColumns[], oneIn: number): BulkSql => bulk`
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
          select *, ${roles.email === null ? bulk`null::bigint` : fastKey(bulk`lower(${name(roles.email)})`, name(roles.email))} as e,
            ${fullName(roles)} as full_name
          from ${name(roles.relation)}))`
    }),
    ' union all ',
  )}`

/** What a repeated row repeats: all but its record number and time. */
const contentOf = (roles: RoleColumns): readonly BulkSql[] => {
  const rest = roles.all.filter((one) => one !== roles.recordId && one !== roles.created)
  return (rest.length === 0 ? roles.all : rest).map((one) => name(one))
}

const groupCells = Array.from({ length: mostGroups }, (_, i) => `group_${i + 1}`)

/** The sample with the forms that are compared; `row` counts from 1 in an order that chance decides. */
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

/** Where all write from one domain (the staff of a company): half of the name of one and half of that of the next. */
const crossedAddress = bulk`
  left(split_part(email_form, '@', 1), (length(split_part(email_form, '@', 1)) + 1) // 2)
    || substr(split_part(next_email, '@', 1), length(split_part(next_email, '@', 1)) // 2 + 1) || '@' || split_part(email_form, '@', 2)`

/**
 * Adds to each row of the sample one that was never in the leak: its parts are exchanged with those
 * of the next row. What these match, chance alone matches.
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

/** The keys by which one set of records is searched. */
export const createProbe = (form: KeyForm): BulkSql => bulk`
  create or replace table verdict_probe as
  select row, decoy, ${toKey(form, bulk`email_form`)} as e, ${toKey(form, bulk`phone_form`)} as p,
    ${toKey(form, bulk`name_form`)} as n, ${toKey(form, bulk`company_form`)} as c,
    ${form.kind === 'fast' ? bulk`raw_pair` : toKey(form, pairText)} as nc,
    phone_form is not null as has_phone
  from verdict_probe_forms`

/**
 * The records that share an address, a phone number or a name and company with the sample or with a
 * decoy. Of a very large set, phone numbers are searched among one in `phonesOneIn` by their last digits.
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

/** The same from an index. */
export const createHitsFromIndex = (path: string): BulkSql => bulk`
  create or replace table verdict_hits as
  select e, p, n, c, day from (
    select ${fastKey(bulk`email`)} as e, ${fastKey(bulk`phone`)} as p, ${fastKey(bulk`name`)} as n,
      ${fastKey(bulk`company`)} as c, ${fastKey(bulk`name_company`)} as nc, day
    from read_parquet(${path}))
  where e in (select e from verdict_probe where e is not null)
    or p in (select p from verdict_probe where p is not null)
    or nc in (select nc from verdict_probe where nc is not null)`

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

/** Rows get their numbers here: to number them while millions are searched would keep that to one thread. */
export const selectHits = (): BulkSql => bulk`select rowid as id, e, p, n, c, day from verdict_hits`

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
  /** Cells of the columns in `groups` of the table's roles, in their order. */
  readonly [group: `group_${number}`]: string | null
}

export const selectSample = (): BulkSql => bulk`
  select row, by_row, by_name, phone, full_name, company, country, created, record_id, amount, row_key,
    email_form, phone_form, name_form, company_form, table_id, ${join(groupCells.map((cell) => name(cell)))}
  from verdict_sample order by row`

/** Our own records: a hash of the address and the day, for the comparison of every row. */
export const createOwn = (tables: readonly RoleColumns[], dayLength: number): BulkSql => bulk`
  create or replace table verdict_own as
  ${join(
    tables.map(
      (roles) => bulk`select
        ${roles.email === null ? bulk`null::bigint` : fastKey(bulk`lower(${name(roles.email)})`, name(roles.email))} as e,
        left(${column(roles.created)}, ${dayLength}) as day from ${name(roles.relation)}`,
    ),
    ' union all ',
  )}`

export interface Count {
  readonly [column: string]: number
  readonly count: number
}

export const countRowsWithEmail = (): BulkSql => bulk`select count(e) as count from verdict_keys`

/**
 * Addresses of ours that are in the leak, with their rows there: from here on the leak need not be searched.
 * One of several parts, by the hash: all of ours at once would not fit into the memory allowed.
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

export const countIndexByDay = (path: string): BulkSql =>
  bulk`select day, count(*) as count from read_parquet(${path}) where email is not null group by day`

/** A few values of the time column, to learn how days are written. */
export const selectTimes = (roles: RoleColumns): BulkSql => bulk`
  select distinct ${column(roles.created)} as day, 1 as count from (
    select * from ${name(roles.relation)} where ${column(roles.created)} is not null limit 500)`

/** About `size` of our own records, as a probe of older leaks: what any leak of the same people would share. */
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

export interface CanaryCount {
  readonly [column: string]: string | number
  readonly copy: string
  readonly planted: number
  readonly found: number
}

export const countCanaries = (roles: RoleColumns, copy: string): BulkSql => bulk`
  select copy, count(*) as planted, count(*) filter (e in (select e from verdict_keys where e is not null)) as found
  from (select coalesce(${name(copy)}, '(not named)') as copy, ${fastKey(bulk`lower(${column(roles.email)})`)} as e
    from ${name(roles.relation)})
  group by copy order by found desc, copy`

/** Writes the records as keyed hashes to a Parquet file; nothing else of them is kept but the day. */
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
  ) to ${path} (format parquet, compression zstd, kv_metadata {breakwater_index: '1', key_check: ${check}})`

export interface IndexNote {
  readonly [column: string]: string
  readonly key: string
  readonly value: string
}

export const readIndexNotes = (path: string): BulkSql =>
  bulk`select decode(key) as key, decode(value) as value from parquet_kv_metadata(${path})`

export const countIndex = (path: string): BulkSql =>
  bulk`select count(*) as count from read_parquet(${path})`

export const dropTables = (): readonly BulkSql[] =>
  ['keys', 'sample', 'probe_forms', 'probe', 'hits', 'own', 'present'].map(
    (one) => bulk`drop table if exists ${name(`verdict_${one}`)}`,
  )
