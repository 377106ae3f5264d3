import type { ColumnProfile } from '../profile-column.ts'

/** The value below which that share of the sorted numbers lies; 0 where there are none. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Whether whole numbers lie as close together as those that a counter hands out. */
export function isDense(column: ColumnProfile): boolean {
  const numbers = column.values.flatMap(([v]) => (/^\d{1,15}$/.test(v) ? [Number(v)] : []))
  if (numbers.length < 4) return false
  const sorted = numbers.toSorted((a, b) => a - b)
  return quantile(sorted, 0.9) - quantile(sorted, 0.1) <= 12 * column.filled
}
