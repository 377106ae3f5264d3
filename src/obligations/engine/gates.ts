import type { CaseView } from './case-view.ts'
import type { Verdict } from './check-condition.ts'
import { occurrenceGate, peopleGate, roleGate } from './duty-gates.ts'
import { checkForce } from './check-force.ts'
import { conditionGate, dataGate, gatesOfLaw } from './law-gates.ts'
import type { DutyOutcome } from './evaluation.ts'
import type { DutyRule, Regime } from './regime.ts'
import type { NotOwedCode } from './vocabulary.ts'

/** One of the conditions that a law sets before a duty is owed. */
export interface Gate {
  readonly step: string
  readonly verdict: Verdict
  /** Why the duty is not owed, where the verdict is no. */
  readonly code: NotOwedCode
  /** What the law requires and how the facts compare; computed only when it is read. */
  readonly text: () => string
  /** The duty stands until this is shown: an unknown leaves it owed. */
  readonly exemption?: boolean
}

/** Checks one condition on a case. */
export type Check = (view: CaseView) => Gate

/**
 * The gates of a duty, in the order in which an answer is given: is the law in force, does it reach
 * the case, does it cover the data, is the data unreadable, does another law stand in its place, is it
 * this organisation's duty, does the incident count, is there the harm, is the condition met, did the
 * event happen, are there enough people. The first that fails is the reason. They depend on the law
 * alone, so they are laid out once for each law and duty.
 */
export const gatesOf = (duty: DutyRule, regime: Regime): Layout =>
  layoutsByRegime.getOrInsertComputed(regime, newLayouts).getOrInsertComputed(duty, () => ({
    checks: layOutGates(duty, regime),
    named: {
      dutyId: duty.id,
      regimeId: regime.id,
      to: duty.to,
      citation:
        duty.citation === regime.citation
          ? regime.citation
          : `${regime.citation}; ${duty.citation}`,
      sourceUrl: regime.sourceUrl,
      asOf: regime.asOf,
      confidence: regime.confidence,
    },
  }))

interface Layout {
  readonly checks: readonly Check[]
  /** What every outcome of the duty has; the citation is of the law and the article. */
  readonly named: Pick<
    DutyOutcome,
    'dutyId' | 'regimeId' | 'to' | 'citation' | 'sourceUrl' | 'asOf' | 'confidence'
  >
}

const layoutsByRegime = new WeakMap<Regime, Map<DutyRule, Layout>>()
const newLayouts = (): Map<DutyRule, Layout> => new Map()

function layOutGates(duty: DutyRule, regime: Regime): Check[] {
  const law = gatesOfLaw(regime)
  const role: Check = (view) => roleGate(duty, regime, view)
  // Where only a licence or status makes the law apply, those without it need look no further.
  const roleFirst = regime.reach === 'role'
  return [
    (view) => checkForce(duty, regime, view),
    ...(roleFirst ? [role] : []),
    law.reach,
    ...(duty.data === undefined
      ? [...law.data, law.breach, law.encryption(duty.to)]
      : [dataGate(duty.data, regime)]),
    ...law.exclusions(duty.to),
    ...(roleFirst ? [] : [role]),
    ...law.incident,
    ...(duty.data === undefined ? law.harm(duty.to) : []),
    ...(duty.when ?? []).map((condition) => conditionGate('condition', condition, regime)),
    (view) => occurrenceGate(duty, regime, view),
    ...(duty.people ?? []).map(
      (count) => (view: CaseView) => peopleGate(count, { duty, regime, view }),
    ),
  ]
}
