import type { LeakTable } from '../types.ts'
import { lookAtPeople } from './look-at-people.ts'
import { lookAtPhones } from './look-at-phones.ts'
import type { Matches } from './match-records.ts'
import { toShare } from './measures.ts'
import type { SampleRow } from './queries.ts'
import { learnTimeForm, readMoment } from './read-days.ts'
import type { RoleColumns } from './roles.ts'
import type { Share } from './types.ts'

/** One share among the rows that match none of our records, and among those that match one. */
export interface Beside {
  readonly missing: Share
  readonly matched: Share
}

/**
 * What distinguishes the rows that match none of our records from those that do, which shows whether our
 * records could simply lack them, as an old export or that of another business unit would.
 */
export interface MissingFacts {
  /** Among the rows that can be compared. */
  readonly missing: Share
  /** Rows newer than our newest record; null where either has no days. */
  readonly newer: (Beside & { readonly newest: number }) | null
  /** Values of one column that account for the missing rows; null where none do. */
  readonly apart: (Beside & { readonly by: string; readonly values: readonly string[] }) | null
  /** The columns in which such values were looked for. */
  readonly lookedBy: readonly string[]
  readonly impossiblePhones: Beside
  readonly nameInMail: Beside
}

/** Below this many rows no difference can be seen. */
const fewest = 20
/**
 * A value marks people whom our records lack where this share of its rows is missing, and where it has at
 * least this many rows.
 */
const leastMissing = 0.9
const fewestOfValue = 10
/** Such values explain the missing rows only if they cover at least half of them. */
const leastCovered = 0.5
const mostValues = 5

interface Grouping {
  readonly by: string
  /** Undefined for rows that have no such column. */
  readonly valueOf: (row: SampleRow) => string | null | undefined
}

/** Null where no record matches, or no more rows are missing than typing errors explain. */
export function lookAtMissing(
  sample: readonly SampleRow[],
  { matchedRows, missingRows }: Matches,
  newest: number | null,
  tables: { readonly leak: readonly LeakTable[]; readonly roles: readonly RoleColumns[] },
): MissingFacts | null {
  if (missingRows.length < fewest || matchedRows.length < fewest) return null
  const byNumber = new Map(sample.map((row) => [row.row, row]))
  const rowsOf = (numbers: readonly number[]): readonly SampleRow[] =>
    numbers.flatMap((number) => byNumber.get(number) ?? [])
  const [missing, matched] = [rowsOf(missingRows), rowsOf(matchedRows)]
  const share = toShare(missing.length, missing.length + matched.length)
  const groupings = groupingsOf(tables)
  const people = [lookAtPeople(missing), lookAtPeople(matched)] as const
  const phones = [lookAtPhones(missing), lookAtPhones(matched)] as const
  return {
    missing: share,
    newer: newest === null ? null : countNewer(missing, matched, newest),
    apart: groupings
      .flatMap((grouping) => setApart(missing, matched, grouping) ?? [])
      .reduce<MissingFacts['apart']>(
        (best, one) => (best === null || gap(one) > gap(best) ? one : best),
        null,
      ),
    lookedBy: groupings.map(({ by }) => by),
    impossiblePhones: { missing: phones[0].impossible, matched: phones[1].impossible },
    nameInMail: { missing: people[0].nameInMail, matched: people[1].nameInMail },
  }
}

const gap = ({ missing, matched }: Beside): number => missing.share - matched.share

function groupingsOf({
  leak,
  roles,
}: {
  readonly leak: readonly LeakTable[]
  readonly roles: readonly RoleColumns[]
}): readonly Grouping[] {
  const nameByTable = new Map(
    leak.map(({ id, source: { file, member, part } }) => [
      id,
      [file, member, part].filter((one) => one !== null).join(' > '),
    ]),
  )
  const headers = [...new Set(roles.flatMap(({ groups }) => groups.map(({ header }) => header)))]
  return [
    ...(roles.length > 1
      ? [{ by: 'file', valueOf: ({ table_id }: SampleRow) => nameByTable.get(table_id) ?? null }]
      : []),
    ...headers.map((header): Grouping => {
      const cellByTable = new Map(
        roles.map(({ tableId, groups }) => [
          tableId,
          groups.findIndex((group) => group.header === header) + 1,
        ]),
      )
      return {
        by: header,
        valueOf: (row) => {
          const cell = cellByTable.get(row.table_id) ?? 0
          return cell === 0 ? undefined : row[`group_${cell}`]
        },
      }
    }),
    { by: 'mail domain', valueOf: ({ email_form }) => email_form?.split('@')[1] },
  ]
}

/** The values nearly all of whose rows are missing, if they cover most of the missing rows and little else. */
function setApart(
  missing: readonly SampleRow[],
  matched: readonly SampleRow[],
  { by, valueOf }: Grouping,
): MissingFacts['apart'] {
  const counts = new Map<string, { missing: number; all: number }>()
  for (const [rows, isMissing] of [
    [missing, 1],
    [matched, 0],
  ] as const) {
    for (const row of rows) {
      const value = valueOf(row)
      if (value === null || value === undefined) continue
      const sum = counts.get(value) ?? { missing: 0, all: 0 }
      counts.set(value, { missing: sum.missing + isMissing, all: sum.all + 1 })
    }
  }
  const values = [...counts]
    .filter(([, count]) => count.all >= fewestOfValue && count.missing >= leastMissing * count.all)
    .toSorted(([, a], [, b]) => b.missing - a.missing)
    .slice(0, mostValues)
    .map(([value]) => value)
  const having = (rows: readonly SampleRow[]): Share => {
    const able = rows.filter((row) => valueOf(row) !== undefined)
    return toShare(able.filter((row) => values.includes(valueOf(row) ?? '')).length, able.length)
  }
  const found = { by, values, missing: having(missing), matched: having(matched) }
  return values.length > 0 &&
    found.missing.share >= leastCovered &&
    found.missing.low > found.matched.high
    ? found
    : null
}

function countNewer(
  missing: readonly SampleRow[],
  matched: readonly SampleRow[],
  newest: number,
): MissingFacts['newer'] {
  const form = learnTimeForm([...missing, ...matched].flatMap(({ created }) => created ?? []))
  if (form === null) return null
  const newer = (rows: readonly SampleRow[]): Share => {
    const days = rows.flatMap(({ created }) =>
      created === null ? [] : (readMoment(created, form)?.day ?? []),
    )
    // Clocks of two places may be a day apart.
    return toShare(days.filter((day) => day > newest + 1).length, days.length)
  }
  const found = { missing: newer(missing), matched: newer(matched), newest }
  return found.missing.of < fewest ? null : found
}
