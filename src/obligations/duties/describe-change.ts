import { sayId } from '#base/say-id.ts'
import { jurisdictionName } from '#data/jurisdictions.ts'
import { isQuestion, questionSpec } from '../engine/questions.ts'
import type { Facts } from '../engine/facts.ts'
import { nameOfDuty, type KeptDuty, type KeptNotOwed } from './duty.ts'

/** The part of the facts whose changes are described. */
export type ComparedFacts = Pick<Facts, 'affected' | 'dataClasses' | 'events'> & Partial<Facts>

export const noFacts: ComparedFacts = { affected: [], dataClasses: [], events: [] }

const placeOf = (code: string): string => jurisdictionName(code) ?? code
const people = (count: number | null): string =>
  count === null
    ? 'an unknown number of people'
    : `${count.toLocaleString('en')} ${count === 1 ? 'person' : 'people'}`

/** What changed in the facts, one sentence each: "Quebec added: 3 people". */
export function describeFacts(before: ComparedFacts, after: ComparedFacts): readonly string[] {
  return [
    ...describePlaces(before, after),
    ...listChanges('Data', sayId, [before.dataClasses, after.dataClasses]),
    ...listChanges('Possible data', sayId, [before.possibleDataClasses, after.possibleDataClasses]),
    ...listChanges('Event', (text) => text, [eventWords(before), eventWords(after)]),
    ...describeAnswers(before.incident, after.incident),
    ...describeAnswers(before.assessments, after.assessments),
    ...describeOrganisation(before.org, after.org),
  ]
}

function describePlaces(before: ComparedFacts, after: ComparedFacts): readonly string[] {
  const was = new Map(before.affected.map(({ jurisdiction, count }) => [jurisdiction, count]))
  const is = new Map(after.affected.map(({ jurisdiction, count }) => [jurisdiction, count]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => {
    const old = was.get(code)
    const now = is.get(code)
    if (old === now) return []
    if (now === undefined) return [`${placeOf(code)} removed`]
    if (old === undefined) return [`${placeOf(code)} added: ${people(now)}`]
    return [`${placeOf(code)}: ${people(now)}, before ${people(old)}`]
  })
}

const eventWords = ({ events }: ComparedFacts): readonly string[] =>
  events.map(({ event, at, jurisdiction }) =>
    [
      sayId(event),
      'at',
      at,
      ...(jurisdiction === undefined ? [] : [`in ${placeOf(jurisdiction)}`]),
    ].join(' '),
  )

function describeAnswers(
  before: Facts['assessments'] = {},
  after: Facts['assessments'] = {},
): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((id) => {
    const old = before[id]
    const now = after[id]
    if (old === now) return []
    return [`${questionText(id)} ${sayAnswer(now)}, before ${sayAnswer(old)}`]
  })
}

const questionText = (id: string): string =>
  isQuestion(id) ? questionSpec(id).text : `Answer to ${id}:`

const sayAnswer = (answer: boolean | string | undefined): string =>
  answer === undefined ? 'not known' : answer === true ? 'yes' : answer === false ? 'no' : answer

function describeOrganisation(before: Facts['org'] | undefined, after: Facts['org'] | undefined) {
  if (before === undefined || after === undefined) return []
  return [
    ...listChanges('Role', sayId, [before.roles, after.roles]),
    ...listChanges('Establishment', placeOf, [before.establishments, after.establishments]),
    ...listChanges('Sector', sayId, [before.sectors, after.sectors]),
    ...listChanges('Mark', sayId, [before.entityTags, after.entityTags]),
    ...(before.mainEstablishment === after.mainEstablishment
      ? []
      : [`Main establishment: ${after.mainEstablishment ?? 'not known'}`]),
    ...(before.publicCompany === after.publicCompany
      ? []
      : [`Public company: ${sayAnswer(after.publicCompany)}`]),
  ]
}

type BeforeAndAfter = readonly [
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
]

/** What was added to a list, and what was removed from it, a sentence each. */
function listChanges(
  what: string,
  say: (item: string) => string,
  [before = [], after = []]: BeforeAndAfter,
): readonly string[] {
  const sentence = (how: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${what} ${how}: ${items.map(say).join(', ')}`]
  return [
    ...sentence(
      'added',
      after.filter((item) => !before.includes(item)),
    ),
    ...sentence(
      'removed',
      before.filter((item) => !after.includes(item)),
    ),
  ]
}

/** What changed in the duties, one sentence each. */
export function describeDuties(
  before: readonly KeptDuty[],
  after: readonly KeptDuty[],
  notOwed: readonly Pick<KeptNotOwed, 'dutyId' | 'reason'>[],
): readonly string[] {
  const was = new Map(before.map((duty) => [duty.key, duty]))
  const is = new Set(after.map(({ key }) => key))
  const whyNot = new Map(notOwed.map(({ dutyId, reason }) => [dutyId, reason]))
  return [
    ...after.flatMap((duty) => {
      const old = was.get(duty.key)
      if (old === undefined || old.status !== duty.status) {
        if (duty.status === 'owed') return [`${nameOfDuty(duty)} is owed${dueWords(duty)}`]
        // Hundreds may be undecided at first; they are told as a count.
        return old === undefined ? [] : [`${nameOfDuty(duty)} is undecided now`]
      }
      if (old.dueAt === duty.dueAt) return []
      return [`${nameOfDuty(duty)} is due ${sayDue(duty)}, before ${sayDue(old)}`]
    }),
    ...before
      .filter(({ key, status }) => !is.has(key) && status === 'owed')
      .map(
        (duty) =>
          `${nameOfDuty(duty)} is no longer owed: ${whyNot.get(duty.dutyId) ?? 'it does not apply any more'}`,
      ),
  ]
}

const sayDue = ({ dueAt, standard }: KeptDuty): string => dueAt ?? standard ?? 'without a date'

const dueWords = (duty: KeptDuty): string =>
  duty.dueAt === null ? (duty.standard === null ? '' : `, ${duty.standard}`) : `, due ${duty.dueAt}`
