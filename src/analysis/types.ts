import type { CaseFacts, Statement } from '#cases/index.ts'

export { audiences, type Action, type Audience, type Insight } from '#cases/index.ts'

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

/** What insight and action rules read. */
export interface RuleInput {
  readonly facts: CaseFacts
}
