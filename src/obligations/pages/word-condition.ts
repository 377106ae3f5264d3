import { sayId } from '#base/say-id.ts'
import { questionSpec } from '../engine/questions.ts'
import type { Condition, PeopleCount } from '../engine/regime.ts'

/** A condition as a lawyer would read it. */
export function wordCondition(condition: Condition): string {
  if ('all' in condition) return condition.all.map(grouped).join(', and ')
  if ('any' in condition) return condition.any.map(grouped).join(', or ')
  if ('not' in condition) return `not (${wordCondition(condition.not)})`
  if ('question' in condition) {
    const { text } = questionSpec(condition.question)
    return condition.is === undefined
      ? `“${text}” is answered yes`
      : `“${text}” is answered ${condition.is.join(' or ')}`
  }
  if ('unanswered' in condition) {
    return `“${questionSpec(condition.unanswered).text}” is not answered yet`
  }
  if ('role' in condition) return `the organisation is: ${condition.role.join(', ')}`
  if ('tag' in condition) return `the organisation is marked ${condition.tag}`
  if ('sector' in condition) return `its sector is: ${condition.sector.join(', ')}`
  if ('event' in condition) return `there was: ${sayId(condition.event)}`
  if ('incomplete' in condition) return `the ${sayId(condition.incomplete)} was incomplete`
  if ('data' in condition) return `exposed is: ${condition.data.join(', ')}`
  if ('people' in condition) return wordPeople(condition.people)
  if ('employees' in condition) return `it employs at least ${condition.employees.atLeast} people`
  if ('establishedIn' in condition)
    return `it is established in ${condition.establishedIn.join(', ')}`
  return `nobody is affected outside ${condition.peopleOnlyIn.join(', ')}`
}

export function wordPeople({ scope, atLeast, atMost }: PeopleCount): string {
  const where = scope === 'jurisdiction' ? 'in the jurisdiction' : 'in one state'
  return atLeast !== undefined
    ? `at least ${atLeast.toLocaleString('en')} people affected ${where}`
    : `at most ${(atMost ?? 0).toLocaleString('en')} people affected ${where}`
}

const grouped = (condition: Condition): string =>
  'all' in condition || 'any' in condition
    ? `(${wordCondition(condition)})`
    : wordCondition(condition)
