import type { Bulk, ColumnFinding, LeakTable } from '../types.ts'

/** Records to compare a leak with: tables as the reader gave them, with the findings about their columns. */
export interface RecordTables {
  readonly kind: 'tables'
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
}

/** Records as keyed hashes only; made by `prepareIndex`, opened with the key by `openIndex`. */
export interface RecordIndex {
  readonly kind: 'index'
  readonly path: string
  readonly key: Uint8Array
  readonly rows: number
}

export type Records = RecordTables | RecordIndex

export interface OlderLeak {
  /** The analyst's name for it, shown in reasons. */
  readonly name: string
  readonly records: Records
}

export interface Canaries {
  readonly tables: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
}

export interface Claimed {
  /** The number of records that the seller claims. */
  readonly count?: number
  /** When the data is said to have been taken, or else when it was offered for sale. */
  readonly date?: Temporal.PlainDate
  /** For example `salesforce`; compared with the form of the record numbers. */
  readonly sourceSystem?: string
}

export interface JudgeRequest {
  readonly leak: readonly LeakTable[]
  readonly findings: readonly ColumnFinding[]
  readonly customers?: Records
  readonly older?: readonly OlderLeak[]
  /**
   * One planted record a row; the column whose header says copy, recipient or "given to" tells which copy it
   * was planted in.
   */
  readonly canaries?: Canaries
  readonly claimed?: Claimed
}

/** `judgeClaim`: reads the tables in the engine, writes only tables named `verdict_*`, which it drops. */
export type JudgeClaim = (bulk: Bulk, request: JudgeRequest) => Promise<Verdict>

/** What the rows turned out to be, as docs/verdict.md explains. */
export type VerdictResult = 'authentic' | 'partly' | 'recycled' | 'fabricated' | 'undecided'

/** How a leak came about; each story leads to one result. */
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

/** What is matched: a single field, or several fields that agree on one record. */
export type MatchBy = 'email' | 'phone' | 'name-and-company' | 'any' | 'same-record' | 'own-record'

export interface MatchRate {
  readonly by: MatchBy
  readonly found: Share
  /** The same for rows whose parts were exchanged with one another: what chance alone gives. */
  readonly chance: Share
  /** Whether a sample was compared rather than every row. */
  readonly sampled: boolean
}

export interface VerdictReason {
  /** Stable, for example `match-email`; docs/verdict.md explains each. */
  readonly id: string
  /** A plain sentence with its figures and without personal data. */
  readonly title: string
  /**
   * The verdict's result if this reason speaks for it, otherwise the result that it speaks for most; null
   * where it is neutral.
   */
  readonly toward: Exclude<VerdictResult, 'undecided'> | null
  /** How far this reason alone moves the natural log odds of `toward`; never negative. */
  readonly weight: number
  readonly figures: Readonly<Record<string, number | string | null>>
}

export interface TheftDate {
  /**
   * The theft happened between these days: in simulations 96 to 100 % of brackets held it, 87 % where only
   * about 50 records matched.
   */
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly likeliest: Temporal.PlainDate
  /**
   * `presence`: our records stop being in the leak here. `newest`: they do not stop, or the leak is a stretch
   * of them; `from` is our newest record in the leak, `to` our newest of all. `leak`: only the leak's own
   * dates are known; `from` and `to` are the newest.
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
  /** The share of this leak's rows that is in the older one. */
  readonly found: Share
  /** The same for our own records: what an independent leak of the same people would share. */
  readonly expected: Share | null
}

/** A figure that speaks for or against an explanation; null where it does neither. */
export interface ReadingPoint {
  readonly id: string
  readonly sentence: string
  readonly speaks: 'for' | 'against' | null
  readonly figures: Readonly<Record<string, number | string | null>>
}

/** The explanation that rows match none of our records because the given records lack them; never a certainty. */
export interface OtherReading {
  /** Among the comparable rows, those that match none. */
  readonly missing: Share
  readonly points: readonly ReadingPoint[]
}

export interface Verdict {
  readonly result: VerdictResult
  /** Sums to 1; the result is `undecided` where none is high enough, or evidence that is needed is missing. */
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
  /** The rows of the leak, those in the sample, and those of our own records (null where none were given). */
  readonly rows: {
    readonly leak: number
    readonly sample: number
    readonly customers: number | null
  }
  /** The name of the calibration that gave the weights. */
  readonly model: string
}

/** One sentence for the case, with the figures behind it. */
export interface VerdictStatement {
  readonly id: string
  readonly sentence: string
  readonly figures: Readonly<Record<string, number | string | null>>
}
