import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
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

/** A number in E.164, from how it is written and, where it is national, the calling code of the row's country. */
const e164 = (): BulkSql => bulk`
  case when digits is null then null
    when digits[1] = '+' then case when length(digits) between 9 and 16 then digits end
    when digits[:2] = '00' then case when length(digits) between 10 and 17 then '+' || digits[3:] end
    when dial is not null and length(digits) between 6 and 12 then
      '+' || dial || case when keeps_zero = 'true' then digits
        when dial = '1' and length(digits) = 11 then digits[2:] else ltrim(digits, '0') end
  end`

/** Digits and a plus; an extension after an x does not count. */
const digitsOf = (phone: BulkSql): BulkSql => bulk`nullif(regexp_replace(
  case when contains(${phone}, 'x') then split_part(${phone}, 'x', 1) else ${phone} end, '[^0-9+]+', '', 'g'), '')`

/**
 * One row a row of the leak, with the person it is about as a 64-bit hash of what tells people apart:
 * address, else phone number, else name with birth date or company, else user name; null where nothing
 * does. Only rows without an address have their number read here (`lonely_phone`): that costs more than
 * all the rest.
 */
export function personRows(tables: readonly PersonTable[], { phoneLinks }: RowOptions): BulkSql {
  const raw = join(tables.map(rawRows), ' union all ')
  return bulk`
  select r.* exclude (address, digits, dial, keeps_zero, username, birth),
    case when email is not null then hash(email)
      when lonely_phone is not null then ${phoneLinks ? bulk`coalesce(k.person, hash('phone', lonely_phone))` : bulk`hash('phone', lonely_phone)`}
      when name is not null and birth is not null then hash('birth', lower(name), birth)
      when name is not null and company is not null then hash('company', lower(name), lower(company))
      when username is not null then hash('username', lower(username)) end as person,
    (case when email is not null then 1 when lonely_phone is not null then 2
      when name is not null and birth is not null then 4
      when name is not null and company is not null then 8
      when username is not null then 16 else 0 end)::utinyint as joined,
    (case when free_text then ${doubtBits['free-text']} else 0 end
      ${phoneLinks ? bulk`+ case when k.shared then ${doubtBits['phone-shared']} else 0 end` : bulk``})::utinyint as doubts
  from (
    select *, ${e164()} as lonely_phone
    from (
      select a.*, c.dial, c.keeps_zero, case when email is null and raw_phone is not null then ${digitsOf(bulk`lower(raw_phone)`)} end as digits
      from (
        select a.*, case when m.domain is null then a.domain end as work_domain,
          case when a.domain is null then null when m.rule is null then address
            else case m.rule when 'dots' then replace(split_part(split_part(address, '@', 1), '+', 1), '.', '')
              else split_part(split_part(address, '@', 1), '+', 1) end || '@' || m.canonical end as email
        from (
          select * exclude (host), case when contains(host, '.') and not contains(host, '@') and not contains(address, ' ') then host end as domain
          from (select *, case when instr(address, '@') > 1 then address[instr(address, '@') + 1:] end as host from (${raw}))
        ) a left join affected_mail m on m.domain = a.domain
      ) a left join affected_country c on c.term = case when a.email is null then a.country_term end
    )
  ) r ${phoneLinks ? bulk`left join affected_phone k on k.phone = r.lonely_phone` : bulk``}`
}

/** What is read of a row only once it is known to be wanted: phone number and country. */
const placedRows = (rows: BulkSql): BulkSql => bulk`
  select * exclude (digits, raw_phone, lonely_phone, dial, keeps_zero, country_term), ${e164()} as phone
  from (select r.*, c.iso as field_country, c.dial, c.keeps_zero, ${digitsOf(bulk`lower(raw_phone)`)} as digits
    from (${rows}) r left join affected_country c on c.term = r.country_term)`

/** `affected_phone`: phone numbers of rows without an address, with the one person who has it elsewhere. */
export const createPhoneLinks = (tables: readonly PersonTable[]): BulkSql => {
  const rows = personRows(tables, { phoneLinks: false })
  return bulk`
  create or replace table affected_phone as
  with lonely as (select distinct lonely_phone as phone from (${rows}) where lonely_phone is not null)
  select phone, case when min(person) = max(person) then min(person) end as person, min(person) <> max(person) as shared
  from (${placedRows(bulk`select * from (${rows}) where email is not null and raw_phone is not null`)})
  where phone in (from lonely) group by phone`
}

/**
 * `affected_term`, in one scan: people with several rows (kind 1), different job titles (2), and pairs of
 * company and mail domain (3), each with its number of rows.
 */
export const createSurvey = (tables: readonly PersonTable[], options: RowOptions): BulkSql => bulk`
  create or replace table affected_term as
  select case grouping_id(person, title, company, work_domain) when 7 then 1 when 11 then 2 else 3 end::utinyint as kind,
    person, title, company, work_domain, count(*) as row_count
  from (${personRows(tables, options)})
  group by grouping sets ((person), (title), (company, work_domain))
  having grouping_id(person, title, company, work_domain) <> 7 or person is null or count(*) > 1`

