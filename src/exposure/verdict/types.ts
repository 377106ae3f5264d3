import type { Bulk, ColumnFinding, LeakTable } from '../types.ts'

/** Records to compare a leak with: tables as the reader left them, with the findings of their columns. */
export interface RecordTables {
  readonly kind: 'tables'
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
}

/** Records kept as keyed hashes only; made by `prepareIndex`, opened (and its key checked) by `openIndex`. */
export interface RecordIndex {
  readonly kind: 'index'
  readonly path: string
  readonly key: Uint8Array
  readonly rows: number
}

export type Records = RecordTables | RecordIndex

export interface OlderLeak {
  /** As the analyst calls it; shown in reasons. */
  readonly name: string
  readonly records: Records
}

export interface Canaries {
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
}

export interface Claimed {
  /** Records that the seller says there are. */
  readonly count?: number
  /** When the data is said to have been taken, or else when it was offered. */
  readonly date?: Temporal.PlainDate
  /** For example `salesforce`; compared with the form of the record numbers. */
  readonly sourceSystem?: string
}

export interface JudgeRequest {
  readonly leak: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
  readonly customers?: Records
  readonly older?: readonly OlderLeak[]
  /** One planted record a row; the column whose header says copy, recipient or "given to" names the copy. */
  readonly canaries?: Canaries
  readonly claimed?: Claimed
}

/** `judgeClaim`: reads the tables in the engine, writes only tables named `verdict_*`, which it drops. */
export type JudgeClaim = (bulk: Bulk, request: JudgeRequest) => Promise<Verdict>

/** What the rows turned out to be, in the order of the words in docs/verdict.md. */
export type VerdictResult = 'authentic' | 'partly' | 'recycled' | 'fabricated' | 'undecided'

/** How such a leak comes about; each story leads to one result. */
export type Story =
  | 'own-records'
  | 'padded'
  | 'rearranged'
  | 'older-leak'
  | 'invented'
  | 'other-organisation'

/** A share with its 95 % interval and what it was counted on. */
export interface Share {
  readonly hits: number
  readonly of: number
  /** `hits / of`, 0 to 1; 0 where nothing could be compared. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** What can be matched: one field, or several fields of one record that agree. */
export type MatchBy = 'email' | 'phone' | 'name-and-company' | 'any' | 'same-record' | 'own-record'

export interface MatchRate {
  readonly by: MatchBy
  readonly found: Share
  /** The same count for records whose parts were exchanged with one another: chance alone. */
  readonly chance: Share
  /** Whether every row was compared or a sample. */
  readonly sampled: boolean
}

export interface VerdictReason {
  /** Stable, for example `match-email`; docs/verdict.md explains each. */
  readonly id: string
  /** A plain sentence with its figures and without personal data. */
  readonly title: string
  /** The verdict's result where this reason speaks for it, else the result that it speaks for most; null where it says nothing. */
  readonly toward: Exclude<VerdictResult, 'undecided'> | null
  /** By how much this reason alone moves the natural log odds of `toward`; never negative. */
  readonly weight: number
  readonly figures: Readonly<Record<string, number | string | null>>
}

export interface TheftDate {
  /** The theft lies between these days: in simulations 96 to 100 % of brackets held it, 87 % where only about 50 records matched. */
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly likeliest: Temporal.PlainDate
  /**
   * `presence`: from where our records stop being in the leak. `newest`: they do not stop, or the leak is
   * a stretch of them; `from` is our newest record in it, `to` our newest of all. `leak`: from the leak's own dates
   * alone; `from` and `to` are the newest.
   */
  readonly basis: 'presence' | 'newest' | 'leak'
}

export interface CanaryHit {
  /** To whom the planted record was given. */
  readonly copy: string
  readonly planted: number
  readonly found: number
}

export interface OlderOverlap {
  readonly name: string
  /** Rows of the leak that are in the older one. */
  readonly found: Share
  /** The same for our own records: what an independent leak of the same people would share. */
  readonly expected: Share | null
}

/** A figure that speaks for or against a reading; null where it does neither. */
export interface ReadingPoint {
  readonly id: string
  readonly sentence: string
  readonly speaks: 'for' | 'against' | null
  readonly figures: Readonly<Record<string, number | string | null>>
}

/** That rows match none of our records because the records given lack them; never a certainty. */
export interface OtherReading {
  /** Of the rows that can be compared, those that match none. */
  readonly missing: Share
  readonly points: readonly ReadingPoint[]
}

export interface Verdict {
  readonly result: VerdictResult
  /** Sums to 1; `undecided` is a result where none of these is high enough, or the ground is missing. */
  readonly probability: Readonly<Record<Exclude<VerdictResult, 'undecided'>, number>>
  readonly stories: Readonly<Record<Story, number>>
  /** Most telling first. */
  readonly reasons: readonly VerdictReason[]
  readonly matchRates: readonly MatchRate[]
  readonly theftDate: TheftDate | null
  /** Undefined where the result leaves no room for it. */
  readonly otherReading?: OtherReading
  readonly canaries: readonly CanaryHit[]
  readonly overlapWithOlder: readonly OlderOverlap[]
  /** Rows of the leak, rows looked at closely, rows of our own records (null: none were given). */
  readonly rows: {
    readonly leak: number
    readonly sample: number
    readonly customers: number | null
  }
  /** Names the calibration that gave the weights. */
  readonly model: string
}

/** One sentence for the case, with the figures behind it. */
export interface VerdictStatement {
  readonly id: string
  readonly sentence: string
  readonly figures: Readonly<Record<string, number | string | null>>
}
