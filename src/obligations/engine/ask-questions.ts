import { viewCase, type CaseView } from './case-view.ts'
import { evaluateDuty } from './evaluate-duty.ts'
import { questionSpec } from './questions.ts'
import type { Answer, Facts } from './facts.ts'
import type { DutyOutcome, EvaluateOptions, OpenQuestion, WhatIf } from './evaluation.ts'
import type { DutyRule, Regime } from './regime.ts'
import { elementOf, questionOf, wordQuestion } from './word-question.ts'

/**
 * The what-if table: each missing fact, the duties that it decides or dates, and what becomes of them with
 * each answer. The question that decides most duties comes first.
 */
export function askQuestions(
  facts: Facts,
  { regimes, now }: EvaluateOptions,
  duties: readonly DutyOutcome[],
): OpenQuestion[] {
  const rules = new Map<string, { readonly duty: DutyRule; readonly regime: Regime }>(
    regimes.flatMap((regime) => regime.duties.map((duty) => [duty.id, { duty, regime }])),
  )
  const asked = new Map<string, string[]>()
  for (const { dutyId, unknowns } of duties) {
    for (const path of unknowns) asked.set(path, [...(asked.get(path) ?? []), dutyId])
  }
  return [...asked]
    .map(([id, decides]): OpenQuestion => ({
      id,
      text: wordQuestion(id),
      decides,
      answers: possibleAnswers(id).map((answer) => {
        const view = viewCase(withAnswer(facts, id, answer), now)
        return {
          answer,
          outcomes: decides.flatMap((dutyId) => outcomeWith(rules.get(dutyId), view)),
        }
      }),
    }))
    .toSorted((a, b) => b.decides.length - a.decides.length || (a.id < b.id ? -1 : 1))
}

function outcomeWith(
  rule: { readonly duty: DutyRule; readonly regime: Regime } | undefined,
  view: CaseView,
): WhatIf[] {
  if (rule === undefined) return []
  const outcome = evaluateDuty({ ...rule, view }, { argued: false })
  const { dutyId } = outcome
  return 'code' in outcome
    ? [{ dutyId, becomes: outcome.code, dueAt: null }]
    : [{ dutyId, becomes: outcome.status, dueAt: outcome.dueAt }]
}

function possibleAnswers(path: string): readonly Answer[] {
  const question = questionOf(path)
  if (question !== undefined) return questionSpec(question).words ?? [true, false]
  return elementOf(path) === undefined ? [] : [true, false]
}

function withAnswer(facts: Facts, path: string, answer: Answer): Facts {
  const question = questionOf(path)
  if (question !== undefined) {
    const { of } = questionSpec(question)
    return { ...facts, [of]: { ...facts[of], [question]: answer } }
  }
  const element = elementOf(path)
  if (element === undefined) return facts
  const possible = facts.possibleDataClasses ?? []
  return {
    ...facts,
    dataClasses: answer === true ? [...facts.dataClasses, element] : facts.dataClasses,
    possibleDataClasses: possible.filter((other) => other !== element),
  }
}
