import { wordsOf } from '#base/listed.ts'
import type { ColumnFinding, LeakTable, SourceGuess } from '../types.ts'
import { headerTokens } from './read-header.ts'
import { markWords, salesforceObjects, sourceSystems, type SourceSystem } from './source-systems.ts'

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

interface Reason {
  readonly weight: number
  readonly text: string
}

/** What one kind of evidence adds: to the log-odds, which tables it was seen in, and how that is said. */
interface Evidence {
  readonly logOdds: number
  readonly tableIds: readonly string[]
  readonly reasons: readonly Reason[]
}

function guess(
  system: SourceSystem,
  tables: readonly LeakTable[],
  findings: readonly ColumnFinding[],
): SourceGuess {
  const evidence = [byNames(system, tables), byMarks(system, tables, findings)]
  const reasons = evidence.flatMap((each) => each.reasons)
  const odds = evidence.reduce((sum, { logOdds }) => sum + logOdds, before)
  return {
    system: system.id,
    label: system.label,
    probability: reasons.length === 0 ? 0 : 1 / (1 + Math.exp(-odds)),
    tableIds: [...new Set(evidence.flatMap(({ tableIds }) => tableIds))].toSorted(),
    reasons: reasons
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ text }) => text)
      .slice(0, 6),
  }
}

/** Columns that are named as the system names them; the table with most of them counts. */
function byNames(system: SourceSystem, tables: readonly LeakTable[]): Evidence {
  const own = new Set(wordsOf(system.own))
  const usual = new Set(wordsOf(system.usual))
  const seen = tables.flatMap((table) => {
    const headers = table.columns.flatMap(({ header }) => (header === null ? [] : [header]))
    const owns = headers.filter((header) => own.has(headerKey(header)))
    const usuals = headers.filter(
      (header) => !own.has(headerKey(header)) && usual.has(headerKey(header)),
    )
    const formed = headers.filter(
      (header) => system.header?.test(header) === true && !owns.includes(header),
    )
    const named = [...owns, ...formed]
    if (named.length === 0) return []
    const weight =
      owns.length * ownColumn + usuals.length * usualColumn + Math.min(3, formed.length) * ownColumn
    const text = `${named.length} of ${headers.length} columns of ${nameOf(table)} are named as ${system.label} names them (${named.slice(0, 5).join(', ')})`
    return [{ tableId: table.id, weight, text }]
  })
  return {
    logOdds: Math.min(mostFromNames, Math.max(0, ...seen.map(({ weight }) => weight))),
    tableIds: seen.map(({ tableId }) => tableId),
    reasons: seen,
  }
}

/** Values in forms that are the system's own, whatever their column is called. */
function byMarks(
  system: SourceSystem,
  tables: readonly LeakTable[],
  findings: readonly ColumnFinding[],
): Evidence {
  const tableById = new Map(tables.map((table) => [table.id, table]))
  const tableIds: string[] = []
  const reasons: Reason[] = []
  let logOdds = 0
  for (const { tableId, column, marks = [] } of findings) {
    const table = tableById.get(tableId)
    for (const { mark, share, detail } of marks) {
      const weight = (system.marks[mark] ?? 0) * Math.min(1, share * 1.25)
      if (weight === 0) continue
      // Further columns of the same system are half expected once one is there.
      logOdds = Math.max(logOdds, weight) + (logOdds > 0 ? Math.min(weight, 1) * 0.3 : 0)
      if (weight >= 1) tableIds.push(tableId)
      const where = `${column.header ?? `column ${column.name.slice(1)}`} in ${table === undefined ? tableId : nameOf(table)}`
      reasons.push({
        weight,
        text: `${(share * 100).toFixed(0)}% of the sampled values of ${where} are ${markWords[mark] ?? mark}${sayDetail(mark, detail)}`,
      })
    }
  }
  return { logOdds, tableIds, reasons }
}

/** A table as a sentence calls it: by its sheet or name in a dump, else by its file. */
const nameOf = ({ source }: LeakTable): string => source.part ?? source.member ?? source.file

function sayDetail(mark: string, detail: string | null): string {
  if (detail === null) return ''
  const object = mark.startsWith('salesforce-id') ? salesforceObjects[detail] : undefined
  return object === undefined ? `, mostly ${detail}` : `, mostly prefix ${detail} (${object})`
}
