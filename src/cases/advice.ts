import type { Audience, Severity } from '#data/vocabulary.ts'
import type { CaseFacts } from './facts.ts'

export { audiences, type Audience } from '#data/vocabulary.ts'

/** What the facts mean: a title, the reasoning, and the statements behind it. */
export interface Insight {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly severity: Severity
  /** Numbers of the statements that triggered it; never empty. */
  readonly facts: readonly number[]
}

/** What somebody should do, and by when. */
export interface Action {
  readonly id: string
  readonly title: string
  readonly audience: Audience
  /** ISO 8601 duration counted from the opening of the case: `PT24H`. */
  readonly due: string
  readonly facts: readonly number[]
}

/** What follows from the facts; the rules live in the analysis and are handed in. */
export interface Advice {
  readonly insights: readonly Insight[]
  readonly actions: readonly Action[]
}

export type Advise = (facts: CaseFacts) => Advice
