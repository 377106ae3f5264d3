import type { Condition } from './regime.ts'

/** Whether a condition reads only the organisation, the events and the data. */
export function restsOnFixedFacts(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(restsOnFixedFacts)
  if ('any' in condition) return condition.any.every(restsOnFixedFacts)
  if ('not' in condition) return restsOnFixedFacts(condition.not)
  return !changing.some((kind) => kind in condition)
}

/** Conditions that read answers, or where people are: the facts that a what-if varies. */
const changing = ['question', 'unanswered', 'people', 'peopleOnlyIn'] as const
