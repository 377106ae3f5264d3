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
import type {
  Condition,
  DutyOutcome,
  DutyRule,
  Exclusion,
  HarmTest,
  Jurisdiction,
  PeopleCount,
  Regime,
} from './types.ts'
import type { EventName, NotOwedCode, Recipient } from './vocabulary.ts'

/** One thing that a law asks before a duty is owed. */
export interface Gate {
  readonly step: string
  readonly verdict: Verdict
  /** Why the duty is not owed, where the verdict is no. */
  readonly code: NotOwedCode
  /** What the law asks, and how the facts stand to it; written only where somebody reads it. */
  readonly text: () => string
  /** The law lets the duty stand until this is shown: an unknown leaves it owed. */
  readonly exemption?: boolean
}

/** Asks one thing of a case. */
export type Check = (view: CaseView) => Gate

/**
 * The gates of a duty, in the order in which an answer is given: is the law in force, does it reach
 * the case, does it cover the data, is the data unreadable, does another law stand in its place, is it
 * this organisation's duty, does the incident count, is there the harm, is the condition met, did the
 * event happen, are there enough people. The first that fails is the reason. They depend on the law
 * alone, so they are laid out once for each duty.
 */
export function gatesOf(duty: DutyRule, regime: Regime): Layout {
  const known = layoutByDuty.get(duty)
  if (known !== undefined) return known
  const layout = {
    checks: layOutGates(duty, regime),
    named: {
      dutyId: duty.id,
      regimeId: regime.id,
      to: duty.to,
      citation: `${regime.citation}; ${duty.citation}`,
      sourceUrl: regime.sourceUrl,
      asOf: regime.asOf,
      confidence: regime.confidence,
    },
  }
  layoutByDuty.set(duty, layout)
  return layout
}

interface Layout {
  readonly checks: readonly Check[]
  /** What every outcome of the duty says of it; the citation is of the law and the article. */
  readonly named: Pick<
    DutyOutcome,
    'dutyId' | 'regimeId' | 'to' | 'citation' | 'sourceUrl' | 'asOf' | 'confidence'
  >
}

const layoutByDuty = new WeakMap<DutyRule, Layout>()

function layOutGates(duty: DutyRule, regime: Regime): Check[] {
  const { jurisdiction } = regime
  const role: Check = (view) => roleGate(duty, view)
  const ownData = duty.data !== undefined
  return [
    (view) => checkForce(duty, regime, view),
    // Where a licence or status alone brings the law, who does not hold it has nothing to look into.
    ...(regime.reach === 'role' ? [role] : []),
    sharedGate('reach', regime, (view) => checkReach(regime, view)),
    ...(regime.data === 'none-required'
      ? []
      : [
          duty.data === undefined
            ? sharedGate('data', regime, (view) => checkData(regime.data, regime, view))
            : (view: CaseView) => checkData(duty.data ?? regime.data, regime, view),
        ]),
    ...(ownData
      ? []
      : [
          sharedGate('breach', regime, (view) => acquisitionGate(regime, view)),
          (view: CaseView) => encryptionGate(duty, regime, view),
        ]),
    ...regime.exclusions
      .filter(({ lifts }) => lifts === undefined || lifts.includes(duty.to))
      .map((exclusion) => exclusionGate(exclusion, jurisdiction)),
    ...(regime.reach === 'role' ? [] : [role]),
    ...(regime.incident === undefined
      ? []
      : [conditionGate('incident', regime.incident, jurisdiction)]),
    ...regime.harm.flatMap((harm, i) =>
      !ownData && decidesNotice(harm.decides, duty.to)
        ? [sharedGate(`harm ${i}`, regime, harmGate(harm, jurisdiction))]
        : [],
    ),
    ...(duty.when ?? []).map((condition) => conditionGate('condition', condition, jurisdiction)),
    (view) => occurrenceGate(duty, regime, view),
    ...(duty.people ?? []).map(
      (count) => (view: CaseView) => peopleGate(count, duty, regime, view),
    ),
  ]
}

/** The same for every duty of the law, so asked once of a case. */
function sharedGate(step: string, regime: Regime, check: Check): Check {
  const ofRegime = sharedByRegime.get(regime) ?? new Map<string, Check>()
  sharedByRegime.set(regime, ofRegime)
  const laidOut = ofRegime.get(step)
  if (laidOut !== undefined) return laidOut
  const shared: Check = (view) => {
    const known = view.shared.get(check)
    if (known !== undefined) return known
    const gate = check(view)
    view.shared.set(check, gate)
    return gate
  }
  ofRegime.set(step, shared)
  return shared
}

const sharedByRegime = new WeakMap<Regime, Map<string, Check>>()

const exclusionGate =
  ({ when, code, text }: Exclusion, jurisdiction: Jurisdiction): Check =>
  (view) => {
    const verdict = checkCondition(when, view, jurisdiction)
    const holds = verdict.holds === null ? null : !verdict.holds
    const step = 'another law or exemption'
    return { step, verdict: { ...verdict, holds }, code, text: () => text, exemption: true }
  }

const harmGate =
  ({ met, code, text, direction }: HarmTest, jurisdiction: Jurisdiction): Check =>
  (view) => {
    const verdict = checkCondition(met, view, jurisdiction)
    const exemption = direction === 'notify-unless'
    return { step: 'harm', verdict, code, text: () => answered(text, verdict), exemption }
  }

const conditionGate =
  (
    step: string,
    { test, text }: { readonly test: Condition; readonly text: string },
    jurisdiction: Jurisdiction,
  ): Check =>
  (view) => {
    const verdict = checkCondition(test, view, jurisdiction)
    return { step, verdict, code: 'condition-not-met', text: () => answered(text, verdict) }
  }

/** The law's condition, and that it is not met where it is not. */
const answered = (text: string, { holds }: Verdict): string =>
  holds === false ? `not met here: ${text}` : text

/** A processor tells its controller of every breach: tests of harm to people are the controller's. */
const decidesNotice = (decides: readonly Recipient[] | 'all', to: Recipient): boolean =>
  decides === 'all' ? to !== 'controller' : decides.includes(to)

function acquisitionGate(regime: Regime, view: CaseView): Gate {
  const accessOnly = view.answer('accessOnly')?.answer === true
  return {
    step: 'breach',
    verdict: decided(!(regime.definition.needsAcquisition && accessOnly)),
    code: 'no-acquisition',
    text: () =>
      regime.definition.needsAcquisition && accessOnly
        ? `a breach is ${regime.definition.text}; here the data was only accessed`
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
    text: () => encryptionText(lifts, encrypted, keyTaken, encryption?.text ?? ''),
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
  return {
    step: 'role',
    verdict: decided(acts),
    code: 'wrong-role',
    text: () =>
      `it is the duty of: ${duty.by.join(', ')}; the organisation's roles: ${
        view.facts.org.roles.join(', ') || 'none'
      }`,
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
    text: () =>
      happened
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
    text: () =>
      `${known} people in ${where}; the law asks for ${asked}${
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
