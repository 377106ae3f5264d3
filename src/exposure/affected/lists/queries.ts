/** People and companies as pages of a list. */
import type { DataClassId } from '#data/data-classes.ts'
import { bulk, join, type BulkSql } from '#store/bulk-sql.ts'
import { bitOfClass, doubtBits } from '../columns.ts'
import { isOurs, riskLevel } from '../queries.ts'
import type { DoubtKind, RiskLevel } from '../types.ts'

export interface PeopleFilter {
  /** A state, a country with all its states, or `unknown`. */
  readonly jurisdiction?: string
  readonly level?: RiskLevel
  readonly role?: string
  readonly company?: string
  readonly dataClass?: DataClassId
  readonly doubt?: DoubtKind
  readonly ours?: readonly string[]
  /** 16 hexadecimal digits. */
  readonly person?: string
}

const both = (conditions: readonly BulkSql[]): BulkSql =>
  conditions.length === 0 ? bulk`true` : join(conditions, ' and ')

const matching = (filter: PeopleFilter): BulkSql => {
  const { jurisdiction, level, role, company, dataClass, doubt, ours, person } = filter
  const bit = dataClass === undefined ? undefined : bitOfClass.get(dataClass)
  return both([
    ...(jurisdiction === undefined
      ? []
      : jurisdiction === 'unknown'
        ? [bulk`coalesce(region, country) is null`]
        : jurisdiction.includes('-')
          ? [bulk`region = ${jurisdiction}`]
          : [bulk`country = ${jurisdiction}`]),
    ...(level === undefined ? [] : [bulk`${riskLevel(bulk`risk`)} = ${level}`]),
    ...(role === undefined ? [] : [bulk`coalesce(role, 'other') = ${role}`]),
    ...(company === undefined ? [] : [bulk`company_key = ${company}`]),
    ...(bit === undefined ? [] : [bulk`classes & ${1n << BigInt(bit)} <> 0`]),
    ...(doubt === undefined ? [] : [bulk`doubts & ${doubtBits[doubt]} <> 0`]),
    ...(ours === undefined ? [] : [isOurs(ours)]),
    ...(person === undefined ? [] : [bulk`person = ${BigInt(`0x${person}`)}::ubigint`]),
  ])
}

const hex = bulk`lower(lpad(to_hex(person), 16, '0'))`

const personColumns = bulk`${hex} as person, email, name, phone, title, company, company_key, country, region,
  country_reason::integer as country_reason, region_reason::integer as region_reason, classes::varchar as classes,
  row_count, joined::integer as joined, doubts::integer as doubts, role, seniority, risk::integer as risk, ${riskLevel(bulk`risk`)} as level`

/** People at greatest risk first. */
export const listPeople = (
  filter: PeopleFilter,
  page: { readonly offset: number; readonly limit: number },
): BulkSql => bulk`
  select ${personColumns} from affected_people where ${matching(filter)}
  order by affected_people.risk desc, affected_people.person limit ${page.limit} offset ${page.offset}`

export const countMatching = (filter: PeopleFilter): BulkSql => bulk`
  select count(*) as n from affected_people where ${matching(filter)}`

/**
 * People in an order that does not depend on their data, so that the first hundred are a random sample, the same
 * each time.
 */
export const drawPeople = (limit: number): BulkSql => bulk`
  select ${personColumns} from affected_people order by hash(affected_people.person, 'quality sample') limit ${limit}`

/**
 * Doubtful people, those at greatest risk first, taking each kind of doubt in turn: otherwise thousands of one kind
 * would hide the few of another.
 */
export const listDoubtful = (limit: number): BulkSql => bulk`
  select ${personColumns} from affected_people join (
    select person as chosen, row_number() over (partition by doubts order by risk desc, person) as place
    from affected_people where doubts <> 0 qualify place <= ${limit}
  ) on chosen = affected_people.person
  order by place, affected_people.risk desc, affected_people.person limit ${limit}`

export interface CompanyFilter {
  readonly level?: RiskLevel
  readonly sector?: string
  readonly q?: string
}

const matchingCompanies = ({ level, sector, q }: CompanyFilter): BulkSql =>
  both([
    ...(level === undefined ? [] : [bulk`${riskLevel(bulk`risk`)} = ${level}`]),
    ...(sector === undefined ? [] : [bulk`sector = ${sector}`]),
    ...(q === undefined || q === ''
      ? []
      : [
          bulk`(contains(lower(company_name), ${q.toLowerCase()}) or contains(company_key, ${q.toLowerCase()}))`,
        ]),
  ])

export const listCompanies = (
  filter: CompanyFilter,
  page: { readonly offset: number; readonly limit: number },
): BulkSql => bulk`
  select * exclude (classes), ${riskLevel(bulk`risk`)} as level from affected_company where ${matchingCompanies(filter)}
  order by affected_company.risk desc, people desc, company_key limit ${page.limit} offset ${page.offset}`

export const countMatchingCompanies = (filter: CompanyFilter): BulkSql => bulk`
  select count(*) as n from affected_company where ${matchingCompanies(filter)}`
