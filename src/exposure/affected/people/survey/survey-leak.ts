import { getDomain } from 'tldts'
import type { Bulk, ColumnFinding, LeakTable } from '../../../types.ts'
import {
  countWorkDomains,
  createCompanyOf,
  createDomains,
  createWorkDomains,
  listWorkDomains,
} from '../../companies/queries.ts'
import { countUnnamed, dropRelation, stepsOfSurvey } from '../../queries.ts'
import { createCountryCells, createTitles } from '../../terms/queries.ts'
import type { Steps } from '../../track-steps.ts'
import type { PlantedRecords } from '../../types.ts'
import type { PersonTable, RowOptions } from '../rows/queries.ts'
import { countPlanted, createPhoneLinks, createRepeated, createSurvey } from './queries.ts'

/** How many domains are looked up in the list of public suffixes at a time. */
const domainsAtOnce = 50_000

export interface SurveyRequest {
  readonly tables: readonly PersonTable[]
  readonly findings: readonly ColumnFinding[]
  readonly told: Omit<RowOptions, 'phoneLinks'>
  readonly steps: Steps
}

export interface Survey {
  /** Whether rows without an address may belong to people with one. */
  readonly phoneLinks: boolean
  /** Rows that name nobody. */
  readonly unnamed: number
  /** `affected_planted`; null where no records were planted. */
  readonly planted: PlantedRecords | null
}

/**
 * Scans the leak for people with several rows (`affected_repeated`) and for the values that are judged once rather
 * than row by row: job titles (`affected_title`), countries (`affected_country_cell`) and companies
 * (`affected_company_of`).
 */
export async function surveyLeak(
  { engine, signal }: Bulk,
  { tables, findings, told, steps }: SurveyRequest,
): Promise<Survey> {
  const rows = tables.reduce((sum, { table }) => sum + table.rowsUnderstood, 0)
  const phoneLinks = needsPhoneLinks(tables, findings)
  if (phoneLinks) await engine.run(createPhoneLinks(tables, told), { signal })
  const options = { ...told, phoneLinks }
  const surveys = createSurvey(tables, options, rows)
  for (const [i, survey] of surveys.entries()) {
    await engine.run(survey, {
      signal,
      onProgress: (share) => steps('telling people apart', (i + share) / surveys.length),
    })
  }
  await engine.run(createRepeated(options), { signal })
  await engine.run(createTitles(), { signal })
  await engine.run(createCountryCells(), { signal })
  await nameDomains({ engine, signal })
  await engine.run(createCompanyOf(), { signal })
  const [unnamed] = await engine.rows<{ n: number }>(countUnnamed(), { signal })
  const [planted] = told.hasPlanted
    ? await engine.rows<{ records: number; rows: number }>(countPlanted(), { signal })
    : []
  // They would lie in memory while people are merged and written, which takes most of it.
  for (const step of stepsOfSurvey) {
    await engine.run(dropRelation({ relation: step, isView: false }))
  }
  return { phoneLinks, unnamed: unnamed?.n ?? 0, planted: planted ?? null }
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
  const [found] = await engine.rows<{ n: number }>(countWorkDomains(), { signal })
  for (let from = 0; from < (found?.n ?? 0); from += domainsAtOnce) {
    const [page] = await engine.rows<{ domains: string }>(
      listWorkDomains({ from, to: from + domainsAtOnce }),
      { signal },
    )
    // Nearly all are registered as they stand: these need not go back.
    const others = (page?.domains.split(' ') ?? []).flatMap((domain) => {
      const registrable = getDomain(domain, { allowPrivateDomains: false })
      return registrable === domain ? [] : [[domain, registrable]]
    })
    await engine.append('affected_domain', others)
  }
}
