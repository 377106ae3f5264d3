import type { Audience, Action, Insight, RuleInput } from '../types.ts'

/** What a rule found; `facts` must not be empty, or the rule is taken as silent. */
export interface InsightFound {
  readonly title: string
  readonly why: string
  readonly severity: Insight['severity']
  readonly facts: readonly number[]
}

export interface InsightRule {
  readonly id: string
  readonly find: (input: RuleInput) => InsightFound | null
}

/** Something to do, raised by insights, so that its reason is always one that the reader can see. */
export interface ActionRule {
  readonly id: string
  readonly audience: Audience
  /** ISO 8601 duration from the opening of the case. */
  readonly due: Action['due']
  /** Raised by any of these insights. */
  readonly because: readonly string[]
  readonly title: (input: RuleInput) => string
  /** A further condition on the facts. */
  readonly when?: (input: RuleInput) => boolean
}

/** Insights that false messages are to be expected. */
export const warnings = [
  'impersonation-phishing',
  'targeted-spear-phishing',
  'phone-fraud',
] as const
