import { written } from './apply-limit.ts'
import type { CaseView } from './case-view.ts'
import { computeDue, type Due } from './compute-due.ts'
import { delayForLawEnforcement } from './delay-for-law-enforcement.ts'
import type { DutyInCase } from './duty-in-case.ts'
import { explainTime, standardOf } from './explain-duty.ts'
import { gatesOf } from './gates.ts'
import { clockOf, isEstablishedIn } from './place-regime.ts'
import { restsOnFixedFacts } from './rests-on.ts'
import type { DutyOutcome } from './evaluation.ts'
import type { DutyRule, Regime } from './regime.ts'

/** The clock of a duty, whether or not it turns out to be owed. */
export interface Timing {
  readonly due: Due & { readonly heldBack?: string }
  /** Whether the facts date the event that starts it. */
  readonly started: boolean
  /** By when, in words. */
  readonly when: string
  /** What every outcome has about the duty and its clock. */
  readonly stated: Stated
  /** What only some outcomes have; kept apart, because objects that all have the same fields are copied faster. */
  readonly statedOfFew: StatedOfFew | undefined
}

type Stated = Pick<
  DutyOutcome,
  | 'dutyId'
  | 'regimeId'
  | 'to'
  | 'citation'
  | 'sourceUrl'
  | 'asOf'
  | 'confidence'
  | 'dueAt'
  | 'timeZone'
  | 'standard'
  | 'calc'
  | 'contentRequired'
  | 'form'
  | 'lateWithReasons'
  | 'extension'
>
type StatedOfFew = Pick<
  DutyOutcome,
  'legalLatestAt' | 'legalNote' | 'sequence' | 'guideline' | 'heldBack' | 'waitsFor'
>

interface LastTiming {
  readonly regime: Regime
  readonly facts: string
  readonly timing: Timing
}

const lastByDuty = new WeakMap<DutyRule, LastTiming>()

/**
 * When a duty is due. Counts of people and answers affect few clocks, so the last result is cached for cases
 * with the same organisation, events and data.
 */
export function timeDuty(asked: DutyInCase): Timing {
  const { duty, regime, view } = asked
  if (!restsOnEvents(regime, view)) return computeTiming(asked)
  const facts = view.sameForEveryLaw
  const last = lastByDuty.get(duty)
  if (last !== undefined && last.regime === regime && last.facts === facts) return last.timing
  const timing = computeTiming(asked)
  lastByDuty.set(duty, { regime, facts, timing })
  return timing
}

function computeTiming(asked: DutyInCase): Timing {
  const { duty, regime, view } = asked
  const computed = computeDue(asked)
  const due = delayForLawEnforcement(asked, computed)
  const few = statedOfFew(duty, due)
  return {
    due,
    started: computed.start !== undefined,
    when: explainTime(duty, due),
    stated: {
      ...gatesOf(duty, regime).named,
      dueAt: due.due === null ? null : written(due.due),
      timeZone: clockOf(regime, view),
      standard: standardOf(duty),
      calc: due.calc,
      contentRequired: duty.contentRequired,
      form: duty.form ?? null,
      lateWithReasons: duty.deadline.lateWithReasons ?? false,
      extension: duty.deadline.extension ?? null,
    },
    statedOfFew: Object.keys(few).length === 0 ? undefined : few,
  }
}

const statedOfFew = (duty: DutyRule, due: Timing['due']): StatedOfFew => ({
  ...(due.legalLatestAt === undefined ? {} : { legalLatestAt: due.legalLatestAt }),
  ...(due.legalNote === undefined ? {} : { legalNote: due.legalNote }),
  ...(duty.sequence === undefined ? {} : { sequence: duty.sequence }),
  ...(duty.deadline.guideline === true ? { guideline: true } : {}),
  ...(due.heldBack === undefined
    ? {}
    : { heldBack: due.heldBack, waitsFor: 'law-enforcement-clearance' }),
})

/**
 * Whether the law's clocks depend on the organisation, events and data alone: no limit varies with answers or
 * counts, and no zone or holiday with where people are.
 */
function restsOnEvents(regime: Regime, view: CaseView): boolean {
  const { variesWithAnswers, readsPlace } = clockByRegime.getOrInsertComputed(regime, () => ({
    variesWithAnswers: regime.duties.some(({ deadline: { variants = [] } }) =>
      variants.some(({ when }) => !restsOnFixedFacts(when)),
    ),
    readsPlace:
      regime.clockZone === 'establishment' ||
      regime.duties.some(
        ({ deadline: { eu1182, weekendRelief } }) =>
          eu1182 !== undefined || weekendRelief !== undefined,
      ),
  }))
  return !variesWithAnswers && (!readsPlace || isEstablishedIn('EU', view))
}

const clockByRegime = new WeakMap<
  Regime,
  { readonly variesWithAnswers: boolean; readonly readsPlace: boolean }
>()
