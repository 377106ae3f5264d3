import type { CaseView } from '#api/contract.ts'
import { fieldKindById } from '#api/contract.ts'
import type { Summary } from '../api/exposure-types.ts'
import { dataLabel } from './case-words.ts'
import { sayDate, sayRecordCount } from './fact-sentence.ts'
import { plural } from './figures.ts'
import { sayDay } from './time.ts'
import type { Asserter, Modality } from './types.ts'

/** One thing that the reports say, and what was measured of it. */
export interface ComparedClaim {
  readonly key: string
  readonly says: string
  readonly modality: Modality
  readonly assertedBy: Asserter
  readonly measured: string
  /** Whether the measurement speaks against what was said. */
  readonly isAgainst: boolean
}

/**
 * Counts, kinds of data and days that the reports give, each beside the measurement. Only a measured
 * "was exposed" can speak against a report: what these files lack may be in others.
 */
export function compareClaims(
  { facts }: Pick<CaseView, 'facts'>,
  summary: Pick<Summary, 'tables' | 'columns' | 'verdict'> & {
    readonly affected: Pick<Summary['affected'], 'people'>
  },
): readonly ComparedClaim[] {
  const understood = summary.tables.reduce((sum, table) => sum + table.rowsUnderstood, 0)
  const people = summary.affected.people
  const counts = facts.recordCounts
    .filter(({ assertedBy, unit }) => assertedBy !== 'instrument' && unit !== 'bytes')
    .map((fact): ComparedClaim => ({
      key: `count ${fact.count} ${fact.unit} ${fact.scope}`,
      says: sayRecordCount(fact),
      modality: fact.modality,
      assertedBy: fact.assertedBy,
      measured:
        `${plural(understood, 'row')} understood` +
        (people === undefined ? '' : `, about ${plural(people, 'person', 'people')}`),
      isAgainst: false,
    }))
  const measuredIn = new Map<string, string[]>()
  for (const column of summary.columns) {
    const label = column.header ?? `column ${column.column.slice(1)}`
    if (column.dataClass !== null && column.fill > 0) {
      measuredIn.set(column.dataClass, [...(measuredIn.get(column.dataClass) ?? []), label])
    }
  }
  const hidden = new Set(
    summary.columns.flatMap((column) =>
      column.hidden.map(({ kind }) => fieldKindById.get(kind)?.dataClass ?? null),
    ),
  )
  const classes = facts.dataClasses
    .filter(({ assertedBy }) => assertedBy !== 'instrument')
    .map((fact): ComparedClaim => {
      const columns = measuredIn.get(fact.class)
      const isFound = columns !== undefined || hidden.has(fact.class)
      return {
        key: `class ${fact.class} ${fact.exposed}`,
        says: `${dataLabel(fact.class)}${fact.exposed ? '' : ': not exposed'}`,
        modality: fact.modality,
        assertedBy: fact.assertedBy,
        measured:
          columns === undefined
            ? hidden.has(fact.class)
              ? 'Found in free text'
              : 'Not found in these files'
            : `Found in ${columns.slice(0, 4).join(', ')}`,
        isAgainst: !fact.exposed && isFound,
      }
    })
  const theft = summary.verdict?.theftDate ?? null
  const dates =
    theft === null
      ? []
      : facts.dates
          .filter(({ kind, assertedBy }) => kind === 'occurred' && assertedBy !== 'instrument')
          .map((fact): ComparedClaim => ({
            key: `date ${fact.from} ${fact.to}`,
            says: sayDate(fact),
            modality: fact.modality,
            assertedBy: fact.assertedBy,
            measured: `Taken between ${sayDay(theft.from)} and ${sayDay(theft.to)}`,
            isAgainst: fact.to < theft.from || fact.from > theft.to,
          }))
  return [...counts, ...classes, ...dates]
}
