import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import { companyPair } from '../companies/queries.ts'
import { parquetOptions } from '../queries.ts'
import type { LeakTable } from '../../types.ts'
import { credentialBits, identityBits, type PersonColumns } from '../columns.ts'

export interface PersonTable {
  readonly table: LeakTable
  readonly columns: PersonColumns
}

/** Whether rows without an address may belong to people with one, by the phone number. */
export interface RowOptions {
  readonly phoneLinks: boolean
}

const noText = bulk`null::varchar`
const noPlace = bulk`null::affected_place`
const place = (code: string): BulkSql => bulk`${code}::affected_place`

/** Bits of `doubts`: what the machine is unsure of in a person. */
export const doubtBits = {
  'names-differ': 1,
  'country-disputed': 2,
  'phone-shared': 4,
  'free-text': 8,
} as const

/** Without the blanks around it; looking at both ends costs a tenth of trimming every cell. */
const tidy = (cell: BulkSql): BulkSql =>
  bulk`case when starts_with(${cell}, ' ') or ends_with(${cell}, ' ') then nullif(trim(${cell}), '') else ${cell} end`

/** The class bits that a row has a value for. */
function classMask({ exposing }: PersonColumns): BulkSql {
  if (exposing.length === 0) return bulk`0::bigint`
  const bits = [...new Set(exposing.map(({ bit }) => bit))].map((bit) => {
    const filled = exposing
      .filter((e) => e.bit === bit)
      .map((e) => bulk`${name(e.column)} is not null`)
    return bulk`case when ${join(filled, ' or ')} then ${1n << BigInt(bit)}::bigint else 0 end`
  })
  return bulk`(${join(bits, ' + ')})::bigint`
}

function rawRows({ table, columns }: PersonTable): BulkSql {
  const text = (column: string | null): BulkSql => (column === null ? noText : tidy(name(column)))
  const fullName =
    columns.fullName !== null || (columns.givenName === null && columns.familyName === null)
      ? text(columns.fullName)
      : bulk`nullif(concat_ws(' ', ${text(columns.givenName)}, ${text(columns.familyName)}), '')`
  return bulk`select ${columns.email === null ? noText : bulk`lower(${text(columns.email)})`} as address,
    ${text(columns.phone)} as raw_phone, ${fullName} as name, ${text(columns.title)} as title,
    ${text(columns.company)} as company, ${columns.country === null ? noText : bulk`lower(${text(columns.country)})`} as country_term,
    ${text(columns.region)} as region, ${text(columns.postcode)} as postcode, ${text(columns.birth)} as birth,
    ${text(columns.username)} as username, ${classMask(columns)} as classes,
    ${columns.freeText === null ? bulk`false` : bulk`${name(columns.freeText)} is not null`} as free_text
    from ${name(table.relation)}`
}

/** Digits and a plus; an extension after an x does not count. */
const digitsOf = (phone: BulkSql): BulkSql => bulk`nullif(regexp_replace(
  case when contains(${phone}, 'x') or contains(${phone}, 'X') then split_part(lower(${phone}), 'x', 1) else ${phone} end, '[^0-9+]+', '', 'g'), '')`

/** A number in E.164, from how it is written and, where it is national, the calling code of the row's country. */
const e164 = bulk`
  case when starts_with(digits, '+') then case when strlen(digits) between 9 and 16 then digits end
    when starts_with(digits, '00') then case when strlen(digits) between 10 and 17 then '+' || substr(digits, 3) end
    when dial is not null and strlen(digits) between 6 and 12 then
      '+' || dial || case when keeps_zero = 'true' then digits
        when dial = '1' and strlen(digits) = 11 then substr(digits, 2) else ltrim(digits, '0') end
  end`

/** The address in its canonical form, its domain where it has one, and that where it may be a company's. */
const addressedRows = (tables: readonly PersonTable[]): BulkSql => bulk`
  select a.*, case when m.domain is null then a.domain end as work_domain,
    case when a.domain is null then null when m.rule is null then address
      else case m.rule when 'dots' then replace(split_part(split_part(address, '@', 1), '+', 1), '.', '')
        else split_part(split_part(address, '@', 1), '+', 1) end || '@' || m.canonical end as email
  from (
    select * exclude (host),
      case when contains(host, '.') and not starts_with(address, '@') and not ends_with(address, '@')
        and not contains(address, ' ') and split_part(address, '@', 3) = '' then host end as domain
    from (select *, split_part(address, '@', 2) as host from (${join(tables.map(rawRows), ' union all ')}))
  ) a left join affected_mail m on m.domain = a.domain`

