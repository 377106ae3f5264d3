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
import { createArguments, viewListed } from './lists/queries.ts'
import {
  countRepeated,
  createEverybody,
  createMerged,
  createNobody,
  createPhoneLinks,
  createRepeated,
  createRepeatedRows,
  createSurvey,
  dropMerged,
  listEverybody,
  listNobody,
  viewPeople,
  type PeopleFiles,
} from './people/queries.ts'
import type { PersonTable } from './people/rows/queries.ts'
import { summariseAffected } from './summarise-affected.ts'
import { terms } from './terms/tables-of-terms.ts'
import { createTerms, createTitles, createTypes, placesOf } from './terms/queries.ts'
import type { Affected } from './types.ts'

export interface AffectedRequest {
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
  /** Where people are kept, encrypted with the key of the engine's session; null keeps them in tables. */
  readonly files: PeopleFiles | null
  /**
   * A Parquet file that everybody is written to, as the list that leaves the house, in place of being kept:
   * for a run whose store does not outlive it. Null keeps people.
   */
  readonly list: string | null
  /** People merged at once, where they have several rows: what they are merged from is held in memory. */
  readonly mergedAtOnce?: number
  /** Domains of the organisation itself, lower case. */
  readonly ourDomains: readonly string[]
}

/** Two million people with several rows each take some 400 MB while they are merged. */
const mergedAtOnce = 2_000_000

/** Domains are looked up in the list of public suffixes so many at a time. */
const domainsAtOnce = 50_000

/** Steps of the work by their share of its time. */
const steps = { 'telling people apart': 0.35, 'merging people': 0.2, people: 0.35, companies: 0.1 }

/**
 * One row a person (`affected_people`) and a company (`affected_company`) in the engine, and what can
 * be counted over them. Three scans of the leak: who is there and who has several rows; the rows of those,
 * to merge them; then every other row as a person, which is written and not held.
 */
export async function findAffected(
  { engine, signal }: Bulk,
  request: AffectedRequest,
  onProgress: OnProgress = silent,
): Promise<Affected> {
  const { files, list, ourDomains } = request
  const tables = request.tables
    .map((table): PersonTable => ({ table, columns: personColumns(table, request.findings) }))
    .filter(({ columns }) => namesPeople(columns))
  const leakRows = request.tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)
  const rows = tables.reduce((sum, { table }) => sum + table.rowsUnderstood, 0)
  for (const type of createTypes(placesOf(terms))) await engine.run(type)
  await engine.run(createArguments())
  if (tables.length === 0) {
    await engine.run(createNobody())
    if (list !== null) await engine.run(listNobody(list))
    await engine.run(createCompanies(sectorPatterns))
    return nobody(leakRows, ourDomains)
  }
  const progress = progressOf(rows, onProgress)
  const within = (name: keyof typeof steps, part = 0, parts = 1) => ({
    signal,
    onProgress: (share: number) => progress(name, (part + share) / parts),
  })

  for (const table of terms) await engine.run(createTerms(table))
  const phoneLinks = needsPhoneLinks(tables, request.findings)
  if (phoneLinks) await engine.run(createPhoneLinks(tables), { signal })
  const surveys = createSurvey(tables, { phoneLinks }, rows)
  for (const [i, survey] of surveys.entries()) {
    await engine.run(survey, within('telling people apart', i, surveys.length))
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
  await engine.run(createRepeatedRows(tables, options, files), within('merging people'))
  const [repeated] = await engine.rows<{ n: number }>(countRepeated())
  const parts = Math.max(1, Math.ceil((repeated?.n ?? 0) / (request.mergedAtOnce ?? mergedAtOnce)))
  for (let part = 0; part < parts; part++) {
    await engine.run(createMerged(options, files, { part, parts }), { signal })
  }
  if (list === null) {
    await engine.run(createEverybody(tables, options, files, parts), within('people'))
    await engine.run(viewPeople(files), { signal })
  } else {
    await engine.run(listEverybody(tables, options, files, parts, list), within('people'))
    for (const view of viewListed(list)) await engine.run(view, { signal })
  }
  for (let part = 0; part < parts; part++) await dropMerged(engine, files, part)
  await engine.run(createCompanies(sectorPatterns), within('companies'))
  return summariseAffected({ engine, signal }, { ourDomains, leakRows, rows })
}

/** Progress in rows, as if every step took them in turn. */
function progressOf(rows: number, onProgress: OnProgress) {
  const before = (name: string): number =>
    Object.entries(steps)
      .slice(0, Object.keys(steps).indexOf(name))
      .reduce((sum, [, share]) => sum + share, 0)
  return (name: keyof typeof steps, share: number): void =>
    onProgress({
      step: name,
      done: Math.floor(rows * (before(name) + share * steps[name])),
      total: rows,
    })
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
