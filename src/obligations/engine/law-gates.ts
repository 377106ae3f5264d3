import type { CaseView } from './case-view.ts'
import { checkCondition, decided, no, unknown, yes, type Verdict } from './check-condition.ts'
import { checkData } from './check-data.ts'
import { checkReach } from './check-reach.ts'
import type { Check, Gate } from './gates.ts'
import { askedOncePerCase } from './asked-once.ts'
import type { Condition, DataTrigger, Exclusion, HarmTest, Regime } from './regime.ts'
import type { Recipient } from './vocabulary.ts'

/** The conditions of a law that are the same for all its duties; those that depend on the recipient say so. */
export interface LawGates {
  readonly reach: Check
  /** Empty where the incident itself is what counts. */
  readonly data: readonly Check[]
  readonly breach: Check
  encryption(to: Recipient): Check
  exclusions(to: Recipient): readonly Check[]
  readonly incident: readonly Check[]
  harm(to: Recipient): readonly Check[]
}

const gatesByRegime = new WeakMap<Regime, LawGates>()

export const gatesOfLaw = (regime: Regime): LawGates =>
  gatesByRegime.getOrInsertComputed(regime, layOutLaw)

function layOutLaw(regime: Regime): LawGates {
  const { data, encryption, incident } = regime
  const kept = askedOncePerCase(() => notLifted)
  const lifted =
    encryption === null ? kept : askedOncePerCase((view) => encryptionGate(encryption.text, view))
  const exclusions = regime.exclusions.map((exclusion) => ({
    lifts: exclusion.lifts,
    check: exclusionGate(exclusion, regime),
  }))
  const harm = regime.harm.map((test) => ({
    decides: test.decides,
    check: harmGate(test, regime),
  }))
  return {
    reach: askedOncePerCase((view) => checkReach(regime, view)),
    data: data === 'none-required' ? [] : [dataGate(data, regime)],
    breach: askedOncePerCase((view) => acquisitionGate(regime, view)),
    encryption: (to) => (names(encryption?.lifts ?? [], to) ? lifted : kept),
    exclusions: (to) =>
      exclusions.filter(({ lifts }) => names(lifts ?? 'all', to)).map(({ check }) => check),
    incident: incident === undefined ? [] : [conditionGate('incident', incident, regime)],
    harm: (to) =>
      harm.filter(({ decides }) => decidesNotice(decides, to)).map(({ check }) => check),
  }
}

const names = (recipients: readonly Recipient[] | 'all', to: Recipient): boolean =>
  recipients === 'all' || recipients.includes(to)

/** A processor notifies its controller of every breach; testing for harm to people is up to the controller. */
const decidesNotice = (decides: readonly Recipient[] | 'all', to: Recipient): boolean =>
  decides === 'all' ? to !== 'controller' : decides.includes(to)

export function dataGate(data: readonly DataTrigger[], regime: Regime): Check {
  return askedOncePerCase((view) => checkData(data, regime, view))
}

const exclusionGate = ({ when, code, text }: Exclusion, { jurisdiction }: Regime): Check =>
  askedOncePerCase((view) => {
    const verdict = checkCondition(when, view, jurisdiction)
    const holds = verdict.holds === null ? null : !verdict.holds
    const step = 'another law or exemption'
    return { step, verdict: { ...verdict, holds }, code, text: () => text, exemption: true }
  })

const harmGate = ({ met, code, text, direction }: HarmTest, { jurisdiction }: Regime): Check =>
  askedOncePerCase((view) => {
    const verdict = checkCondition(met, view, jurisdiction)
    const exemption = direction === 'notify-unless'
    return { step: 'harm', verdict, code, text: () => answered(text, verdict), exemption }
  })

export const conditionGate = (
  step: string,
  { test, text }: { readonly test: Condition; readonly text: string },
  { jurisdiction }: Regime,
): Check =>
  askedOncePerCase((view) => {
    const verdict = checkCondition(test, view, jurisdiction)
    return { step, verdict, code: 'condition-not-met', text: () => answered(text, verdict) }
  })

/** The law's condition, marked as not met where it is not. */
const answered = (text: string, { holds }: Verdict): string =>
  holds === false ? `not met here: ${text}` : text

function acquisitionGate({ definition }: Regime, view: CaseView): Gate {
  const fails = definition.needsAcquisition && view.answer('accessOnly')?.answer === true
  return {
    step: 'breach',
    verdict: decided(!fails),
    code: 'no-acquisition',
    text: () => `a breach is ${definition.text}${fails ? '; here the data was only accessed' : ''}`,
  }
}

const notLifted: Gate = {
  step: 'encryption',
  verdict: yes,
  code: 'encryption-safe-harbour',
  text: () => 'encryption does not lift this notice',
}

/** For a notice that is not owed where the data was unreadable, unless the key was taken as well. */
function encryptionGate(rule: string, view: CaseView): Gate {
  const gate = (verdict: Verdict, text: string): Gate => ({
    ...notLifted,
    verdict,
    text: () => text,
  })
  const encrypted = view.answer('encrypted')?.answer
  if (encrypted === false) return gate(yes, 'the data was not encrypted')
  if (encrypted !== true) {
    return gate(yes, 'nobody says that the data was encrypted, so the safe harbour is not claimed')
  }
  const keyTaken = view.answer('keyCompromised')?.answer
  if (keyTaken === undefined) {
    return gate(
      unknown('incident.keyCompromised'),
      `the data was encrypted; whether the key is safe decides: ${rule}`,
    )
  }
  return keyTaken === true
    ? gate(yes, `the data was encrypted but the key was taken: ${rule}`)
    : gate(no, `the data was encrypted and the key was not taken: ${rule}`)
}
