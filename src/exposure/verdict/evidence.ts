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

/** Everything the model and the reasons are computed from: counts only, no values of rows. */
export interface Evidence {
  readonly rows: {
    readonly leak: number
    readonly sample: number
    readonly customers: number | null
  }
  /** Null where no own records were given, or they share no field with the leak. */
  readonly own: OwnEvidence | null
  /**
   * What distinguishes the rows that match none of our records from those that do; null where too few are
   * missing.
   */
  readonly missing: MissingFacts | null
  readonly older: readonly OlderOverlap[]
  readonly canaries: readonly CanaryHit[]
  readonly repeats: RepeatFacts
  readonly people: PeopleFacts
  readonly phones: PhoneFacts
  readonly times: TimeFacts | null
  readonly ids: IdFacts
  /** Counts of the first digits 1 to 9 of amounts. */
  readonly firstDigits: readonly number[] | null
  readonly claimed: Claimed
}

export interface OwnEvidence {
  readonly matches: Matches
  /** Whether rows that match a record of ours have its day; null where either has no days. */
  readonly sameDay: SameDay | null
  /** The share of all rows whose address is ours, where every row was compared. */
  readonly everyRow: Share | null
  readonly theft: TheftFit | null
  /** The day of our newest record, since 1970; null where our records have no days. */
  readonly newest: number | null
}

/** One measurement that the model weighs. docs/verdict.md explains the ids. */
export interface Signal {
  readonly id: string
  /** Shown to the reader but not weighed: the generated leaks say nothing about it. */
  readonly isOnlySaid?: true
  /** The ascending bounds of its bins: a value is in the first bin whose bound is above it. */
  readonly edges: readonly number[]
  /** Null where it cannot be measured, which counts neither way. */
  readonly value: (evidence: Evidence) => number | null
  readonly title: (evidence: Evidence) => string
  readonly figures: (evidence: Evidence) => Readonly<Record<string, number | string | null>>
}

export function binOf(edges: readonly number[], value: number): number {
  const at = edges.findIndex((edge) => value < edge)
  return at === -1 ? edges.length : at
}
