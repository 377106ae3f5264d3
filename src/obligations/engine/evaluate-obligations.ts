import { askQuestions } from './ask-questions.ts'
import { viewCase } from './case-view.ts'
import { contractNotices } from './contract-notices.ts'
import { evaluateRegime } from './evaluate-regime.ts'
import type { Evaluation, EvaluateOptions } from './evaluation.ts'
import type { Facts } from './facts.ts'

/** Evaluates the facts under every given regime and every contract. Pure: the same input gives the same output. */
export function evaluateObligations(facts: Facts, options: EvaluateOptions): Evaluation {
  const { regimes, now } = options
  const view = viewCase(facts, now)
  const outcomes = regimes.flatMap((regime) =>
    evaluateRegime(regime, view, { argued: options.withoutArguments !== true }),
  )
  const duties = [
    ...outcomes.filter((outcome) => 'status' in outcome),
    ...contractNotices(facts.contracts ?? [], facts, { now }),
  ]
  const notTriggered = outcomes.filter((outcome) => 'code' in outcome)
  return {
    duties,
    notTriggered,
    openQuestions: options.withoutQuestions === true ? [] : askQuestions(facts, options, duties),
    evaluatedAt: now.toString(),
    regimesConsidered: regimes.length,
  }
}
