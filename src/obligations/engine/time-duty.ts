import { written } from './apply-limit.ts'
import type { CaseView } from './case-view.ts'
import { computeDue, type Due } from './compute-due.ts'
import { delayForLawEnforcement } from './delay-for-law-enforcement.ts'
import { explainTime, standardOf } from './explain-duty.ts'
import { gatesOf } from './gates.ts'
import { clockOf } from './place-regime.ts'
import type { DutyOutcome, DutyRule, Regime } from './types.ts'

/** The clock of a duty, whether or not it turns out to be owed. */
export interface Timing {
  readonly due: Due & { readonly heldBack?: string }
  /** The facts date the event that starts it. */
  readonly started: boolean
  /** By when, in words. */
  readonly when: string
  /** What an outcome says of the duty and its clock; laid out once, since copying it is cheap. */
  readonly told: Omit<
    DutyOutcome,
    | 'recipientName'
    | 'arguments'
    | 'status'
    | 'owed'
    | 'affected'
    | 'assumptions'
    | 'unknowns'
    | 'reason'
  >
}

interface LastTiming {
  readonly regime: Regime
  readonly facts: string
  readonly timing: Timing
}

const lastByDuty = new WeakMap<DutyRule, LastTiming>()

/**
 * When a duty is due. Counts of people and answers move few clocks, so the last one is kept for the
 * cases after it that have the same organisation, events and data.
 */
export function timeDuty(duty: DutyRule, regime: Regime, view: CaseView): Timing {
  if (!dependsOnEventsAlone(regime)) return computeTiming(duty, regime, view)
  const facts = view.sameForEveryLaw
  const last = lastByDuty.get(duty)
  if (last !== undefined && last.regime === regime && last.facts === facts) return last.timing
  const timing = computeTiming(duty, regime, view)
  lastByDuty.set(duty, { regime, facts, timing })
  return timing
}

function computeTiming(duty: DutyRule, regime: Regime, view: CaseView): Timing {
  const computed = computeDue(duty, regime, view)
  const due = delayForLawEnforcement(duty, regime, view, computed)
  return {
    due,
    started: computed.start !== undefined,
    when: explainTime(duty, due),
    told: {
      ...gatesOf(duty, regime).named,
      dueAt: due.due === null ? null : written(due.due),
      timeZone: clockOf(regime, view),
      ...(due.legalLatestAt === undefined ? {} : { legalLatestAt: due.legalLatestAt }),
      ...(due.legalNote === undefined ? {} : { legalNote: due.legalNote }),
      standard: standardOf(duty),
      calc: due.calc,
      ...(duty.sequence === undefined ? {} : { sequence: duty.sequence }),
      ...(duty.deadline.guideline === true ? { guideline: true } : {}),
      contentRequired: duty.contentRequired,
      form: duty.form ?? null,
      lateWithReasons: duty.deadline.lateWithReasons ?? false,
      extension: duty.deadline.extension ?? null,
      ...(due.heldBack === undefined
        ? {}
        : { heldBack: due.heldBack, waitsFor: 'law-enforcement-clearance' }),
    },
  }
}

/** No limit varies with answers or numbers, and no zone or holiday with where people are. */
function dependsOnEventsAlone(regime: Regime): boolean {
  const known = eventsAloneByRegime.get(regime)
  if (known !== undefined) return known
  const alone =
    regime.clockZone !== 'establishment' &&
    regime.duties.every(
      ({ deadline: { variants, eu1182, weekendRelief } }) =>
        variants === undefined && eu1182 === undefined && weekendRelief === undefined,
    )
  eventsAloneByRegime.set(regime, alone)
  return alone
}

const eventsAloneByRegime = new WeakMap<Regime, boolean>()
