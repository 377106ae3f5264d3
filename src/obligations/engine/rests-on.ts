import type { Condition } from './types.ts'

/** True where a condition reads the organisation, the events and the data, and nothing else. */
export function restsOnFixedFacts(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(restsOnFixedFacts)
  if ('any' in condition) return condition.any.every(restsOnFixedFacts)
  if ('not' in condition) return restsOnFixedFacts(condition.not)
  return !changing.some((kind) => kind in condition)
}

/** Conditions that read answers or where people are: what the variants of a what-if change. */
const changing = ['question', 'unanswered', 'people', 'peopleOnlyIn'] as const
