import {
  fieldKindById,
  isCounted,
  sayData,
  type CaseStatement,
  type CaseView,
} from '#api/contract.ts'
import type { Summary } from '../api/exposure-types.ts'
import { sayDate, sayRecordCount } from './fact-sentence.ts'
import { plural } from './figures.ts'
import { modalityWords } from './modality.ts'
import { sayTheft } from './exposure-words.ts'
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

type Measured = Pick<Summary, 'tables' | 'columns' | 'verdict'> & {
  readonly affected: Pick<Summary['affected'], 'people'>
}

/**
 * Counts, kinds of data and days that the reports give, each beside the measurement. Only a measured
 * "was exposed" can speak against a report: what these files lack may be in others.
 */
export function compareClaims(
  { statements }: Pick<CaseView, 'statements'>,
  summary: Measured,
): readonly ComparedClaim[] {
  const compared = new Map<string, ComparedClaim>()
  for (const statement of statements.filter(isReported).toSorted(bySurety)) {
    const claim = compare(statement, summary)
    if (claim === null || compared.has(claim.says)) continue
    compared.set(claim.says, {
      ...claim,
      key: `${statement.field} ${claim.says}`,
      modality: statement.modality,
      assertedBy: statement.assertedBy,
    })
  }
  return [...compared.values()].toSorted((a, b) => Number(b.isAgainst) - Number(a.isAgainst))
}

const isReported = (statement: CaseStatement): boolean =>
  statement.assertedBy !== 'instrument' && isCounted(statement)

const fields = ['recordCount', 'date', 'dataClass']
const surety = Object.keys(modalityWords)

/** Counts first, then days, then kinds of data; the surest word for each. */
const bySurety = (a: CaseStatement, b: CaseStatement): number =>
  fields.indexOf(a.field) - fields.indexOf(b.field) ||
  surety.indexOf(a.modality) - surety.indexOf(b.modality)

function compare(
  statement: CaseStatement,
  summary: Measured,
): Pick<ComparedClaim, 'says' | 'measured' | 'isAgainst'> | null {
  if (statement.field === 'recordCount') {
    const { unit, superseded } = statement.value
    // Files hold no houses and have no size in bytes once read; who gave a figure up no longer says it.
    if (unit === 'bytes' || unit === 'organisations' || superseded === true) return null
    const understood = summary.tables.reduce((sum, table) => sum + table.rowsUnderstood, 0)
    return {
      says: sayRecordCount(statement.value),
      measured: `${plural(understood, 'row')} understood, about ${plural(summary.affected.people, 'person', 'people')}`,
      isAgainst: false,
    }
  }
  if (statement.field === 'dataClass') {
    const { class: id, exposed } = statement.value
    // No column holds "customer data": there is nothing to set beside it.
    if (isNotItemised(id)) return null
    const found = whereFound(id, summary)
    return {
      says: `${sayData(statement.value)}${exposed ? '' : ': not exposed'}`,
      measured: found === null ? 'Not found in these files' : `Found in ${found}`,
      isAgainst: !exposed && found !== null,
    }
  }
  const theft = summary.verdict.theftDate
  if (statement.field !== 'date' || statement.value.kind !== 'occurred' || theft === null) {
    return null
  }
  const { from, to } = statement.value
  return {
    says: sayDate(statement.value),
    measured: sayTheft(theft),
    // Only records of ours that are not in the leak tell until when it was taken.
    isAgainst: to < theft.from || (theft.basis === 'presence' && from > theft.to),
  }
}

const isNotItemised = (id: string): boolean =>
  ![...fieldKindById.values()].some(({ dataClass }) => dataClass === id)

/** Columns that hold a kind of data, as a phrase; null where none does. Columns of several tables share names. */
function whereFound(id: string, { columns }: Measured): string | null {
  const named = columns.filter(({ dataClass, fill }) => dataClass === id && fill > 0)
  const hiding = columns.filter(
    (column) =>
      !named.includes(column) &&
      column.hidden.some(({ kind }) => fieldKindById.get(kind)?.dataClass === id),
  )
  const names = [...named.map(columnName), ...hiding.map((c) => `the text of ${columnName(c)}`)]
  const different = [...new Set(names)]
  return different.length === 0 ? null : different.slice(0, 4).join(', ')
}

const columnName = ({ header, column }: Summary['columns'][number]): string =>
  header ?? `column ${column.slice(1)}`
