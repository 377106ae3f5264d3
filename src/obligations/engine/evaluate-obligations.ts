import type { Evaluation, EvaluateOptions, Facts } from './types.ts'
import { evaluateRegime } from './evaluate-regime.ts'

/** Which duties the facts bring, under every regime given; pure, and the same for the same input. */
export function evaluateObligations(facts: Facts, options: EvaluateOptions): Evaluation {
  const outcomes = options.regimes.flatMap((regime) => evaluateRegime(regime, facts))
  return {
    duties: outcomes.filter((outcome) => 'status' in outcome),
    notTriggered: outcomes.filter((outcome) => 'code' in outcome),
    openQuestions: [],
    evaluatedAt: options.now.toString(),
    regimesConsidered: options.regimes.length,
  }
}
