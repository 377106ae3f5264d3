import type { DataClassId } from '#data/data-classes.ts'
import { roles, seniorities } from '#data/job-roles.ts'
import type { Bulk } from '../../types.ts'
import { classesOf, credentialBits, doubtBits, identityBits } from '../columns.ts'
import { toCompany, type CompanyRow } from '../summarise-affected.ts'
import {
  doubtKinds,
  joinKeys,
  placeReasons,
  type CompanyAtRisk,
  type DoubtKind,
  type JoinKey,
  type PlaceReason,
  type RiskLevel,
} from '../types.ts'
import { maskEmail, maskName, maskPhone } from './mask.ts'
import {
  countMatching,
  countMatchingCompanies,
  drawPeople,
  listCompanies as selectCompanies,
  listDoubtful,
  listPeople as selectPeople,
  type CompanyFilter,
  type PeopleFilter,
} from './queries.ts'

export interface AffectedPerson {
  /** 16 hexadecimal digits. */
  readonly person: string
  readonly email: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly title: string | null
  readonly company: string | null
  readonly companyKey: string | null
  readonly country: string | null
  readonly region: string | null
  readonly countryReason: PlaceReason | null
  readonly regionReason: PlaceReason | null
  readonly dataClasses: readonly DataClassId[]
  readonly rows: number
  readonly joinedBy: readonly JoinKey[]
  readonly role: string | null
  readonly seniority: string | null
  readonly risk: number
  readonly level: RiskLevel
  readonly riskReasons: readonly string[]
  readonly doubts: readonly DoubtKind[]
}

type PersonRow = {
  readonly [K in 'person' | 'classes']: string
} & {
  readonly [
    K in
      | 'email'
      | 'name'
      | 'phone'
      | 'title'
      | 'company'
      | 'company_key'
      | 'country'
      | 'region'
      | 'role'
      | 'seniority'
  ]: string | null
} & {
  readonly [
    K in 'country_reason' | 'region_reason' | 'row_count' | 'joined' | 'doubts' | 'risk'
  ]: number
} & { readonly level: RiskLevel }

export interface Page {
  readonly offset: number
  readonly limit: number
}

/** People masked, so that a list shows who is at risk and not who they are. */
export async function listPeople(
  { engine, signal }: Bulk,
  filter: PeopleFilter,
  page: Page,
): Promise<{ readonly people: readonly AffectedPerson[]; readonly total: number }> {
  const rows = await engine.rows<PersonRow>(selectPeople(filter, page), { signal })
  const [total] = await engine.rows<{ n: number }>(countMatching(filter), { signal })
  return { people: rows.map(toPerson).map(masked), total: total?.n ?? 0 }
}

/** One person with unmasked values, or undefined. The caller has checked the role and logs the reason. */
export async function findPerson(
  { engine, signal }: Bulk,
  person: string,
): Promise<AffectedPerson | undefined> {
  const [row] = await engine.rows<PersonRow>(selectPeople({ person }, { offset: 0, limit: 1 }), {
    signal,
  })
  return row === undefined ? undefined : toPerson(row)
}

/** People to be reviewed: a random sample, the same each time, or those the rules are unsure of. */
export async function listForReview(
  { engine, signal }: Bulk,
  queue: 'sample' | 'doubts',
  limit: number,
): Promise<readonly AffectedPerson[]> {
  const query = queue === 'sample' ? drawPeople(limit) : listDoubtful(limit)
  return (await engine.rows<PersonRow>(query, { signal })).map(toPerson).map(masked)
}

export async function listCompanies(
  { engine, signal }: Bulk,
  filter: CompanyFilter,
  page: Page,
): Promise<{ readonly companies: readonly CompanyAtRisk[]; readonly total: number }> {
  const rows = await engine.rows<CompanyRow>(selectCompanies(filter, page), { signal })
  const [total] = await engine.rows<{ n: number }>(countMatchingCompanies(filter), { signal })
  return { companies: rows.map(toCompany), total: total?.n ?? 0 }
}

function toPerson(row: PersonRow): AffectedPerson {
  const classes = BigInt(row.classes)
  const label = (list: readonly { id: string; label: string }[], id: string | null) =>
    list.filter((entry) => entry.id === id).map((entry) => entry.label)
  return {
    person: row.person,
    email: row.email,
    name: row.name,
    phone: row.phone,
    title: row.title,
    company: row.company,
    companyKey: row.company_key,
    country: row.country,
    region: row.region,
    countryReason: placeReasons[row.country_reason - 1] ?? null,
    regionReason: placeReasons[row.region_reason - 1] ?? null,
    dataClasses: classesOf(classes),
    rows: row.row_count,
    joinedBy: joinKeys.filter((_, i) => row.joined & (1 << i)),
    role: row.role,
    seniority: row.seniority,
    risk: row.risk,
    level: row.level,
    riskReasons: [
      ...label(roles, row.role),
      ...label(seniorities, row.seniority),
      ...(row.company_key?.includes('.') === true ? ['reached at a company'] : []),
      ...(row.phone === null ? [] : ['can be called']),
      ...(classes & credentialBits ? ['credentials exposed'] : []),
      ...(classes & identityBits ? ['identity or account numbers exposed'] : []),
    ],
    doubts: doubtKinds.filter((kind) => row.doubts & doubtBits[kind]),
  }
}

const masked = (person: AffectedPerson): AffectedPerson => ({
  ...person,
  email: person.email === null ? null : maskEmail(person.email),
  name: person.name === null ? null : maskName(person.name),
  phone: person.phone === null ? null : maskPhone(person.phone),
})
