import { firstFrom } from '../text/first-from.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Answers whether a span touches one of many; each answer takes the time of a binary search. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  /** The farthest end of the spans up to each one. */
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ start, end }) => (reach[firstFrom(sorted, end) - 1] ?? 0) > start
}
