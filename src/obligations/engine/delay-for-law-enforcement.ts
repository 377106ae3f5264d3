import { applyLimit } from './apply-limit.ts'
import type { Due } from './compute-due.ts'
import type { DutyInCase } from './duty-in-case.ts'
import { clockOf } from './place-regime.ts'

/**
 * A request by law enforcement suspends the notice until it is cleared. Then the original limit applies if it
 * is still ahead; otherwise the law's own limit after clearance, or "without unreasonable delay".
 */
export function delayForLawEnforcement(
  { duty, regime, view }: DutyInCase,
  due: Due,
): Due & { readonly heldBack?: string } {
  const request = view.events('law-enforcement-request', regime.jurisdiction).at(-1)
  if (request === undefined || duty.lawEnforcementDelay === undefined) return due
  const clearance = view
    .events('law-enforcement-clearance', regime.jurisdiction)
    .find(({ instant }) => Temporal.Instant.compare(instant, request.instant) >= 0)
  const original =
    due.due === null ? '' : `; the limit without it: ${due.due.toPlainDate().toString()}`
  if (clearance === undefined) {
    const heldBack = `held back at the request of law enforcement, ${duty.lawEnforcementDelay}${original}`
    const { legalLatestAt: _passed, ...rest } = due
    return { ...rest, due: null, calc: { kind: 'open' }, heldBack }
  }
  if (due.due === null) return due
  const cleared = clearance.instant
  const { afterClearance } = duty.deadline
  if (afterClearance !== undefined) {
    const end = applyLimit(afterClearance, cleared, clockOf(regime, view))
    if (Temporal.ZonedDateTime.compare(end.due, due.due) <= 0) return due
    const calc = { ...end.calc, startEvent: clearance.event }
    return { ...due, due: end.due, calc, start: { event: clearance.event, at: cleared } }
  }
  if (Temporal.Instant.compare(cleared, due.due.toInstant()) < 0) return due
  return {
    ...due,
    due: null,
    calc: { kind: 'open' },
    start: { event: clearance.event, at: cleared },
    legalNote: `cleared by law enforcement after the original limit: without unreasonable delay from then on${original}`,
  }
}
