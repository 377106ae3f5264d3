import type { CaseView } from './case-view.ts'
import { checkCondition, decided, no, unknown, yes } from './check-condition.ts'
import { findStart } from './find-start.ts'
import type { Gate } from './gates.ts'
import { clockOf } from './place-regime.ts'
import type { DutyRule, Regime } from './types.ts'

/** Whether the duty was law on the day that its clock starts, or else on the first day known. */
export function checkForce(duty: DutyRule, regime: Regime, view: CaseView): Gate {
  const { status, from, currentTextFrom, note, settledBy } = regime.inForce
  const gate = { step: 'in force', code: 'not-in-force' as const }
  const why = note ?? 'no date of application'
  switch (status) {
    case 'not-in-force':
      return { ...gate, verdict: no, text: why }
    case 'voluntary':
      return {
        ...gate,
        verdict: no,
        code: 'voluntary',
        text: 'no legal duty; guidance recommends it',
      }
    case 'uncertain':
      return {
        ...gate,
        verdict:
          settledBy === undefined
            ? unknown(`law.${regime.id}`)
            : checkCondition({ question: settledBy }, view, regime.jurisdiction),
        text: why,
      }
    case 'in-force':
    case 'pending': {
      const day = dayThatCounts(duty, regime, view)
      const starts = duty.inForceFrom ?? from
      const since = starts === undefined ? 'in force' : `applies from ${starts}`
      if (starts !== undefined && day < starts) {
        return { ...gate, verdict: no, text: `${since}; the clock starts on ${day}` }
      }
      if (currentTextFrom === undefined || day >= currentTextFrom) {
        return { ...gate, verdict: decided(true), text: since }
      }
      const older = `the text of ${currentTextFrom} is applied, though the clock starts on ${day}`
      return { ...gate, verdict: { ...yes, presumed: [older] }, text: older }
    }
  }
}

function dayThatCounts(duty: DutyRule, regime: Regime, view: CaseView): string {
  const { trigger } = duty
  const start =
    trigger === 'calendar-year-end' || trigger === 'individuals-deadline'
      ? undefined
      : findStart(trigger, view, regime.jurisdiction)
  const first = view.facts.events
    .map(({ at }) => Temporal.Instant.from(at))
    .toSorted((a, b) => Temporal.Instant.compare(a, b))[0]
  const at = start?.at ?? first ?? view.now
  return at.toZonedDateTimeISO(clockOf(regime, view)).toPlainDate().toString()
}
