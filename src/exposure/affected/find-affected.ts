import { dataClasses } from '#data/data-classes.ts'
import { silent, type OnProgress } from '#base/progress.ts'
import type { Bulk, ColumnFinding, LeakTable } from '../types.ts'
import { mayNamePeople, namesPeople, personColumns } from './columns.ts'
import { addCompaniesAlone, createCompanies, type CompanyTable } from './companies/queries.ts'
import { sectorPatterns } from './companies/sectors.ts'
import { homeCountryOf } from './home-country.ts'
import { findLogins } from './logins/find-logins.ts'
import { createNoLogins } from './logins/queries.ts'
import { createNobody, listNobody } from './people/queries.ts'
import { classMask, saysCountryIn, type PersonTable } from './people/rows/queries.ts'
import { createPlanted, type PlantedTable } from './people/survey/queries.ts'
import { surveyLeak } from './people/survey/survey-leak.ts'
import { writePeople, type PeoplePlaces } from './people/write-people.ts'
import { countCompanies, createHome } from './queries.ts'
import { summariseAffected } from './summarise-affected.ts'
import { terms } from './terms/tables-of-terms.ts'
import { createTerms, createTypes, placesOf } from './terms/queries.ts'
import { trackSteps } from './track-steps.ts'
import type { Affected, ClassInText } from './types.ts'

export interface AffectedRequest extends PeoplePlaces {
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
  /** Domains of the organisation itself, lower case. */
  readonly ourDomains: readonly string[]
  /** Records that we planted, which are not people; empty where none were given. */
  readonly planted: readonly PlantedTable[]
}

/**
 * Finds the people (`affected_people`) and companies (`affected_company`) in a leak, one row each in the engine,
 * with counts over them, and the logins at our pages (`affected_login`). Scans the leak three times: for who is
 * there and who has several rows; for the rows of those, which are merged; and for every other row, which is one
 * person and written straight to disk.
 */
export async function findAffected(
  bulk: Bulk,
  request: AffectedRequest,
  onProgress: OnProgress = silent,
): Promise<Affected> {
  const { engine, signal } = bulk
  const { ourDomains, findings } = request
  const all = tablesWithColumns(request)
  const tables = all.filter(({ columns }) => mayNamePeople(columns))
  const leakRows = rowsOf(request.tables)
  for (const type of createTypes(placesOf(terms))) await engine.run(type)
  const ofCompanies = all.flatMap(companyTable)
  if (tables.length === 0) {
    await makeEmptyTables(bulk, request.list)
    if (ofCompanies.length > 0)
      await engine.run(addCompaniesAlone(ofCompanies, sectorPatterns), { signal })
    return { ...nobody(leakRows, ourDomains), companies: await companiesIn(bulk) }
  }
  const rows = rowsOf(tables.map(({ table }) => table))
  const steps = trackSteps(rows, onProgress)
  const { told, home } = await prepareSurvey(bulk, request, { all, tables })
  const survey = await surveyLeak(bulk, { tables, findings, told, steps })
  const options = { ...told, phoneLinks: survey.phoneLinks, ...judgedBy(tables) }
  await writePeople(bulk, { tables, options, places: request, steps })
  await engine.run(createCompanies(sectorPatterns), {
    signal,
    onProgress: (share) => steps('companies', share),
  })
  if (ofCompanies.length > 0)
    await engine.run(addCompaniesAlone(ofCompanies, sectorPatterns), { signal })
  return {
    ...(await summariseAffected(bulk, {
      ourDomains,
      rows: leakRows,
      rowsWithoutPerson: survey.unnamed + leakRows - rows,
    })),
    ...(survey.planted === null ? {} : { planted: survey.planted }),
    ...(home === null ? {} : { home }),
    inText: classesInText(tables),
    logins: await findLogins(bulk, request, {
      domains: ourDomains,
      hasPlanted: told.hasPlanted,
    }),
  }
}

