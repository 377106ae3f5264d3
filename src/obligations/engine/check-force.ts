import type { CaseView } from './case-view.ts'
import { checkCondition, no, unknown, yes } from './check-condition.ts'
import { findStart } from './find-start.ts'
import type { Gate } from './gates.ts'
import { clockOf } from './place-regime.ts'
import type { DutyRule, Regime } from './regime.ts'

/** Whether the duty was in force on the day its clock starts, or otherwise on the first day known. */
export function checkForce(duty: DutyRule, regime: Regime, view: CaseView): Gate {
  const { status, from, currentTextFrom, note, settledBy } = regime.inForce
  const gate = { step: 'in force', code: 'not-in-force' as const }
  const why = note ?? 'no date of application'
  switch (status) {
    case 'not-in-force':
      return { ...gate, verdict: no, text: () => why }
    case 'voluntary':
      return {
        ...gate,
        verdict: no,
        code: 'voluntary',
        text: () => 'no legal duty; guidance recommends it',
      }
    case 'uncertain':
      return {
        ...gate,
        verdict:
          settledBy === undefined
            ? unknown(`law.${regime.id}`)
            : checkCondition({ question: settledBy }, view, regime.jurisdiction),
        text: () => why,
      }
    case 'in-force':
    case 'pending': {
      const starts = duty.inForceFrom ?? from
      const since = starts === undefined ? 'in force' : `applies from ${starts}`
      const at = startThatCounts(duty, regime, view)
      const zone = clockOf(regime, view)
      if (starts !== undefined && isBefore(at, starts, zone)) {
        const text = (): string => `${since}; the clock starts on ${dayOf(at, zone)}`
        return { ...gate, verdict: no, text }
      }
      if (currentTextFrom === undefined || !isBefore(at, currentTextFrom, zone)) {
        return { ...gate, verdict: yes, text: () => since }
      }
      const older = `the text of ${currentTextFrom} is applied, though the clock starts on ${dayOf(at, zone)}`
      return { ...gate, verdict: { ...yes, presumed: [older] }, text: () => older }
    }
  }
}

function startThatCounts(duty: DutyRule, regime: Regime, view: CaseView): Temporal.Instant {
  const { trigger } = duty
  if (trigger === 'calendar-year-end' || trigger === 'individuals-deadline') {
    return view.firstInstant
  }
  return findStart(trigger, view, regime)?.at ?? view.firstInstant
}

const dayOf = (at: Temporal.Instant, zone: string): string =>
  at.toZonedDateTimeISO(zone).toPlainDate().toString()

const twoDaysMs = 2 * 24 * 60 * 60 * 1000

/** Whether the instant is before that day in the zone of the law; zones differ by less than two days. */
function isBefore(at: Temporal.Instant, day: string, zone: string): boolean {
  const distance = at.epochMilliseconds - startOfDayMs(day)
  if (Math.abs(distance) > twoDaysMs) return distance < 0
  return dayOf(at, zone) < day
}

const knownDays = new Map<string, number>()

const startOfDayMs = (day: string): number =>
  knownDays.getOrInsertComputed(
    day,
    () => Temporal.Instant.from(`${day}T00:00:00Z`).epochMilliseconds,
  )
