import type { CaseView } from './case-view.ts'
import {
  checkCondition,
  checkPeople,
  decided,
  mostInOneState,
  no,
  unknown,
  yes,
  type Verdict,
} from './check-condition.ts'
import { checkData } from './check-data.ts'
import { checkForce } from './check-force.ts'
import { checkReach } from './check-reach.ts'
import type { Condition, DutyRule, PeopleCount, Regime } from './types.ts'
import type { EventName, NotOwedCode, Recipient } from './vocabulary.ts'

/** One thing that a law asks before a duty is owed. */
export interface Gate {
  readonly step: string
  readonly verdict: Verdict
  /** Why the duty is not owed, where the verdict is no. */
  readonly code: NotOwedCode
  /** What the law asks, and how the facts stand to it. */
  readonly text: string
  /** The law lets the duty stand until this is shown: an unknown leaves it owed. */
  readonly exemption?: boolean
}

/**
 * The gates of a duty, in the order in which an answer is given: is the law in force, does it reach
 * the case, does it cover the data, is the data unreadable, does another law stand in its place, is it
 * this organisation's duty, does the incident count, is there the harm, is the condition met, did the
 * event happen, are there enough people. The first that fails is the reason.
 */
export function gatesOf(duty: DutyRule, regime: Regime, view: CaseView): (() => Gate)[] {
  const met = (condition: Condition): Verdict =>
    checkCondition(condition, view, regime.jurisdiction)
  const ownData = duty.data !== undefined
  return [
    () => checkForce(duty, regime, view),
    // Where a licence or status alone brings the law, who does not hold it has nothing to look into.
    ...(regime.reach === 'role' ? [() => roleGate(duty, view)] : []),
    () => checkReach(regime, view),
    ...(regime.data === 'none-required'
      ? []
      : [() => checkData(duty.data ?? regime.data, regime, view)]),
    ...(ownData
      ? []
      : [() => acquisitionGate(regime, view), () => encryptionGate(duty, regime, view)]),
    ...regime.exclusions
      .filter(({ lifts }) => lifts === undefined || lifts.includes(duty.to))
      .map((exclusion) => (): Gate => {
        const verdict = met(exclusion.when)
        return {
          step: 'another law or exemption',
          verdict: { ...verdict, holds: verdict.holds === null ? null : !verdict.holds },
          code: exclusion.code,
          text: exclusion.text,
          exemption: true,
        }
      }),
    ...(regime.reach === 'role' ? [] : [() => roleGate(duty, view)]),
    ...(regime.incident === undefined
      ? []
      : [gate('incident', 'condition-not-met', regime.incident.text, met, regime.incident.test)]),
    ...regime.harm
      .filter(({ decides }) => !ownData && decidesNotice(decides, duty.to))
      .map(({ met: test, code, text, direction }) => (): Gate => ({
        step: 'harm',
        verdict: met(test),
        code,
        text,
        exemption: direction === 'notify-unless',
      })),
    ...(duty.when ?? []).map(({ test, text }) =>
      gate('condition', 'condition-not-met', text, met, test),
    ),
    () => occurrenceGate(duty, regime, view),
    ...(duty.people ?? []).map((count) => () => peopleGate(count, duty, regime, view)),
  ]
}

const gate =
  (
    step: string,
    code: NotOwedCode,
    text: string,
    met: (condition: Condition) => Verdict,
    test: Condition,
  ) =>
  (): Gate => ({ step, verdict: met(test), code, text })

/** A processor tells its controller of every breach: tests of harm to people are the controller's. */
const decidesNotice = (decides: readonly Recipient[] | 'all', to: Recipient): boolean =>
  decides === 'all' ? to !== 'controller' : decides.includes(to)

function acquisitionGate(regime: Regime, view: CaseView): Gate {
  const accessOnly = view.answer('accessOnly')?.answer === true
  return {
    step: 'breach',
    verdict: decided(!(regime.definition.needsAcquisition && accessOnly)),
    code: 'no-acquisition',
    text: regime.definition.needsAcquisition
      ? `a breach is ${regime.definition.text}${accessOnly ? '; here the data was only accessed' : ''}`
      : `a breach is ${regime.definition.text}`,
  }
}

