import type { SameDay } from './compare-days.ts'
import type { TheftFit } from './date-theft.ts'
import type { IdFacts } from './look-at-ids.ts'
import type { PeopleFacts } from './look-at-people.ts'
import type { PhoneFacts } from './look-at-phones.ts'
import type { RepeatFacts } from './look-at-rows.ts'
import type { TimeFacts } from './look-at-times.ts'
import type { MissingFacts } from './look-at-missing.ts'
import type { Matches } from './match-records.ts'
import type { CanaryHit, Claimed, OlderOverlap, Share } from './types.ts'

/** All that the model and the reasons are made from: counts, no values of the rows. */
export interface Evidence {
  readonly rows: {
    readonly leak: number
    readonly sample: number
    readonly customers: number | null
  }
  /** Null where the organisation's own records were not given or share no field with the leak. */
  readonly own: OwnEvidence | null
  /** What tells the rows that match none of our records from those that do; null where too few are missing. */
  readonly missing: MissingFacts | null
  readonly older: readonly OlderOverlap[]
  readonly canaries: readonly CanaryHit[]
  readonly repeats: RepeatFacts
  readonly people: PeopleFacts
  readonly phones: PhoneFacts
  readonly times: TimeFacts | null
  readonly ids: IdFacts
  /** Counts of the first digits 1 to 9 of sums. */
  readonly firstDigits: readonly number[] | null
  readonly claimed: Claimed
}

export interface OwnEvidence {
  readonly matches: Matches
  /** Whether rows that are a record of ours bear its day; null where one of the two has no days. */
  readonly sameDay: SameDay | null
  /** Every row by its address, where every row was compared. */
  readonly everyRow: Share | null
  readonly theft: TheftFit | null
  /** Day of our newest record, since 1970; null where they have no days. */
  readonly newest: number | null
}

/** One measured thing that the model weighs. Ids are explained in docs/verdict.md. */
export interface Signal {
  readonly id: string
  /** Told to the reader, not weighed: the generated leaks say nothing about it. */
  readonly onlyTold?: true
  /** Ascending borders of its bins: a value belongs to the first bin whose border is above it. */
  readonly edges: readonly number[]
  /** Null where it cannot be measured, which says nothing. */
  readonly value: (evidence: Evidence) => number | null
  readonly title: (evidence: Evidence) => string
  readonly figures: (evidence: Evidence) => Readonly<Record<string, number | string | null>>
}

export function binOf(edges: readonly number[], value: number): number {
  const at = edges.findIndex((edge) => value < edge)
  return at === -1 ? edges.length : at
}
