import type { Share } from './types.ts'

/** A share with its 95 % Wilson interval, which holds for small counts and for 0 and 1 as well. */
export function toShare(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 }
  const z = 1.96
  const share = hits / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half =
    (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { hits, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

export function countBy<T>(items: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** The probability that two draws give the same item, independent of the sample size. */
export function coincidence(counts: Iterable<number>): number {
  let pairs = 0
  let total = 0
  for (const count of counts) {
    pairs += count * (count - 1)
    total += count
  }
  return total < 2 ? 0 : pairs / (total * (total - 1))
}

/** The number of distinct items, seen and unseen (Chao's estimate from those seen once and twice). */
export function richness(counts: Iterable<number>): number {
  let seen = 0
  let once = 0
  let twice = 0
  for (const count of counts) {
    seen += 1
    if (count === 1) once += 1
    if (count === 2) twice += 1
  }
  return seen + (once * (once - 1)) / (2 * (twice + 1))
}

/**
 * How uneven the frequencies of items are, independent of the sample size: 0 where all are equally frequent
 * (drawn from a list), 1 to 3 where a few are frequent and most are rare, as with real names, domains and
 * companies. Null where the sample is too small to tell.
 */
export function unevenness(counts: readonly number[], atLeast: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < atLeast) return null
  const same = coincidence(counts)
  // No item occurs twice, so nothing can be said about frequencies.
  return same === 0 ? null : Math.max(-0.5, Math.log10(same * richness(counts)))
}

/** Spearman's rank correlation, -1 to 1; ties keep their order, which is harmless where they are rare. */
export function rankCorrelation(
  a: readonly (number | string)[],
  b: readonly (number | string)[],
): number {
  const ranks = (values: readonly (number | string)[]): readonly number[] => {
    const order = values.map((_, i) => i).sort((x, y) => compare(values[x], values[y]))
    const found = Array.from({ length: values.length }, () => 0)
    for (const [rank, i] of order.entries()) found[i] = rank
    return found
  }
  const left = ranks(a)
  const right = ranks(b)
  const n = left.length
  let squares = 0
  for (const [i, rank] of left.entries()) squares += (rank - (right[i] ?? 0)) ** 2
  return n < 2 ? 0 : 1 - (6 * squares) / (n * (n * n - 1))
}

function compare(a: number | string | undefined, b: number | string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}

/** The total variation distance between counts and expected shares, less what chance alone would give. */
export function distance(counts: readonly number[], expected: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return 0
  let found = 0
  let noise = 0
  for (const [i, share] of expected.entries()) {
    found += Math.abs((counts[i] ?? 0) / total - share) / 2
    // For a normal x the mean of |x| is sqrt(2 / pi) times its deviation.
    noise += (Math.sqrt((share * (1 - share)) / total) * Math.sqrt(2 / Math.PI)) / 2
  }
  return Math.max(0, found - noise)
}
