import { sha256 } from '#base/ids.ts'
import { evaluateObligations } from '../engine/evaluate-obligations.ts'
import type { Evaluation, Facts, Regime } from '../engine/types.ts'
import { regimes } from '../regimes/index.ts'

/** The law that duties are worked out by; handed to operations, so that tests can bring a small one. */
export interface Law {
  readonly regimes: readonly Regime[]
  /** Changes with every word of the regimes, so that cases are worked out anew after an update. */
  readonly version: string
  evaluate(facts: Facts, now: Temporal.Instant): Evaluation
}

export const lawOf = (regimes: readonly Regime[]): Law => ({
  regimes,
  version: sha256(JSON.stringify(regimes)).slice(0, 16),
  evaluate: (facts, now) => evaluateObligations(facts, { regimes, now }),
})

/** The name of a regime, or its id where the law knows it no longer. */
export const regimeName = (law: Law, id: string): string =>
  law.regimes.find((regime) => regime.id === id)?.name ?? id

/** All regimes of this program. */
export const currentLaw: Law = lawOf(regimes)