/**
 * One row a row of the leak, with the person it is about as a 64-bit hash of what tells people apart:
 * address, else phone number, else name with birth date or company, else user name; null where nothing
 * does. Numbers and countries cost more than all the rest: unless `placed`, only rows without an
 * address have theirs read.
 */
export function personRows(
  tables: readonly PersonTable[],
  { phoneLinks, placed }: RowOptions & { readonly placed: boolean },
): BulkSql {
  const needed = (cell: BulkSql): BulkSql =>
    placed ? cell : bulk`case when a.email is null then ${cell} end`
  const byPhone = bulk`hash('phone', r.phone)`
  return bulk`
  select r.* exclude (username, birth),
    case when email is not null then hash(email)
      when r.phone is not null then ${phoneLinks ? bulk`coalesce(k.person, ${byPhone})` : byPhone}
      when name is not null and birth is not null then hash('birth', lower(name), birth)
      when name is not null and company is not null then hash('company', lower(name), lower(company))
      when username is not null then hash('username', lower(username)) end as person,
    (case when email is not null then 1 when r.phone is not null then 2
      when name is not null and birth is not null then 4
      when name is not null and company is not null then 8
      when username is not null then 16 else 0 end)::utinyint as joined,
    (case when free_text then ${doubtBits['free-text']} else 0 end
      ${phoneLinks ? bulk`+ case when k.shared then ${doubtBits['phone-shared']} else 0 end` : bulk``})::utinyint as doubts
  from (
    select * exclude (digits, dial, keeps_zero), ${e164} as phone
    from (
      select a.* exclude (address, raw_phone, country_term), c.iso as field_country, c.dial, c.keeps_zero, ${needed(digitsOf(bulk`raw_phone`))} as digits
      from (${addressedRows(tables)}) a left join affected_country c on c.term = ${needed(bulk`a.country_term`)}
    )
  ) r ${phoneLinks ? bulk`left join affected_phone k on k.phone = case when r.email is null then r.phone end` : bulk``}`
}

/** `affected_phone`: phone numbers of rows without an address, with the one person who has it elsewhere. */
export const createPhoneLinks = (tables: readonly PersonTable[]): BulkSql => {
  const rows = personRows(tables, { phoneLinks: false, placed: true })
  return bulk`
  create or replace table affected_phone as
  with lonely as (select distinct phone from (${rows}) where email is null and phone is not null)
  select phone, case when min(person) = max(person) then min(person) end as person, min(person) <> max(person) as shared
  from (${rows}) where email is not null and phone in (from lonely) group by phone`
}

/** More rows than this are surveyed in two scans: groups of both kinds at once would not fit into the memory allowed. */
const surveyedAtOnce = 30_000_000

/**
 * `affected_term`: people with several rows (kind 1), different job titles (2), and pairs of company and
 * mail domain (3), each with its number of rows. One scan of the leak a statement.
 */
export function createSurvey(
  tables: readonly PersonTable[],
  options: RowOptions,
  leakRows: number,
): readonly BulkSql[] {
  const rows = bulk`(${personRows(tables, { ...options, placed: false })})`
  if (leakRows <= surveyedAtOnce) {
    return [
      bulk`
      create or replace table affected_term as
      select case grouping_id(person, title, company, work_domain) when 7 then 1 when 11 then 2 else 3 end::utinyint as kind,
        person, title, company, work_domain, count(*) as row_count
      from ${rows} group by grouping sets ((person), (title), (company, work_domain))
      having grouping_id(person, title, company, work_domain) <> 7 or person is null or count(*) > 1`,
    ]
  }
  return [
    bulk`
    create or replace table affected_term as
    select 1::utinyint as kind, person, ${noText} as title, ${noText} as company, ${noText} as work_domain, count(*) as row_count
    from ${rows} group by person having person is null or count(*) > 1`,
    bulk`
    insert into affected_term
    select case grouping_id(title, company, work_domain) when 3 then 2 else 3 end, null, title, company, work_domain, count(*)
    from ${rows} group by grouping sets ((title), (company, work_domain))`,
  ]
}

export const createRepeated = (): BulkSql => bulk`
  create or replace table affected_repeated as select person from affected_term where kind = 1 and person is not null`