function encryptionGate(duty: DutyRule, { encryption }: Regime, view: CaseView): Gate {
  const encrypted = view.answer('encrypted')?.answer
  const keyTaken = view.answer('keyCompromised')?.answer
  const lifts =
    encryption !== null && (encryption.lifts === 'all' || encryption.lifts.includes(duty.to))
  const verdict =
    !lifts || encrypted !== true
      ? yes
      : keyTaken === undefined
        ? unknown('incident.keyCompromised')
        : decided(keyTaken === true)
  return {
    step: 'encryption',
    verdict,
    code: 'encryption-safe-harbour',
    text: encryptionText(lifts, encrypted, keyTaken, encryption?.text ?? ''),
  }
}

function encryptionText(
  lifts: boolean,
  encrypted: unknown,
  keyTaken: unknown,
  rule: string,
): string {
  if (!lifts) return 'encryption does not lift this notice'
  if (encrypted !== true) {
    return encrypted === false
      ? 'the data was not encrypted'
      : 'nobody says that the data was encrypted, so the safe harbour is not claimed'
  }
  if (keyTaken === undefined)
    return `the data was encrypted; whether the key is safe decides: ${rule}`
  return keyTaken === true
    ? `the data was encrypted but the key was taken: ${rule}`
    : `the data was encrypted and the key was not taken: ${rule}`
}

function roleGate(duty: DutyRule, view: CaseView): Gate {
  const acts = duty.by.some((role) => view.actsAs(role))
  const own = view.facts.org.roles.join(', ') || 'none'
  return {
    step: 'role',
    verdict: decided(acts),
    code: 'wrong-role',
    text: `it is the duty of: ${duty.by.join(', ')}; the organisation's roles: ${own}`,
  }
}

/** Events that may never come: without them there is nothing to report. */
const occasional: readonly EventName[] = [
  'ransom-payment',
  'new-material-information',
  'authority-order',
  'awareness-of-possibility',
]

function occurrenceGate(duty: DutyRule, regime: Regime, view: CaseView): Gate {
  const event = occasional.find((name) => name === duty.trigger)
  const happened = event === undefined || view.events(event, regime.jurisdiction).length > 0
  return {
    step: 'event',
    verdict: decided(happened),
    code: 'condition-not-met',
    text: happened
      ? `the clock is tied to ${duty.trigger}`
      : `the facts tell of no ${duty.trigger.replaceAll('-', ' ')}`,
  }
}

function peopleGate(count: PeopleCount, duty: DutyRule, regime: Regime, view: CaseView): Gate {
  const byCount = checkPeople(count, view, regime.jurisdiction)
  const otherwise =
    duty.evenBelowCount === undefined || byCount.holds === true
      ? no
      : checkCondition(duty.evenBelowCount, view, regime.jurisdiction)
  const verdict = otherwise.holds === true ? otherwise : merge(byCount, otherwise)
  const { known } =
    count.scope === 'jurisdiction'
      ? view.people(regime.jurisdiction)
      : mostInOneState(view, regime.jurisdiction)
  const asked =
    count.atLeast !== undefined ? `at least ${count.atLeast}` : `at most ${count.atMost ?? 0}`
  const where = count.scope === 'jurisdiction' ? regime.jurisdiction : 'one state'
  const instead = otherwise.holds === true ? '; met on another ground, whatever the number' : ''
  return {
    step: 'number of people',
    verdict,
    code: count.atLeast === undefined ? 'above-threshold' : 'below-threshold',
    text: `${known} people in ${where}; the law asks for ${asked}${
      duty.thresholdText === undefined ? '' : ` (${duty.thresholdText})`
    }${instead}`,
  }
}

/** Either the count or the other ground may still turn out to be met. */
const merge = (byCount: Verdict, otherwise: Verdict): Verdict => {
  if (byCount.holds === true) return byCount
  const open = [byCount, otherwise].filter(({ holds }) => holds === null)
  return {
    holds: open.length > 0 ? null : false,
    missing: open.flatMap(({ missing }) => missing),
    presumed: [...byCount.presumed, ...otherwise.presumed],
    raised: [...byCount.raised, ...otherwise.raised],
  }
}
