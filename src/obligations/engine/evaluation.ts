/** What goes out: the duties, those that are not owed, and the questions that are still open. */
import type { Answer, Facts } from './facts.ts'
import type { Sequence, Limit, DutyRule, Regime } from './regime.ts'
import type { EventName, NotOwedCode, Recipient } from './vocabulary.ts'

/** How a due instant was computed; `open` where the law names no number. */
export interface Calculation {
  readonly kind: Limit['kind'] | 'open'
  readonly start?: string
  readonly startEvent?: EventName | DutyRule['trigger']
  readonly value?: number
  readonly tz?: string
  readonly holidays?: readonly string[]
  readonly cutoff?: string
}

/** One step of the argument: what the law asks, whether the facts meet it, and where it says so. */
export interface Argument {
  readonly step: string
  /** null where the facts do not say. */
  readonly holds: boolean | null
  readonly text: string
  readonly citation: string
  readonly sourceUrl: string
}

interface OutcomeBase {
  readonly dutyId: string
  readonly regimeId: string
  readonly to: Recipient
  readonly recipientName: string
  readonly reason: string
  readonly citation: string
  readonly sourceUrl: string
  readonly asOf: string
  readonly confidence: Regime['confidence']
  readonly arguments: readonly Argument[]
}

/** A duty that is owed, or one that is open because facts are missing. */
export interface DutyOutcome extends OutcomeBase {
  readonly status: 'owed' | 'open'
  /** null: the facts do not decide it. */
  readonly owed: true | null
  /** RFC 3339 in the zone of the law, the last moment that is surely in time; null where none can be named. */
  readonly dueAt: string | null
  readonly timeZone: string
  /** A later moment that the law or one reading of it still allows. */
  readonly legalLatestAt?: string
  readonly legalNote?: string
  /** How fast, in the law's words. */
  readonly standard: string | null
  readonly calc: Calculation
  readonly sequence?: Sequence
  readonly guideline?: boolean
  /** People affected in the jurisdiction; null where not known. */
  readonly affected: number | null
  readonly contentRequired: readonly string[]
  readonly form: string | null
  readonly lateWithReasons: boolean
  readonly extension: string | null
  /** What was assumed, each with the reason why it may be. */
  readonly assumptions: readonly string[]
  /** Questions whose answer could change this duty or give it a time. */
  readonly unknowns: readonly string[]
  /** Set where the duty waits for an event, such as an earlier report or a clearance. */
  readonly waitsFor?: EventName
  /** Held back at the request of law enforcement. */
  readonly heldBack?: string
}

export interface NotTriggered extends OutcomeBase {
  readonly code: NotOwedCode
  readonly assumptions: readonly string[]
  /** Questions left aside, as the law does until somebody raises them. */
  readonly unknowns: readonly string[]
}

/** What becomes of a duty with one answer. */
export interface WhatIf {
  readonly dutyId: string
  readonly becomes: 'owed' | 'open' | NotOwedCode
  readonly dueAt: string | null
}

export interface OpenQuestion {
  /** Path of the fact: `assessments.usHarm`, `events.determination`, `affected.US-TX`. */
  readonly id: string
  readonly text: string
  /** Duties that the answer decides or gives a time. */
  readonly decides: readonly string[]
  readonly answers: readonly {
    readonly answer: Answer
    readonly outcomes: readonly WhatIf[]
  }[]
}

export interface Evaluation {
  readonly duties: readonly DutyOutcome[]
  readonly notTriggered: readonly NotTriggered[]
  /** Those that decide most duties first. */
  readonly openQuestions: readonly OpenQuestion[]
  readonly evaluatedAt: string
  readonly regimesConsidered: number
}

export interface EvaluateOptions {
  readonly regimes: readonly Regime[]
  readonly now: Temporal.Instant
  /** Leave out the what-if table, where only the duties are wanted. */
  readonly withoutQuestions?: boolean
  /** Leave the arguments empty, where many variants are only compared. */
  readonly withoutArguments?: boolean
}

export type EvaluateObligations = (facts: Facts, options: EvaluateOptions) => Evaluation
