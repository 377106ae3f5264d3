import { sha256 } from '#base/ids.ts'
import { evaluateObligations } from '../engine/evaluate-obligations.ts'
import type { Evaluation } from '../engine/evaluation.ts'
import type { Facts } from '../engine/facts.ts'
import type { Regime } from '../engine/regime.ts'
import { regimes } from '../regimes/index.ts'

/** The law from which duties are computed; passed to operations, so that tests can use a small one. */
export interface Law {
  readonly regimes: readonly Regime[]
  /** Changes with every word of the regimes, so that duties are computed again after an update. */
  readonly version: string
  evaluate(facts: Facts, now: Temporal.Instant): Evaluation
}

export const lawOf = (regimes: readonly Regime[]): Law => ({
  regimes,
  version: sha256(JSON.stringify(regimes)).slice(0, 16),
  evaluate: (facts, now) => evaluateObligations(facts, { regimes, now }),
})

/** The name of a regime, or its id where the law no longer has it. */
export const regimeName = (law: Law, id: string): string =>
  law.regimes.find((regime) => regime.id === id)?.name ?? id

/** All regimes of this program. */
export const currentLaw: Law = lawOf(regimes)
