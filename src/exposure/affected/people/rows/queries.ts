import { legalFormPattern } from '#data/legal-forms.ts'
import { bulk, join, name, type BulkSql } from '#store/bulk-sql.ts'
import type { LeakTable } from '../../../types.ts'
import { doubtBits, saysCountry, type PersonColumns } from '../../columns.ts'
import { formsOfCountry } from '../../home-country.ts'
import { mayBeHome, noText, tidy } from '../../queries.ts'
import { namesOthers, textMask } from '../text/queries.ts'

export interface PersonTable {
  readonly table: LeakTable
  readonly columns: PersonColumns
  /** Domains of the organisation itself, lower case. */
  readonly ourDomains: readonly string[]
}

export interface RowOptions {
  /** Whether rows without an address may belong to people with one, by the phone number. */
  readonly phoneLinks: boolean
  /** Whether `affected_planted` has planted records, which are not people. */
  readonly hasPlanted: boolean
  /** ISO 3166-1 of the country whose numbers are national in a leak that names none; null where they are not known to be. */
  readonly home: string | null
  /** Whether a name counts as somebody by itself, since nothing in the leak tells more of anybody. */
  readonly byNameAlone: boolean
}

/** The class bits that a row has a value for in columns of their own. */
export function classMask({ exposing }: Pick<PersonColumns, 'exposing'>): BulkSql {
  const byBit = [...Map.groupBy(exposing, ({ bit }) => bit)]
  const isAlways = ([, columns]: (typeof byBit)[number]): boolean =>
    columns.some(({ isFull }) => isFull)
  const always = byBit.filter(isAlways).reduce((mask, [bit]) => mask | (1n << BigInt(bit)), 0n)
  const sometimes = byBit
    .filter((each) => !isAlways(each))
    .map(([bit, columns]) => {
      const filled = columns.map(({ column }) => bulk`${name(column)} is not null`)
      return bulk`(${join(filled, ' or ')})::bigint * ${1n << BigInt(bit)}::bigint`
    })
  return bulk`(${join([bulk`${always}::bigint`, ...sometimes], ' + ')})`
}

/** Whether a number in some table says which country its person is of. */
export const saysCountryIn = (tables: readonly PersonTable[]): boolean =>
  tables.some(({ columns }) => saysCountry(columns))

/** The countries that numbers of identity and IBANs say. */
function saidCountries({ ibans, ofCountry }: PersonColumns): BulkSql {
  const first = (found: readonly BulkSql[]): BulkSql =>
    found.length === 0 ? noText : bulk`coalesce(${join([...found, noText])})`
  const byNumber = ofCountry.map(
    ({ column, country }) =>
      bulk`case when regexp_matches(${name(column)}, '[0-9].*[0-9].*[0-9]') then ${country} end`,
  )
  const byIban = ibans.map(
    (column) =>
      bulk`case when regexp_full_match(${name(column)}, '\\s*[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{11,40}') then upper(substr(ltrim(${name(column)}), 1, 2)) end`,
  )
  return bulk`${first(byNumber)} as number_country, ${first(byIban)} as iban_country`
}

/**
 * The cells that tell of people, unchanged but for the address, since most scans need only some of them or all of
 * them for few rows. Those that are looked up in the results of the survey are empty text where there is none.
 */
