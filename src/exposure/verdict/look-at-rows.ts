import { countBy, toShare } from './measures.ts'
import type { SampleRow } from './queries.ts'
import type { Share } from './types.ts'

export interface RepeatFacts {
  /** Rows that repeat an earlier one, apart from record number and time. */
  readonly exact: Share
  /** Rows that differ from another one by a small change of a single field. */
  readonly near: Share
}

/**
 * Counts rows that were repeated to inflate a list. Rows are compared with those of the same name, and of the
 * same address apart from digits; the sample keeps such groups complete.
 */
export function lookAtRows(rows: readonly SampleRow[], whole: boolean): RepeatFacts {
  const byRow = rows.filter(({ by_row }) => by_row)
  const different = new Set(byRow.map(({ row_key }) => row_key)).size
  const named = rows.filter(({ by_name, name_form }) => by_name && name_form !== null)
  const pool = named.length >= 20 ? named : whole ? byRow : []
  const groups = new Map<string, SampleRow[]>()
  for (const row of pool) {
    const key = row.name_form ?? letters(row.email_form ?? row.phone_form ?? '')
    if (key === '') continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  let twins = 0
  for (const group of groups.values()) {
    // Hundreds of namesakes are a common name; a few dozen tell enough.
    const some = group.slice(0, 60)
    const inGroup = new Set<number>()
    for (const [i, row] of some.entries()) {
      if (some.slice(0, i).some((other) => isNear(row, other))) inGroup.add(row.row)
    }
    twins += inGroup.size
  }
  return {
    exact: toShare(byRow.length - different, byRow.length),
    near: toShare(twins, pool.length),
  }
}

const letters = (text: string): string => text.replace(/[^a-z@]/g, '')

/** The same person with a letter changed: the address or the number is nearly, but not quite, the same. */
function isNear(a: SampleRow, b: SampleRow): boolean {
  if (a.row_key === b.row_key) return false
  const emails = nearly(a.email_form, b.email_form)
  const phones = nearly(a.phone_form, b.phone_form)
  const same = (x: string | null, y: string | null): boolean => x !== null && x === y
  if (
    emails &&
    (phones || same(a.phone_form, b.phone_form) || same(a.company_form, b.company_form))
  ) {
    return true
  }
  return (
    (phones && same(a.email_form, b.email_form)) ||
    (emails && a.phone_form === null && a.company === null)
  )
}

/** Whether they differ by at most two inserted, deleted or changed characters. */
function nearly(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b || Math.abs(a.length - b.length) > 2) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail += 1
  return Math.max(a.length, b.length) - head - tail <= 2
}

/** The expected shares of the first digits 1 to 9 among amounts that grew naturally (Benford's law). */
export const benford = Array.from({ length: 9 }, (_, i) => Math.log10(1 + 1 / (i + 1)))

/** The counts of first digits among the amounts; null where these do not span two powers of ten. */
export function firstDigits(rows: readonly SampleRow[]): readonly number[] | null {
  const sums = rows
    .flatMap(({ amount }) => amount ?? [])
    .map((text) => Math.abs(Number(text.replace(/[^\d.]/g, ''))))
    .filter((sum) => sum > 0)
    .toSorted((a, b) => a - b)
  if (sums.length < 200) return null
  const low = sums[Math.floor(sums.length * 0.05)] ?? 1
  const high = sums[Math.floor(sums.length * 0.95)] ?? 1
  if (high / low < 100) return null
  const counts = countBy(sums.map((sum) => Number(sum.toExponential().slice(0, 1))))
  return Array.from({ length: 9 }, (_, i) => counts.get(i + 1) ?? 0)
}