export const personColumns = bulk`person, email, name, phone, title, company, company_key, country, region, country_reason, region_reason,
    classes, row_count, joined, doubts, role, seniority, risk`

export interface PeopleOptions extends RowOptions {
  readonly hasRegion: boolean
  readonly hasPostcode: boolean
  readonly hasTitle: boolean
}

/** Rows of people, each with whether its person has others. */
const everyRow = (tables: readonly PersonTable[], options: RowOptions): BulkSql => bulk`
  select p.*, 1 as row_count, d.person is not null as repeated
  from (${personRows(tables, { ...options, placed: true })}) p left join affected_repeated d on d.person = p.person
  where p.person is not null`

/** The merged rows of people who have several, of what `createRows` wrote. */
const mergedRows = (rows: BulkSql, { hasRegion, hasPostcode }: PeopleOptions): BulkSql => bulk`
  select p.*, case when m.domain is null then p.domain end as work_domain
  from (
    select *, split_part(email, '@', 2) as domain
    from (
      select person, min(email) as email, min(name) as name, min(phone) as phone, min(title) as title, min(company) as company,
        min(field_country::affected_place) as field_country, ${hasRegion ? bulk`min(region_written)` : noText} as region,
        ${hasPostcode ? bulk`min(postcode)` : noText} as postcode, bit_or(classes) as classes, count(*)::integer as row_count,
        bit_or(joined) as joined, bit_or(own_doubts)
          | (case when lower(min(name)) <> lower(max(name)) then ${doubtBits['names-differ']} else 0 end
            | case when min(field_country) <> max(field_country) then ${doubtBits['country-disputed']} else 0 end)::utinyint as doubts
      from ${rows} where repeated group by person
    )
  ) p left join affected_mail m on m.domain = p.domain`

/** One row a person with place, role and risk, each with what it was told from; `beside` are further columns. */
function people(
  rows: BulkSql,
  { hasRegion, hasPostcode, hasTitle }: PeopleOptions,
  beside: BulkSql,
): BulkSql {
  const postcodeCountry = hasPostcode
    ? bulk`case when field_country is null and phone_country is null and postcode is not null then
        case when regexp_matches(upper(postcode), '^[ABCEGHJ-NPRSTVXY][0-9][A-Z] ?[0-9][A-Z][0-9]$') then ${place('CA')}
          when regexp_matches(upper(postcode), '^(GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})$') then ${place('GB')} end end`
    : noPlace
  return bulk`
  select person, email, name, phone, title, company, company_key, country, region, country_reason, region_reason,
    classes, row_count, joined, doubts, role, seniority,
    greatest(0, least(100, title_weight + case when work_domain is not null then 10 else 0 end
      + case when phone is not null then 5 else 0 end
      + case when classes & ${credentialBits} <> 0 then 15 else 0 end
      + case when classes & ${identityBits} <> 0 then 10 else 0 end))::utinyint as risk ${beside}
  from (
    select m.* exclude (region, doubts), region as region_written, doubts as own_doubts,
      coalesce(field_country, phone_country, postcode_country, domain_country) as country,
      (case when field_country is not null then 1 when phone_country is not null then 2
        when postcode_country is not null then 3 when domain_country is not null then 4 else 0 end)::utinyint as country_reason,
      coalesce(field_region, phone_region, postcode_region) as region,
      (case when field_region is not null then 1 when phone_region is not null then 2
        when postcode_region is not null then 3 else 0 end)::utinyint as region_reason,
      doubts | (case when field_country <> phone_country then ${doubtBits['country-disputed']} else 0 end)::utinyint as doubts
    from (
      select m.*, coalesce(k.company_key, m.work_domain) as company_key,
        ${hasTitle ? bulk`t.role, t.seniority, coalesce(t.title_weight, 0) as title_weight` : bulk`null::affected_role as role, null::affected_seniority as seniority, 0 as title_weight`},
        tld.iso as domain_country, ${hasRegion ? bulk`g.code` : noPlace} as field_region,
        case when phone_country = coalesce(field_country, phone_country) then dialled_region end as phone_region,
        ${hasPostcode ? bulk`z.code` : noPlace} as postcode_region
      from (
        select m.*, p.iso as phone_country, coalesce(p.code,
            case when p.iso = 'AU' then case substr(phone, 4, 1) when '3' then ${place('AU-VIC')} when '7' then ${place('AU-QLD')} when '2' then ${place('AU-NSW')} end end) as dialled_region,
          ${postcodeCountry} as postcode_country
        from (${rows}) m
        left join affected_dial p on p.start = case when starts_with(phone, '+1') then substr(phone, 2, 4) else substr(phone, 2, 3) end
      ) m
      left join affected_tld tld on tld.label = case when field_country is null and phone_country is null then split_part(domain, '.', -1) end
      left join affected_company_of k on k.pair = ${companyPair(bulk`m`)}
      ${hasTitle ? bulk`left join affected_title t on t.title = m.title` : bulk``}
      ${hasRegion ? bulk`left join affected_region g on g.country = coalesce(field_country, phone_country) and g.term = lower(m.region)` : bulk``}
      ${
        hasPostcode
          ? bulk`left join affected_postcode z on z.country = coalesce(field_country, phone_country, postcode_country)
        and z.start = case coalesce(field_country, phone_country, postcode_country) when 'CA' then upper(postcode[1]) else postcode[:3] end`
          : bulk``
      }
    ) m
  )`
}

