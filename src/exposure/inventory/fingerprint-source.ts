import type { ColumnFinding, LeakTable, SourceGuess } from '../types.ts'
import { headerTokens } from './read-header.ts'
import { salesforceObjects, sourceSystems, type SourceSystem } from './source-systems.ts'

/** Log-odds that one column name adds: one that is a system's own, one that a few share. */
const ownColumn = 1.4
const usualColumn = 0.35
/** Names repeat one tale, so that a hundred of them weigh no more than this. */
const mostFromNames = 6
/** Log-odds of any one system before a column is seen. */
const before = -3
const leastSaid = 0.2

/**
 * Which software the tables were taken from, likeliest first; empty where nothing tells. Names of
 * columns and forms of values are weighed apart, so a renamed header does not hide the ids.
 */
export function fingerprintSource(
  tables: readonly LeakTable[],
  findings: readonly ColumnFinding[],
): SourceGuess[] {
  return sourceSystems
    .map((system) => guess(system, tables, findings))
    .filter(({ probability }) => probability >= leastSaid)
    .toSorted((a, b) => b.probability - a.probability)
}

const headerKey = (header: string): string => headerTokens(header).join('')

function guess(
  system: SourceSystem,
  tables: readonly LeakTable[],
  findings: readonly ColumnFinding[],
): SourceGuess {
  const own = new Set(system.own.split(' '))
  const usual = new Set(system.usual.split(' '))
  const reasons: { weight: number; text: string }[] = []
  const touched = new Set<string>()
  let named = 0
  for (const table of tables) {
    const headers = table.columns.flatMap(({ header }) => (header === null ? [] : [header]))
    const owns = headers.filter((header) => own.has(headerKey(header)))
    const usuals = headers.filter(
      (header) => !own.has(headerKey(header)) && usual.has(headerKey(header)),
    )
    const formed =
      system.header === undefined
        ? []
        : headers.filter((header) => system.header?.test(header) === true && !owns.includes(header))
    const weight =
      owns.length * ownColumn + usuals.length * usualColumn + Math.min(3, formed.length) * ownColumn
    if (owns.length + formed.length === 0) continue
    named = Math.max(named, weight)
    touched.add(table.id)
    const shown = [...owns, ...formed].slice(0, 5).join(', ')
    reasons.push({
      weight,
      text: `${owns.length + formed.length} of ${headers.length} columns of ${table.id} are named as ${system.label} names them (${shown})`,
    })
  }
  let marked = 0
  for (const { tableId, column, marks = [] } of findings) {
    for (const { mark, share, detail } of marks) {
      const weight = (system.marks[mark] ?? 0) * Math.min(1, share * 1.25)
      if (weight === 0) continue
      marked = Math.max(marked, weight) + (marked > 0 ? Math.min(weight, 1) * 0.3 : 0)
      if (weight >= 1) touched.add(tableId)
      reasons.push({
        weight,
        text: `${(share * 100).toFixed(0)}% of the sampled values of ${tableId}.${column.name} have the form ${mark}${sayDetail(mark, detail)}`,
      })
    }
  }
  const odds = before + Math.min(mostFromNames, named) + marked
  return {
    system: system.id,
    label: system.label,
    probability: reasons.length === 0 ? 0 : 1 / (1 + Math.exp(-odds)),
    tableIds: [...touched].toSorted(),
    reasons: reasons
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ text }) => text)
      .slice(0, 6),
  }
}

function sayDetail(mark: string, detail: string | null): string {
  if (detail === null) return ''
  const object = mark.startsWith('salesforce-id') ? salesforceObjects[detail] : undefined
  return object === undefined
    ? `, mostly ${detail}`
    : `, mostly prefix ${detail} (${object}); the three check characters fit`.replace(
        mark.endsWith('15') ? /; the.*/ : /$^/,
        '',
      )
}
