import type { DataClassId } from '#data/data-classes.ts'
import { accessRoles, roles, type RoleId } from '#data/job-roles.ts'
import type { Bulk } from '../types.ts'
import { classesOf, doubtBits } from './columns.ts'
import { countClasses, countCompanies, countOurRoles, countPeople, isOurs } from './queries.ts'
import {
  doubtKinds,
  joinKeys,
  placeReasons,
  riskLevels,
  type Affected,
  type CompanyAtRisk,
  type JurisdictionCount,
  type RiskLevel,
} from './types.ts'

type CountRow = {
  readonly what: 'place' | 'risk' | 'role' | 'joined' | 'reason' | 'doubt'
  readonly jurisdiction: string | null
  readonly classes: string
  readonly level: RiskLevel
  readonly role: RoleId | 'other'
  readonly joined: number
  readonly reason: number
  readonly doubts: number
  readonly people: number
}

type ClassRow = {
  readonly jurisdiction: string | null
  readonly classes: string
  readonly people: number
}

/** Counts over the people and companies that are in the engine. */
export async function summariseAffected(
  { engine, signal }: Bulk,
  about: {
    readonly ourDomains: readonly string[]
    readonly rows: number
    readonly rowsWithoutPerson: number
  },
): Promise<Omit<Affected, 'logins' | 'planted' | 'inText'>> {
  const [companies] = await engine.rows<{ n: number }>(countCompanies(), { signal })
  return {
    ...(await countOverPeople({ engine, signal }, about.ourDomains)),
    companies: companies?.n ?? 0,
    rowsWithoutPerson: about.rowsWithoutPerson,
    rows: about.rows,
  }
}

/** Counts to which each person adds one, so that those of disjoint sets of people can be added. */
export type PeopleCounts = Omit<
  Affected,
  'companies' | 'rows' | 'rowsWithoutPerson' | 'planted' | 'inText' | 'logins'
>

/** Counts over `affected_people`. */
export async function countOverPeople(
  { engine, signal }: Bulk,
  ourDomains: readonly string[],
): Promise<PeopleCounts> {
  const counts = await engine.rows<CountRow>(countPeople(), { signal })
  const of = (what: CountRow['what']): readonly CountRow[] =>
    counts.filter((row) => row.what === what)
  return {
    people: sum(of('risk')),
    jurisdictions: jurisdictionsOf(of('place')),
    dataClasses: classCounts(of('place')),
    joinedBy: record(joinKeys, (_, i) =>
      // Of several keys the strongest, which is the lowest bit.
      sum(of('joined').filter(({ joined }) => (joined & -joined) === 1 << i)),
    ),
    placedBy: {
      ...record(placeReasons, (_, i) => sum(of('reason').filter(({ reason }) => reason === i + 1))),
      none: sum(of('reason').filter(({ reason }) => reason === 0)),
    },
    risk: record(riskLevels, (level) => sum(of('risk').filter((row) => row.level === level))),
    roles: of('role')
      .map(({ role, people: count }) => ({ role, people: count }))
      .toSorted((a, b) => b.people - a.people || a.role.localeCompare(b.role)),
    doubts: doubtKinds.map((kind) => ({
      kind,
      people: sum(of('doubt').filter(({ doubts }) => (doubts & doubtBits[kind]) !== 0)),
    })),
    ours: ourDomains.length === 0 ? null : await findOurs({ engine, signal }, ourDomains),
  }
}

async function findOurs(
  { engine, signal }: Bulk,
  domains: readonly string[],
): Promise<NonNullable<Affected['ours']>> {
  const found = await engine.rows<{ role: RoleId | 'other'; people: number }>(
    countOurRoles(domains),
    { signal },
  )
  const byClass = await engine.rows<ClassRow>(countClasses(isOurs(domains)), { signal })
  return { domains, people: sum(found), roles: found, dataClasses: classCounts(byClass) }
}

function classCounts(rows: readonly ClassRow[]): { class: DataClassId; people: number }[] {
  const byClass = new Map<DataClassId, number>()
  for (const { classes, people } of rows) {
    for (const id of classesOf(BigInt(classes))) byClass.set(id, (byClass.get(id) ?? 0) + people)
  }
  return [...byClass]
    .map(([id, people]) => ({ class: id, people }))
    .toSorted((a, b) => b.people - a.people || a.class.localeCompare(b.class))
}

const jurisdictionsOf = (rows: readonly ClassRow[]): JurisdictionCount[] =>
  [...Map.groupBy(rows, ({ jurisdiction }) => jurisdiction)]
    .map(([jurisdiction, own]) => ({
      jurisdiction,
      count: sum(own),
      dataClasses: classCounts(own),
    }))
    .toSorted(
      (a, b) => b.count - a.count || (a.jurisdiction ?? '').localeCompare(b.jurisdiction ?? ''),
    )

export type CompanyRow = {
  readonly company_key: string
  readonly company_name: string
  readonly domain: string | null
  readonly people: number
  readonly sector: string | null
  readonly risk: number
  readonly level: RiskLevel
  readonly board_people: number
  readonly head_people: number
} & { readonly [K in `${RoleId}_people`]?: number }

/** A company as it is shown, with the reasons for its risk. */
export function toCompany(row: CompanyRow): CompanyAtRisk {
  const label = new Map<RoleId, string>(roles.map((role) => [role.id, role.label]))
  const exposed = accessRoles
    .map((role) => ({ role, people: row[`${role}_people`] ?? 0 }))
    .filter(({ people }) => people > 0)
    .map(({ role, people }) => `${label.get(role)}: ${people}`)
  return {
    key: row.company_key,
    name: row.company_name,
    domain: row.domain,
    people: row.people,
    sector: row.sector,
    risk: row.risk,
    level: row.level,
    reasons: [
      row.people === 0
        ? 'the leak names it, and nobody of it'
        : `${row.people} of its people are in the leak`,
      ...exposed,
      ...(row.board_people > 0 ? [`board level: ${row.board_people}`] : []),
      ...(row.head_people > 0 ? [`heads of departments: ${row.head_people}`] : []),
      ...(row.sector === null ? [] : [`sector: ${row.sector}`]),
    ],
  }
}

const sum = (rows: readonly { readonly people: number }[]): number =>
  rows.reduce((total, { people }) => total + people, 0)

const record = <K extends string>(keys: readonly K[], value: (key: K, i: number) => number) =>
  Object.fromEntries(keys.map((key, i) => [key, value(key, i)])) as Record<K, number>
