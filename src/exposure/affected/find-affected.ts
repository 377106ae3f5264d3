import { getDomain } from 'tldts'
import { silent, type OnProgress } from '#base/progress.ts'
import type { Bulk, ColumnFinding, LeakTable } from '../types.ts'
import { personColumns, namesPeople } from './columns.ts'
import {
  createCompanies,
  createCompanyOf,
  createDomains,
  createWorkDomains,
  listWorkDomains,
} from './companies/queries.ts'
import { sectorPatterns } from './companies/sectors.ts'
import {
  createMerged,
  createNobody,
  createPhoneLinks,
  createRepeated,
  createRows,
  createSurvey,
  viewPeople,
  type PeopleFiles,
  type PersonTable,
} from './people/queries.ts'
import { summariseAffected } from './summarise-affected.ts'
import { terms } from './terms/tables-of-terms.ts'
import { createTerms, createTitles, createTypes, placesOf } from './terms/queries.ts'
import type { Affected } from './types.ts'

export interface AffectedRequest {
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
  /** Where people are kept, encrypted with the key of the engine's session; null keeps them in tables. */
  readonly files: PeopleFiles | null
  /** Domains of the organisation itself, lower case. */
  readonly ourDomains: readonly string[]
}

/** Domains are looked up in the list of public suffixes so many at a time. */
const domainsAtOnce = 50_000

/**
 * One row a person (`affected_people`) and a company (`affected_company`) in the engine, and what can
 * be counted over them. Two scans of the leak: who is there and who has several rows; then every row as a
 * person, of which the few with several are merged.
 */
export async function findAffected(
  { engine, signal }: Bulk,
  request: AffectedRequest,
  onProgress: OnProgress = silent,
): Promise<Affected> {
  const tables = request.tables
    .map((table): PersonTable => ({ table, columns: personColumns(table, request.findings) }))
    .filter(({ columns }) => namesPeople(columns))
  const leakRows = request.tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)
  const rows = tables.reduce((sum, { table }) => sum + table.rowsUnderstood, 0)
  if (tables.length === 0) {
    await engine.run(createNobody())
    await engine.run(createCompanies(sectorPatterns))
    return nobody(leakRows, request.ourDomains)
  }
  const step = (name: string, part: number, size = 1) => ({
    signal,
    onProgress: (share: number) =>
      onProgress({ step: name, done: Math.floor(rows * (part + share * size)), total: rows * 2.5 }),
  })

  for (const type of createTypes(placesOf(terms))) await engine.run(type)
  for (const table of terms) await engine.run(createTerms(table))
  const phoneLinks = needsPhoneLinks(tables, request.findings)
  if (phoneLinks) await engine.run(createPhoneLinks(tables), { signal })
  const surveys = createSurvey(tables, { phoneLinks }, rows)
  for (const [i, survey] of surveys.entries()) {
    await engine.run(survey, step('telling people apart', i / surveys.length, 1 / surveys.length))
  }
  await engine.run(createRepeated(), { signal })
  await engine.run(createTitles(), { signal })
  await nameDomains({ engine, signal })
  await engine.run(createCompanyOf(), { signal })
  const has = (key: 'region' | 'postcode' | 'title'): boolean =>
    tables.some(({ columns }) => columns[key] !== null)
  const options = {
    phoneLinks,
    hasRegion: has('region'),
    hasPostcode: has('postcode'),
    hasTitle: has('title'),
  }
  await engine.run(createRows(tables, options, request.files), step('people', 1))
  await engine.run(createMerged(options, request.files), { signal })
  await engine.run(viewPeople(request.files), { signal })
  await engine.run(createCompanies(sectorPatterns), step('companies', 2.2))
  return summariseAffected({ engine, signal }, { ourDomains: request.ourDomains, leakRows, rows })
}

/** Rows without an address can only be joined to people with one where both kinds of rows have phone numbers. */
function needsPhoneLinks(
  tables: readonly PersonTable[],
  findings: readonly ColumnFinding[],
): boolean {
  const fill = (table: LeakTable, column: string | null): number =>
    findings.find((f) => f.tableId === table.id && f.column.name === column)?.fill ?? 0
  const phoned = tables.filter(({ table, columns }) => fill(table, columns.phone) > 0)
  return (
    phoned.some(({ table, columns }) => fill(table, columns.email) > 0) &&
    phoned.some(({ table, columns }) => fill(table, columns.email) < 1)
  )
}

async function nameDomains({ engine, signal }: Bulk): Promise<void> {
  await engine.run(createDomains())
  await engine.run(createWorkDomains(), { signal })
  for (let after = 0; ; after += domainsAtOnce) {
    const page = await engine.rows<{ domain: string }>(listWorkDomains(after, domainsAtOnce), {
      signal,
    })
    await engine.append(
      'affected_domain',
      page.map(({ domain }) => [domain, getDomain(domain, { allowPrivateDomains: false })]),
    )
    if (page.length < domainsAtOnce) return
  }
}

const nobody = (rows: number, ourDomains: readonly string[]): Affected => ({
  people: 0,
  companies: 0,
  rowsWithoutPerson: rows,
  rows,
  jurisdictions: [],
  dataClasses: [],
  joinedBy: {
    email: 0,
    phone: 0,
    'name-and-birth': 0,
    'name-and-company': 0,
    username: 0,
    analyst: 0,
  },
  placedBy: { field: 0, phone: 0, postcode: 0, 'top-level-domain': 0, analyst: 0, none: 0 },
  risk: { low: 0, medium: 0, high: 0, critical: 0 },
  roles: [],
  doubts: [],
  ours:
    ourDomains.length === 0 ? null : { domains: ourDomains, people: 0, roles: [], dataClasses: [] },
})
