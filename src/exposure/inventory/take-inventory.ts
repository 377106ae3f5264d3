import { fieldKindById } from '#data/field-kinds.ts'
import type { Bulk, ColumnFinding, LeakTable } from '../types.ts'
import { classifyColumns, type Classified } from './classify-columns.ts'
import { findCountries } from './find-countries.ts'
import { findHidden } from './find-hidden.ts'
import { findMarks } from './find-marks.ts'
import { findOrigins } from './find-origins.ts'
import { forgetFolded } from './fold-text.ts'
import { maskValue } from './mask-value.ts'
import { profileColumn, type ColumnProfile } from './profile-column.ts'
import { firstRows, scanTable, type CountsByRelation, type TableCounts } from './queries.ts'

/** A draw that gives less than this share of the rows it should means that most rows are alike. */
const leastDrawn = 0.2
const mostExamples = 3

/**
 * What each column of the leak holds, in order of tables and columns. Fill, distinct counts and
 * lengths come from one scan of all rows; kinds are judged on a sample of at most about 4,000 rows of
 * a table, the same ones in every run. `counted` has what a scan of the reading already told.
 */
export async function takeInventory(
  bulk: Bulk,
  tables: readonly LeakTable[],
  counted: CountsByRelation = new Map(),
): Promise<ColumnFinding[]> {
  const findings: ColumnFinding[] = []
  for (const table of tables) {
    const counts = counted.get(table.relation) ?? (await scanTable(bulk, table))
    findings.push(...(await inventoryFromCounts(bulk, table, counts)))
  }
  return findings
}

async function inventoryFromCounts(
  bulk: Bulk,
  table: LeakTable,
  counts: TableCounts,
): Promise<ColumnFinding[]> {
  const wanted = Math.min(counts.rows, 800) * leastDrawn
  const sample = counts.sample.length < wanted ? await firstRows(bulk, table) : counts.sample
  return judgeSample(table, counts, sample)
}

/** The pure part: counts of all rows and sampled rows in, findings out. */
export function judgeSample(
  table: LeakTable,
  counts: TableCounts,
  sample: TableCounts['sample'],
): ColumnFinding[] {
  try {
    return judgeColumns(table, counts, sample)
  } finally {
    forgetFolded()
  }
}

function judgeColumns(
  table: LeakTable,
  counts: TableCounts,
  sample: TableCounts['sample'],
): ColumnFinding[] {
  const profiles = table.columns.map((_, i) =>
    profileColumn(
      sample.map((row) => row[i] ?? null),
      counts.columns[i] ?? { filled: 0, approximateDistinct: 0 },
    ),
  )
  const judged = classifyColumns(
    table.columns.map(({ header }, i) => ({
      header,
      profile: profiles[i] ?? profileColumn([], none),
    })),
  )
  return table.columns.map((column, i): ColumnFinding => {
    const { filled = 0, approximateDistinct = 0 } = counts.columns[i] ?? {}
    const profile = profiles[i] ?? profileColumn([], none)
    const { kind, confidence, reasons } = judged[i] ?? unknown
    const hidden = findHidden(profile, kind)
    const countries = findCountries(profile, kind)
    const origins = findOrigins(profile, kind)
    const marks = findMarks(profile)
    return {
      tableId: table.id,
      column,
      kind,
      confidence,
      fill: counts.rows === 0 ? 0 : filled / counts.rows,
      // HyperLogLog is off by one or two on short lists, of which the sample has every value.
      approximateDistinct: Math.max(approximateDistinct, profile.distinct),
      examples: examplesOf(profile, kind),
      special: [kind, ...hidden.map((entry) => entry.kind)].some(
        (id) => id !== null && fieldKindById.get(id)?.special === true,
      ),
      reasons,
      ...(hidden.length === 0 ? {} : { hidden }),
      ...(countries.length === 0 ? {} : { countries }),
      ...(origins.length === 0 ? {} : { origins }),
      ...(marks.length === 0 ? {} : { marks }),
    }
  })
}

const none = { filled: 0, approximateDistinct: 0 }
const unknown: Classified = { kind: null, confidence: 0, reasons: [] }

function examplesOf({ values }: ColumnProfile, kind: ColumnFinding['kind']): string[] {
  const masked = values.slice(0, 200).map(([value, count]) => maskValue(value, kind, count))
  return [...new Set(masked)].slice(0, mostExamples)
}
