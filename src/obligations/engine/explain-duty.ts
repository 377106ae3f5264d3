import { written } from './apply-limit.ts'
import type { Due } from './compute-due.ts'
import { wordEvent } from './word-event.ts'
import { wordQuestions } from './word-question.ts'
import type { Calculation } from './evaluation.ts'
import type { Deadline, DutyRule, Limit } from './regime.ts'

/** How fast, in the law's own words or in plain words for its kind of limit. */
export function standardOf({ deadline }: DutyRule): string | null {
  return deadline.standard ?? plainStandard(deadline)
}

function plainStandard(deadline: Deadline): string | null {
  switch (deadline.kind) {
    case 'without-undue-delay':
      return deadline.text ?? 'without undue delay'
    case 'immediately':
      return 'immediately'
    case 'as-soon-as-possible':
      return deadline.text ?? 'as soon as possible'
    case 'relative':
      return deadline.text ?? 'with the notice to individuals'
    case 'ordered':
      return 'as the authority orders'
    case 'regulation':
      return 'within a period that a regulation will set'
    case 'none':
      return 'no legal limit'
    case 'hours':
    case 'calendar-days':
    case 'business-days':
    case 'calendar-months':
      return null
  }
}

/** `72 hours`, `4 business days (us-federal)`. */
export const describeLimit = (limit: Limit): string =>
  `${plainLimit(limit.value, limit.kind)}${limit.kind === 'business-days' ? ` (${limit.calendar})` : ''}`

function plainLimit(value: number, kind: Calculation['kind']): string {
  const unit = kind.replace('-', ' ')
  return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`
}

/** Why the duty is owed or open, in one or two sentences; `when` comes from `explainTime`. */
export function explainOwed(
  duty: DutyRule,
  when: string,
  state: { readonly missing: readonly string[]; readonly waits: boolean },
): string {
  if (state.missing.length > 0) {
    return `Not decided: ${wordQuestions(state.missing)} If it is owed: ${when}.`
  }
  if (state.waits) return `Follows once this is dated: ${wordEvent(duty.trigger)}; ${when}.`
  return `Owed: ${when}.`
}

/** By when and counted from what, in words that end a sentence. */
export function explainTime(duty: DutyRule, { due, calc, start, legalNote }: Due): string {
  const note = legalNote === undefined ? '' : `; ${legalNote}`
  const speed = standardOf(duty)
  if (due !== null && calc.value !== undefined) {
    const from = wordEvent(calc.startEvent ?? duty.trigger)
    const skipped =
      (calc.holidays ?? []).length > 0 ? `, ${calc.holidays?.join(', ')} passed over` : ''
    return `${plainLimit(calc.value, calc.kind)} from ${from}, so by ${written(due)}${skipped}${note}`
  }
  if (due !== null)
    return `by ${written(due)}, the moment of ${wordEvent(calc.startEvent ?? duty.trigger)}${note}`
  const limit = limitText(duty.deadline)
  const from =
    start === undefined ? ` from ${wordEvent(duty.trigger)}, which the facts do not date` : ''
  const counted = limit === null ? null : `${limit}${from}`
  return `${[counted, speed].filter((part) => part !== null).join('; ')}${note}`
}

function limitText(deadline: Deadline): string | null {
  switch (deadline.kind) {
    case 'hours':
    case 'calendar-days':
    case 'business-days':
    case 'calendar-months':
      return describeLimit(deadline)
    case 'relative':
      return deadline.outer === undefined ? null : describeLimit(deadline.outer)
    case 'without-undue-delay':
    case 'immediately':
    case 'as-soon-as-possible':
    case 'ordered':
    case 'regulation':
    case 'none':
      return null
  }
}
