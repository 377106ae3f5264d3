import { ownPostcodes } from '#data/postcode-forms.ts'
import { bulk, join, type BulkSql } from '#store/bulk-sql.ts'
import { companyPair } from '../../companies/queries.ts'
import { credentialBits, doubtBits, identityBits } from '../../columns.ts'
import { formsOfCountry } from '../../home-country.ts'
import { mayBeHome, noText } from '../../queries.ts'

export const personColumns = bulk`person, email, name, phone, title, company, company_key, country, region, country_reason, region_reason,
    classes, row_count, joined, doubts, role, seniority, risk`

/** Which columns some table of the leak has. */
export interface JudgeOptions {
  readonly hasRegion: boolean
  readonly hasPostcode: boolean
  /** Whether a number of identity or an account says a country. */
  readonly saysCountry: boolean
  /** As in `RowOptions`. */
  readonly home: string | null
}

/** With further columns, to be kept beside those of a person: `, way`. */
type JudgedRows = JudgeOptions & { readonly beside?: BulkSql }

const noPlace = bulk`null::affected_place`
const place = (code: string): BulkSql => bulk`${code}::affected_place`

/**
 * The country of a postcode by its form, where no other country has that form or it is that of the leak's home
 * country.
 */
function countryOfPostcode(home: string | null): BulkSql {
  const written = bulk`upper(postcode)`
  const own = Object.entries(ownPostcodes).map(
    ([country, form]) => bulk`when regexp_full_match(${written}, ${form}) then ${place(country)}`,
  )
  const form = home === null ? null : formsOfCountry(home).postcode
  const ofHome =
    home === null || form === null
      ? []
      : [
          bulk`when regexp_full_match(${written}, ${form}) and ${mayBeHome(bulk`domain`, home)} then ${place(home)}`,
        ]
  return bulk`case ${join([...own, ...ofHome], ' ')} end`
}

/** People whose address and job title are known, with what these tell: for `judgedPeople`. */
const knownPeople = (people: BulkSql): BulkSql => bulk`
  select p.*, case when m.domain is null then p.domain end as work_domain, t.role, t.seniority, t.title_weight
  from (select *, split_part(email, '@', 2) as domain from (${people})) p
  join affected_title t on t.cell = coalesce(p.title, '')
  left join affected_mail m on m.domain = p.domain`

/** The rows of people with several, as `createRepeatedRows` keeps them, merged into one for each person and judged. */
export const mergedPeople = (rows: BulkSql, options: JudgeOptions): BulkSql =>
  judgedPeople(
    knownPeople(bulk`
    select person, min(email) as email, min(name) as name, min(phone) as phone, min(title) as title, min(company) as company,
      min(field_country::affected_place) as field_country, ${options.hasRegion ? bulk`min(region)` : noText} as region,
      ${options.hasPostcode ? bulk`min(postcode)` : noText} as postcode,
      ${saidCountries(options, (column) => bulk`min(${column}::affected_place)`)} bit_or(classes) as classes, count(*)::integer as row_count,
      bit_or(joined) as joined, bit_or(doubts)
        | (case when lower(min(name)) <> lower(max(name)) then ${doubtBits['names-differ']} else 0 end
          | case when min(field_country) <> max(field_country) then ${doubtBits['country-disputed']} else 0 end)::utinyint as doubts
    from ${rows} group by person`),
    options,
  )

/** The countries that numbers say, in a query that has them; `of` tells how several rows are one. */
const saidCountries = ({ saysCountry }: JudgeOptions, of: (column: BulkSql) => BulkSql): BulkSql =>
  saysCountry
    ? bulk`${of(bulk`number_country`)} as number_country, ${of(bulk`iban_country`)} as iban_country,`
    : bulk``

/** The same rows judged each as if it were a person of its own. */
export const repeatedAsPeople = (rows: BulkSql, options: JudgedRows): BulkSql =>
  judgedPeople(
    knownPeople(bulk`
    select * replace (${saidCountries(options, (column) => bulk`${column}::affected_place`)} field_country::affected_place as field_country), 1 as row_count
      ${options.hasRegion ? bulk`` : bulk`, ${noText} as region`} ${options.hasPostcode ? bulk`` : bulk`, ${noText} as postcode`}
    from ${rows}`),
    options,
  )

/** What the exposed data adds to the risk of a person. */
export const exposedWeight = bulk`(case when phone is not null then 5 else 0 end
      + case when classes & ${credentialBits} <> 0 then 15 else 0 end
      + case when classes & ${identityBits} <> 0 then 10 else 0 end)`

/** One row for each person with place, role and risk, and what each was derived from. */
export function judgedPeople(
  rows: BulkSql,
  { hasRegion, hasPostcode, saysCountry, home, beside = bulk`` }: JudgedRows,
): BulkSql {
  const [byNumber, byIban] = saysCountry
    ? [bulk`number_country`, bulk`iban_country`]
    : [noPlace, noPlace]
  const ofRegion = saysCountry
    ? bulk`coalesce(field_country, phone_country, number_country)`
    : bulk`coalesce(field_country, phone_country)`
  const postcodeCountry = hasPostcode
    ? bulk`case when field_country is null and phone_country is null and postcode is not null then ${countryOfPostcode(home)} end`
    : noPlace
  return bulk`
  select person, email, name, phone, title, company, company_key, country, region, country_reason, region_reason,
    classes, row_count, joined, doubts, role, seniority,
    greatest(0, least(100, title_weight + case when work_domain is not null then 10 else 0 end + ${exposedWeight}))::utinyint as risk ${beside}
  from (
    select m.* exclude (region, doubts), region as region_written, doubts as own_doubts,
      coalesce(field_country, phone_country, postcode_country, ${byNumber}, ${byIban}, domain_country) as country,
      (case when field_country is not null then 1 when phone_country is not null then 2
        when postcode_country is not null then 3 when ${byNumber} is not null then 6 when ${byIban} is not null then 7
        when domain_country is not null then 4 else 0 end)::utinyint as country_reason,
      coalesce(field_region, phone_region, postcode_region) as region,
      (case when field_region is not null then 1 when phone_region is not null then 2
        when postcode_region is not null then 3 else 0 end)::utinyint as region_reason,
      doubts | (case when field_country <> phone_country then ${doubtBits['country-disputed']} else 0 end)::utinyint as doubts
    from (
      select m.*, coalesce(k.company_key, m.work_domain) as company_key, tld.iso as domain_country, ${hasRegion ? bulk`g.code` : noPlace} as field_region,
        case when phone_country = coalesce(field_country, phone_country) then dialled_region end as phone_region,
        ${hasPostcode ? bulk`z.code` : noPlace} as postcode_region
      from (
        select m.* exclude (start), p.iso as phone_country, p.code as dialled_region, ${postcodeCountry} as postcode_country
        from (select *, coalesce(try_cast(substr(phone, 2, 4) as smallint), 0) as start from (${rows})) m
        join affected_dial p on p.start = m.start
      ) m
      left join affected_tld tld on tld.label = case when field_country is null and phone_country is null then split_part(domain, '.', -1) end
      left join affected_company_of k on k.pair = ${companyPair(bulk`m`)}
      ${hasRegion ? bulk`left join affected_region g on g.country = ${ofRegion} and g.term = lower(m.region)` : bulk``}
      ${
        hasPostcode
          ? bulk`left join affected_postcode z on z.country = coalesce(field_country, phone_country, postcode_country)
        and z.start = case coalesce(field_country, phone_country, postcode_country) when 'CA' then upper(postcode[1]) else postcode[:3] end`
          : bulk``
      }
    ) m
  )`
}