/** What merging needs of a row besides what a person is shown by; empty for people with one row. */
const mergeColumns = ({ hasRegion, hasPostcode }: PeopleOptions): BulkSql =>
  bulk`, repeated, ${join(
    [
      'field_country',
      'own_doubts',
      ...(hasRegion ? ['region_written'] : []),
      ...(hasPostcode ? ['postcode'] : []),
    ].map((column) => bulk`case when repeated then ${name(column)} end as ${name(column)}`),
  )}`

/** Where people are kept: rows of the leak as people, and the merged people of those who have several. */
export interface PeopleFiles {
  readonly rows: string
  readonly merged: string
}

/** Parquet with the key of the engine's session, or a table where the engine works in memory. */
const keep = (what: BulkSql, table: string, file: string | undefined): BulkSql =>
  file === undefined
    ? bulk`create or replace table ${name(table)} as ${what}`
    : bulk`copy (${what}) to ${file} (${parquetOptions}, encryption_config {footer_key: 'working'})`

const kept = (table: string, file: string | undefined): BulkSql =>
  file === undefined
    ? name(table)
    : bulk`read_parquet(${file}, encryption_config = {footer_key: 'working'})`

/** Passes every row of the leak to `rows`, placed and judged: nothing of it is held in memory. */
export const createRows = (
  tables: readonly PersonTable[],
  options: PeopleOptions,
  files: PeopleFiles | null,
): BulkSql =>
  keep(
    people(everyRow(tables, options), options, mergeColumns(options)),
    'affected_row',
    files?.rows,
  )

/** Merges those with several rows, a small part of what `createRows` wrote. */
export const createMerged = (options: PeopleOptions, files: PeopleFiles | null): BulkSql =>
  keep(
    people(mergedRows(kept('affected_row', files?.rows), options), options, bulk``),
    'affected_merged',
    files?.merged,
  )

/** The rows of the leak as people, as `createRows` kept them. */
export const keptRows = (files: PeopleFiles | null): BulkSql => kept('affected_row', files?.rows)

/** Merges rows of people anew, whoever they are said to be now, into a table of this session. */
export const createParts = (table: string, rows: BulkSql, options: PeopleOptions): BulkSql => bulk`
  create or replace temp table ${name(table)} as ${people(mergedRows(rows, options), options, bulk``)}`

/** Everybody, one row a person. */
export const viewPeople = (files: PeopleFiles | null): BulkSql => bulk`
  create or replace view affected_people as
  select ${personColumns} from ${kept('affected_row', files?.rows)} where not repeated
  union all select ${personColumns} from ${kept('affected_merged', files?.merged)}`

/** Nobody, where no table of the leak names people; in the columns of `viewPeople`. */
export const createNobody = (): BulkSql => bulk`
  create or replace view affected_people as
  select null::ubigint as person, ${noText} as email, ${noText} as name, ${noText} as phone, ${noText} as title, ${noText} as company,
    ${noText} as company_key, ${noText} as country, ${noText} as region, 0::utinyint as country_reason, 0::utinyint as region_reason,
    0::bigint as classes, 0 as row_count, 0::utinyint as joined, 0::utinyint as doubts, ${noText} as role, ${noText} as seniority,
    0::utinyint as risk where false`