/** Rows of people who have one row, and the merged rows of those with several. */
function mergedRows(tables: readonly PersonTable[], options: RowOptions): BulkSql {
  const columns = bulk`person, email, name, phone, title, company, work_domain, domain, field_country, region, postcode`
  const rows = personRows(tables, options)
  const single = bulk`select p.* from (${rows}) p anti join affected_repeated d on d.person = p.person where p.person is not null`
  const several = bulk`select p.* from (${rows}) p semi join affected_repeated d on d.person = p.person`
  return bulk`
  select ${columns}, classes, 1 as row_count, joined, doubts from (${placedRows(single)})
  union all
  select person, min(email), min(name), min(phone), min(title), min(company), min(work_domain), min(domain), min(field_country), min(region), min(postcode),
    bit_or(classes), count(*)::integer, bit_or(joined),
    bit_or(doubts) | (case when lower(min(name)) <> lower(max(name)) then ${doubtBits['names-differ']} else 0 end
      | case when min(field_country) <> max(field_country) then ${doubtBits['country-disputed']} else 0 end)::utinyint
  from (${placedRows(several)}) group by person`
}

export const createRepeated = (): BulkSql => bulk`
  create or replace table affected_repeated as select person from affected_term where kind = 1 and person is not null`

export interface PeopleOptions extends RowOptions {
  readonly hasRegion: boolean
  readonly hasPostcode: boolean
  readonly hasTitle: boolean
}

/** One row a person with place, role and risk, each with what it was told from. */
function people(tables: readonly PersonTable[], options: PeopleOptions): BulkSql {
  const { hasRegion, hasPostcode, hasTitle } = options
  const postcodeCountry = hasPostcode
    ? bulk`case when field_country is null and phone_country is null and postcode is not null then
        case when regexp_matches(upper(postcode), '^[ABCEGHJ-NPRSTVXY][0-9][A-Z] ?[0-9][A-Z][0-9]$') then 'CA'
          when regexp_matches(upper(postcode), '^(GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})$') then 'GB' end end`
    : noText
  return bulk`
  select person, email, name, phone, title, company, company_key, country, region, country_reason, region_reason,
    classes, row_count, joined, doubts, role, seniority,
    greatest(0, least(100, title_weight + case when work_domain is not null then 10 else 0 end
      + case when phone is not null then 5 else 0 end
      + case when classes & ${credentialBits} <> 0 then 15 else 0 end
      + case when classes & ${identityBits} <> 0 then 10 else 0 end))::utinyint as risk
  from (
    select m.* exclude (region, doubts, domain),
      coalesce(field_country, phone_country, postcode_country, domain_country) as country,
      (case when field_country is not null then 1 when phone_country is not null then 2
        when postcode_country is not null then 3 when domain_country is not null then 4 else 0 end)::utinyint as country_reason,
      coalesce(field_region, phone_region, postcode_region) as region,
      (case when field_region is not null then 1 when phone_region is not null then 2
        when postcode_region is not null then 3 else 0 end)::utinyint as region_reason,
      doubts | (case when field_country <> phone_country then ${doubtBits['country-disputed']} else 0 end)::utinyint as doubts
    from (
      select m.*, coalesce(k.company_key, m.work_domain) as company_key,
        ${hasTitle ? bulk`t.role, t.seniority, coalesce(t.title_weight, 0) as title_weight` : bulk`${noText} as role, ${noText} as seniority, 0 as title_weight`},
        tld.iso as domain_country, ${hasRegion ? bulk`g.code` : noText} as field_region,
        case when dialled_region[:2] = coalesce(field_country, phone_country) then dialled_region end as phone_region,
        ${hasPostcode ? bulk`z.code` : noText} as postcode_region
      from (
        select m.*, coalesce(n.iso, p.iso) as phone_country, coalesce(n.code,
            case when p.iso = 'AU' then case phone[4] when '3' then 'AU-VIC' when '7' then 'AU-QLD' when '2' then 'AU-NSW' end end) as dialled_region,
          ${postcodeCountry} as postcode_country
        from (${mergedRows(tables, options)}) m
        left join affected_dial p on p.digits = phone[2:4]
        left join affected_area n on n.area = case when phone[2] = '1' then phone[3:5] end
      ) m
      left join affected_tld tld on tld.label = case when field_country is null and phone_country is null then split_part(domain, '.', -1) end
      left join affected_company_of k on k.company is not distinct from m.company
        and k.work_domain is not distinct from m.work_domain
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

/** Writes everybody to an encrypted file, or to a table where the engine works in memory. */
export const createPeople = (
  tables: readonly PersonTable[],
  options: PeopleOptions,
  file: string | null,
): BulkSql =>
  file === null
    ? bulk`create or replace table affected_people as ${people(tables, options)}`
    : bulk`copy (${people(tables, options)}) to ${file} (format parquet, compression snappy, encryption_config {footer_key: 'working'})`

export const viewPeople = (file: string): BulkSql => bulk`
  create or replace view affected_people as select * from read_parquet(${file}, encryption_config = {footer_key: 'working'})`

/** Nobody, where no table of the leak names people; in the columns of `createPeople`. */
export const createNobody = (): BulkSql => bulk`
  create or replace table affected_people (person ubigint, email varchar, name varchar, phone varchar, title varchar,
    company varchar, company_key varchar, country varchar, region varchar, country_reason utinyint, region_reason utinyint,
    classes bigint, row_count integer, joined utinyint, doubts utinyint, role varchar, seniority varchar, risk utinyint)`
