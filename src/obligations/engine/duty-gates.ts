import { sayId } from '#base/say-id.ts'
import type { CaseView } from './case-view.ts'
import {
  checkCondition,
  checkPeople,
  decided,
  mostInOneState,
  no,
  unknown,
  type Verdict,
} from './check-condition.ts'
import type { DutyInCase } from './duty-in-case.ts'
import { wordEvent } from './word-event.ts'
import type { Gate } from './gates.ts'
import { placeName } from './jurisdictions.ts'
import { questionPath, rolesOfQuestion, type QuestionId } from './questions.ts'
import type { DutyRule, PeopleCount, Regime } from './regime.ts'
import type { EventName } from './vocabulary.ts'

export function roleGate(duty: DutyRule, regime: Regime, view: CaseView): Gate {
  const acts = duty.by.some((role) => view.actsAs(role))
  const asked = acts ? undefined : roleToAsk(regime, view)
  return {
    step: 'role',
    verdict: asked === undefined ? decided(acts) : unknown(questionPath(asked)),
    code: 'wrong-role',
    text: () =>
      `it is the duty of: ${duty.by.map(sayId).join(', ')}; the organisation's roles: ${
        view.facts.org.roles.map(sayId).join(', ') || 'none'
      }`,
  }
}

/** The question about a role that the facts suggest, since a list of roles without it is no answer. */
function roleToAsk({ roleAsked, jurisdiction }: Regime, view: CaseView): QuestionId | undefined {
  if (roleAsked === undefined) return undefined
  const { question, when } = roleAsked
  const isSettled =
    view.answer(question) !== undefined ||
    rolesOfQuestion(question).some((role) => view.actsAs(role))
  return isSettled || checkCondition(when, view, jurisdiction).holds === false
    ? undefined
    : question
}

/** Events that need not happen: without them there is nothing to report. */
const occasional: readonly EventName[] = [
  'ransom-payment',
  'new-material-information',
  'authority-order',
  'awareness-of-possibility',
]

export function occurrenceGate(duty: DutyRule, regime: Regime, view: CaseView): Gate {
  const event = occasional.find((name) => name === duty.trigger)
  const happened = event === undefined || view.events(event, regime.jurisdiction).length > 0
  return {
    step: 'event',
    verdict: decided(happened),
    code: 'condition-not-met',
    text: () =>
      happened
        ? `the clock is tied to ${wordEvent(duty.trigger)}`
        : `the facts do not tell of this: ${wordEvent(duty.trigger)}`,
  }
}

export function peopleGate(count: PeopleCount, { duty, regime, view }: DutyInCase): Gate {
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
  const where = count.scope === 'jurisdiction' ? placeName(regime.jurisdiction) : 'one state'
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

/** Either the count or the alternative ground may still turn out to be met. */
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