const tablesWithColumns = ({
  tables,
  findings,
  ourDomains,
}: AffectedRequest): readonly PersonTable[] =>
  tables.map((table): PersonTable => ({
    table,
    columns: personColumns(table, findings),
    ourDomains,
  }))

/** A table of companies, for `addCompaniesAlone`; none where its rows are about people. */
function companyTable({ table, columns }: PersonTable): readonly CompanyTable[] {
  const { company, web, isOfCompanies, email, fullName, givenName, familyName } = columns
  if (!isOfCompanies || company === null) return []
  const ofPeople = [email, fullName, givenName, familyName].filter((column) => column !== null)
  return [{ relation: table.relation, company, ofPeople, web, classes: classMask(columns) }]
}

const companiesIn = async ({ engine, signal }: Bulk): Promise<number> =>
  (await engine.rows<{ n: number }>(countCompanies(), { signal }))[0]?.n ?? 0

const rowsOf = (tables: readonly LeakTable[]): number =>
  tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)

/** Makes the tables that people are told apart by: terms, planted records and the forms of the home country. */
async function prepareSurvey(
  { engine, signal }: Bulk,
  { findings, planted }: AffectedRequest,
  {
    all,
    tables,
  }: { readonly all: readonly PersonTable[]; readonly tables: readonly PersonTable[] },
) {
  for (const table of terms) await engine.run(createTerms(table))
  const hasPlanted = planted.length > 0
  if (hasPlanted) await engine.run(createPlanted(planted), { signal })
  // Companies tell the country of a leak too, though they are nobody.
  const home = homeCountryOf(
    all
      .filter(({ columns }) => mayNamePeople(columns) || columns.isOfCompanies)
      .map(({ table }) => table),
    findings,
  )
  await engine.run(createHome(home?.country ?? null))
  // Beside people with addresses a bare name would be counted as one more, though it is likely one of them.
  const byNameAlone = tables.every(
    ({ columns }) => !namesPeople(columns) && columns.number === null,
  )
  return { told: { hasPlanted, home: home?.country ?? null, byNameAlone }, home }
}

const judgedBy = (tables: readonly PersonTable[]) => {
  const has = (key: 'region' | 'postcode'): boolean =>
    tables.some(({ columns }) => columns[key] !== null)
  return {
    hasRegion: has('region'),
    hasPostcode: has('postcode'),
    saysCountry: saysCountryIn(tables),
  }
}

/** The tables that later looks expect, for a leak that names nobody. */
async function makeEmptyTables({ engine }: Bulk, list: string | null): Promise<void> {
  await engine.run(createNobody())
  if (list !== null) await engine.run(listNobody(list))
  await engine.run(createCompanies(sectorPatterns))
  await engine.run(createNoLogins())
}

/** The classes that people have from free text, with the names of its columns. */
const classesInText = (tables: readonly PersonTable[]): readonly ClassInText[] => {
  const found = tables.flatMap(({ table, columns }) =>
    columns.inText.flatMap(({ column, bit }) => {
      const dataClass = dataClasses[bit]?.id
      const header = table.columns.find((each) => each.name === column)?.header ?? column
      return dataClass === undefined ? [] : [{ class: dataClass, header }]
    }),
  )
  return [...Map.groupBy(found, (each) => each.class)].map(([id, list]) => ({
    class: id,
    columns: [...new Set(list.map(({ header }) => header))],
  }))
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
    'identity-number': 0,
    name: 0,
  },
  placedBy: {
    field: 0,
    phone: 0,
    postcode: 0,
    'top-level-domain': 0,
    analyst: 0,
    'identity-number': 0,
    iban: 0,
    none: 0,
  },
  risk: { low: 0, medium: 0, high: 0, critical: 0 },
  roles: [],
  doubts: [],
  ours:
    ourDomains.length === 0 ? null : { domains: ourDomains, people: 0, roles: [], dataClasses: [] },
  logins: null,
})