function rawRows({ table, columns, ourDomains }: PersonTable, withSaid: boolean): BulkSql {
  const cell = (column: string | null): BulkSql => (column === null ? noText : name(column))
  const isWhole = columns.fullName !== null
  const { inText } = columns
  const address = columns.email === null ? noText : bulk`lower(${tidy(name(columns.email))})`
  const withMails = inText.filter(({ kind }) => kind === 'email-address')
  const mask = classMask(columns)
  const named = [columns.fullName, columns.familyName].filter((column) => column !== null)
  const phone = columns.isOfCompanies
    ? bulk`case when ${join(
        [
          bulk`contains(${address}, '@')`,
          ...named.map((column) => bulk`${name(column)} is not null`),
        ],
        ' or ',
      )} then ${cell(columns.phone)} end`
    : cell(columns.phone)
  return bulk`select ${address} as address,
    ${phone} as phone_cell, ${cell(columns.fullName)} as name_cell,
    ${cell(isWhole ? null : columns.givenName)} as given_cell, ${cell(isWhole ? null : columns.familyName)} as family_cell,
    coalesce(${cell(columns.title)}, '') as title_cell, ${cell(columns.company)} as company_cell,
    coalesce(${cell(columns.country)}, '') as country_cell,
    ${cell(columns.region)} as region_cell, ${cell(columns.postcode)} as postcode_cell, ${cell(columns.birth)} as birth_cell,
    ${cell(columns.number)} as number_cell, ${cell(columns.anchor)} as anchor_cell,
    ${cell(columns.username)} as username_cell, ${inText.length === 0 ? mask : bulk`${mask} | text_classes`} as classes,
    ${columns.freeText === null ? bulk`false` : bulk`${name(columns.freeText)} is not null`} as free_text,
    ${inText.length === 0 ? bulk`false` : bulk`text_classes & ~${mask} <> 0`} as class_in_text,
    ${
      withMails.length === 0
        ? bulk`false`
        : namesOthers({ columns: withMails.map(({ column }) => column), address, ourDomains })
    } as other_in_text ${withSaid ? bulk`, ${saidCountries(columns)}` : bulk``}
    from ${inText.length === 0 ? name(table.relation) : bulk`(select *, ${textMask(inText)} as text_classes from ${name(table.relation)})`}`
}

const hasParts = (tables: readonly PersonTable[]): boolean =>
  tables.some(
    ({ columns: { fullName, givenName, familyName } }) =>
      fullName === null && (givenName !== null || familyName !== null),
  )

/** The whole name, built from its parts where a table has only those. */
const nameOf = (tables: readonly PersonTable[]): BulkSql =>
  hasParts(tables)
    ? bulk`coalesce(${tidy(bulk`name_cell`)}, nullif(concat_ws(' ', ${tidy(bulk`given_cell`)}, ${tidy(bulk`family_cell`)}), ''))`
    : tidy(bulk`name_cell`)

/**
 * Digits and a plus, or empty text; an extension after an x does not count. Most numbers contain nothing but digits
 * and common separators, and testing for that costs a fraction of replacing by pattern.
 */
const digitsOf = (phone: BulkSql): BulkSql => bulk`case
  when regexp_full_match(${phone}, '[+0-9 ]*') then replace(${phone}, ' ', '')
  when regexp_full_match(${phone}, '[-+0-9 ()./]*') then translate(${phone}, ' ()-./', '')
  else regexp_replace(split_part(lower(${phone}), 'x', 1), '[^0-9+]+', '', 'g') end`

/**
 * A number in E.164; a national one gets the calling code of its row's country, unless it has that already: with ten
 * digits behind it, a number that begins with the code is longer than a national one. Russia dials 8 before its own.
 */
const e164 = bulk`
  case when starts_with(digits, '+') then case when strlen(digits) between 9 and 16 then digits end
    when starts_with(digits, '00') then case when strlen(digits) between 10 and 17 then '+' || substr(digits, 3) end
    when dial is not null and strlen(digits) >= 10 + strlen(dial) and starts_with(digits, dial) then
      case when strlen(digits) <= 15 then '+' || digits end
    when dial is not null and strlen(digits) between 6 and 12 then
      '+' || dial || case when keeps_zero = 'true' then digits
        when dial = '7' and strlen(digits) = 11 and starts_with(digits, '8') then substr(digits, 2)
        when dial = '1' and strlen(digits) = 11 then substr(digits, 2) else ltrim(digits, '0') end
  end`

/**
 * The canonical address, its domain, and that domain again where it may be a company's. The @ is searched for once,
 * since splitting the address for each part costs three times as much. A planted address stays as it is: one made
 * with a plus is not the owner of the mailbox.
 */
