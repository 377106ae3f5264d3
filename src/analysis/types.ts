import type { CaseFacts, Statement } from '#cases/index.ts'

export interface AnalysisInput {
  readonly text: string
  readonly title: string | null
  /** ISO 8601; relative dates ("last Tuesday") are counted from it. */
  readonly publishedAt: string | null
  /** Site or sender, when known: never a victim unless the text says so. */
  readonly siteName: string | null
  readonly url: string | null
}

export interface Analysis {
  /** ISO 639-1. */
  readonly language: string
  readonly isBreachReport: boolean
  /** Empty where `isBreachReport` is false. In order of `start`. */
  readonly statements: readonly Statement[]
}

export const audiences = [
  'breached-company',
  'customers',
  'security',
  'procurement',
  'legal',
  'staff',
  'individuals',
] as const
export type Audience = (typeof audiences)[number]

/** What the facts mean: a title, the reasoning, and the statements behind it. */
export interface Insight {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly severity: 'info' | 'low' | 'medium' | 'high' | 'critical'
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

/** What insight and action rules read. */
export interface RuleInput {
  readonly facts: CaseFacts
  readonly seat: 'breached' | 'customer' | 'publisher'
}
