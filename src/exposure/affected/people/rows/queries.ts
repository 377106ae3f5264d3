import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import type { LeakTable } from '../../../types.ts'
import { doubtBits, type PersonColumns } from '../../columns.ts'
import { noText } from '../../queries.ts'

export interface PersonTable {
  readonly table: LeakTable
  readonly columns: PersonColumns
}

/** Whether rows without an address may belong to people with one, by the phone number. */
export interface RowOptions {
  readonly phoneLinks: boolean
}

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

/**
 * Digits and a plus; an extension after an x does not count. Most numbers hold blanks at most, or what is
 * commonly put between digits: to find that out and take it away costs a fraction of replacing by pattern.
 */
const digitsOf = (phone: BulkSql): BulkSql => bulk`nullif(case
  when regexp_full_match(${phone}, '[+0-9 ]*') then replace(${phone}, ' ', '')
  when regexp_full_match(${phone}, '[-+0-9 ()./]*') then translate(${phone}, ' ()-./', '')
  else regexp_replace(split_part(lower(${phone}), 'x', 1), '[^0-9+]+', '', 'g') end, '')`

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
  select a.* exclude (address), case when m.domain is null then a.domain end as work_domain,
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
 * does. Numbers cost more than all the rest: only rows without an address have theirs read here, as `lone_phone`.
 */
export function toldRows(tables: readonly PersonTable[], { phoneLinks }: RowOptions): BulkSql {
  const lone = (cell: BulkSql): BulkSql => bulk`case when a.email is null then ${cell} end`
  const byPhone = bulk`hash('phone', r.lone_phone)`
  return bulk`
  select r.* exclude (username, birth, free_text),
    case when email is not null then hash(email)
      when r.lone_phone is not null then ${phoneLinks ? bulk`coalesce(k.person, ${byPhone})` : byPhone}
      when name is not null and birth is not null then hash('birth', lower(name), birth)
      when name is not null and company is not null then hash('company', lower(name), lower(company))
      when username is not null then hash('username', lower(username)) end as person,
    (case when email is not null then 1 when r.lone_phone is not null then 2
      when name is not null and birth is not null then 4
      when name is not null and company is not null then 8
      when username is not null then 16 else 0 end)::utinyint as joined,
    (case when free_text then ${doubtBits['free-text']} else 0 end
      ${phoneLinks ? bulk`+ case when k.shared then ${doubtBits['phone-shared']} else 0 end` : bulk``})::utinyint as doubts
  from (
    select * exclude (digits, dial, keeps_zero), ${e164} as lone_phone
    from (
      select a.*, c.dial, c.keeps_zero, ${lone(digitsOf(bulk`raw_phone`))} as digits
      from (${addressedRows(tables)}) a left join affected_country c on c.term = ${lone(bulk`a.country_term`)}
    )
  ) r ${phoneLinks ? bulk`left join affected_phone k on k.phone = r.lone_phone` : bulk``}`
}

/** Rows as `toldRows` gives them, with the country that they name and their number in E.164. */
export const placedRows = (told: BulkSql): BulkSql => bulk`
  select * exclude (digits, dial, keeps_zero, lone_phone), coalesce(lone_phone, ${e164}) as phone
  from (
    select t.* exclude (raw_phone, country_term), c.iso as field_country, c.dial, c.keeps_zero,
      case when t.lone_phone is null then ${digitsOf(bulk`t.raw_phone`)} end as digits
    from (${told}) t left join affected_country c on c.term = t.country_term
  )`