const addressedRows = (tables: readonly PersonTable[], hasPlanted: boolean): BulkSql => bulk`
  select a.* exclude (address), case when m.domain is null then a.domain end as work_domain,
    case when a.domain is null then null
      when m.rule is null or (m.rule = 'plus' and m.canonical = a.domain and not contains(address, '+')) then address
      ${hasPlanted ? bulk`when address in (select address from affected_planted) then address` : bulk``}
      else case m.rule when 'dots' then replace(split_part(split_part(address, '@', 1), '+', 1), '.', '')
        else split_part(split_part(address, '@', 1), '+', 1) end || '@' || m.canonical end as email
  from (
    select * exclude (host, sign),
      case when sign > 1 and contains(host, '.') and not contains(host, '@') and not contains(address, ' ') then host end as domain
    from (
      select *, substr(address, sign + 1) as host
      from (select *, position('@' in address) as sign from (${join(
        tables.map((table) => rawRows(table, saysCountryIn(tables))),
        ' union all ',
      )}))
    )
  ) a left join affected_mail m on m.domain = a.domain`

/**
 * The country that a row names. Before the survey only rows without an address have one, since they may need it for
 * their number.
 */
const countryOfRow = (isSurveyed: boolean): BulkSql =>
  isSurveyed
    ? bulk`join affected_country_cell c on c.cell = a.country_cell`
    : bulk`left join affected_country c on c.term = case when a.email is null then lower(${tidy(bulk`a.country_cell`)}) end`

/** The calling code for national numbers: that of the row's country or, failing that, of the leak's home country. */
function dialled(home: string | null): BulkSql {
  const { dial, keepsZero } =
    home === null ? { dial: null, keepsZero: false } : formsOfCountry(home)
  return dial === null
    ? bulk`c.dial, c.keeps_zero`
    : bulk`coalesce(c.dial, case when ${mayBeHome(bulk`a.domain`, home ?? '')} then ${dial} end) as dial,
        coalesce(c.keeps_zero, ${String(keepsZero)}) as keeps_zero`
}

const lettersAndDigits = (cell: BulkSql): BulkSql =>
  bulk`nullif(regexp_replace(upper(${cell}), '[^\\p{L}\\p{N}]+', '', 'g'), '')`

/** The end of a name of a company, which pays and is paid as people are. */
const companyEnd = `[ ,]${legalFormPattern('kg', 'ug', 'srl', 'sarl', 'sas', 'ek', 'ev', 'sl', 'ltda', 'lda')}$`

/** The bit of each key, as in `joinKeys`. */
const joined = { email: 1, phone: 2, birth: 4, company: 8, username: 16, number: 64, name: 128 }

/**
 * The rows of the leak, each with the person it is about: a 64-bit hash of whatever identifies them (address, else
 * phone number, else name with birth date or company, else user name, else number of an identity document, else name
 * with account or address), null where nothing does. In directories the accounts of machines end in a dollar. Other cells are
 * unchanged; `placedRows` reads them for the rows that are wanted. Parsing numbers costs more than all the rest, so
 * only rows without an address have theirs parsed here, as `lone_phone`.
 */
export function toldRows(
  tables: readonly PersonTable[],
  {
    phoneLinks,
    hasPlanted,
    home,
    byNameAlone,
    isSurveyed,
  }: RowOptions & { readonly isSurveyed: boolean },
): BulkSql {
  const lone = (cell: BulkSql): BulkSql => bulk`case when a.email is null then ${cell} end`
  const byPhone = bulk`hash('phone', r.lone_phone)`
  const has = (key: 'number' | 'anchor'): boolean =>
    tables.some(({ columns }) => columns[key] !== null)
  const anchored = byNameAlone ? bulk`` : bulk`and lone_anchor is not null`
  const keys = (then: (key: keyof typeof joined) => BulkSql) =>
    bulk`case when email is not null then ${then('email')} when r.lone_phone is not null then ${then('phone')}
      when lone_name is not null and lone_birth is not null then ${then('birth')}
      when lone_name is not null and lone_company is not null then ${then('company')}
      when lone_username is not null then ${then('username')}
      ${has('number') ? bulk`when strlen(lone_number) >= 6 then ${then('number')}` : bulk``}
      ${
        has('anchor') || byNameAlone
          ? bulk`when lone_name is not null ${anchored} and not regexp_matches(lone_name, ${companyEnd}) then ${then('name')}`
          : bulk``
      }`
  const person = {
    email: bulk`hash(email)`,
    phone: phoneLinks ? bulk`coalesce(k.person, ${byPhone})` : byPhone,
    birth: bulk`hash('birth', lone_name, lone_birth)`,
    company: bulk`hash('company', lone_name, lone_company)`,
    username: bulk`hash('username', lone_username)`,
    number: bulk`hash('number', lone_number)`,
    name: bulk`hash('name', lone_name, lone_anchor)`,
  }
  return bulk`
  select r.* exclude (lone_name, lone_birth, lone_company, lone_username, lone_number, lone_anchor, free_text, class_in_text, other_in_text),
    ${keys((key) => person[key])} end as person, (${keys((key) => bulk`${joined[key]}`)} else 0 end)::utinyint as joined,
    (case when free_text then ${doubtBits['free-text']} else 0 end
      + case when class_in_text then ${doubtBits['class-in-text']} else 0 end
      + case when other_in_text then ${doubtBits['other-in-text']} else 0 end
      ${phoneLinks ? bulk`+ case when k.shared then ${doubtBits['phone-shared']} else 0 end` : bulk``})::utinyint as doubts
  from (
    select * exclude (digits), ${e164} as lone_phone
    from (
      select a.* exclude (birth_cell, username_cell, number_cell, anchor_cell), c.iso as field_country, ${dialled(home)}, ${lone(digitsOf(bulk`phone_cell`))} as digits,
        ${lone(bulk`lower(${nameOf(tables)})`)} as lone_name, ${lone(tidy(bulk`birth_cell`))} as lone_birth,
        ${lone(bulk`lower(${tidy(bulk`company_cell`)})`)} as lone_company, ${lone(bulk`case when not ends_with(${tidy(bulk`username_cell`)}, '$') then lower(${tidy(bulk`username_cell`)}) end`)} as lone_username,
        ${has('number') ? lone(lettersAndDigits(bulk`number_cell`)) : noText} as lone_number, ${lone(lettersAndDigits(bulk`anchor_cell`))} as lone_anchor
      from (${addressedRows(tables, hasPlanted)}) a ${countryOfRow(isSurveyed)}
    )
  ) r ${phoneLinks ? bulk`left join affected_phone k on k.phone = r.lone_phone` : bulk``}`
}

/** The terms that the survey counts, from rows as `toldRows` gives them. */
export const termRows = (told: BulkSql): BulkSql => bulk`
  select person, title_cell, country_cell, ${tidy(bulk`company_cell`)} as company, work_domain from (${told})`

const numberOf = bulk`coalesce(lone_phone, ${e164})`
const loneDigits = bulk`case when lone_phone is null then ${digitsOf(bulk`phone_cell`)} end as digits`

/** Rows as `toldRows` gives them before the survey, with their number in E.164. */
export const phonedRows = (told: BulkSql): BulkSql => bulk`
  select person, email, ${numberOf} as phone
  from (
    select person, email, lone_phone, coalesce(c.dial, t.dial) as dial, coalesce(c.keeps_zero, t.keeps_zero) as keeps_zero, ${loneDigits}
    from (${told}) t left join affected_country c on c.term = lower(${tidy(bulk`t.country_cell`)})
  )`

/**
 * Rows as `toldRows` gives them, after the survey: with the meaning of their cells and job titles, and their number
 * in E.164. The survey has seen every job title.
 */
export const placedRows = (tables: readonly PersonTable[], told: BulkSql): BulkSql => bulk`
  select r.* exclude (title_cell, digits, dial, keeps_zero, lone_phone), ${numberOf} as phone, t.* exclude (cell)
  from (
    select person, email, domain, work_domain, classes, joined, doubts, lone_phone, field_country, dial, keeps_zero, title_cell,
      ${saysCountryIn(tables) ? bulk`try_cast(number_country as affected_place) as number_country, try_cast(iban_country as affected_place) as iban_country,` : bulk``}
      ${nameOf(tables)} as name, ${tidy(bulk`company_cell`)} as company, ${tidy(bulk`region_cell`)} as region,
      ${tidy(bulk`postcode_cell`)} as postcode, ${loneDigits}
    from (${told})
  ) r join affected_title t on t.cell = r.title_cell`
