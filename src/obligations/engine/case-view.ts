import { byPlace, isWithin, type ByPlace } from './jurisdictions.ts'
import { questionSpec, roleQuestions, rolesOfQuestion, type QuestionId } from './questions.ts'
import type { AffectedCount, Answer, CaseEvent, Facts, Jurisdiction } from './types.ts'
import type { DataElement, EventName, Role } from './vocabulary.ts'

/** How many people of a jurisdiction are affected, as far as the facts say. */
export interface PeopleKnown {
  /** At least so many; where people are affected and not counted, one. */
  readonly known: number
  /** Path of the fact that would tell the rest; null where the number is complete. */
  readonly missing: string | null
}

/** The facts of a case, ready to be asked. Made once for an evaluation; reading it changes nothing. */
export interface CaseView {
  readonly facts: Facts
  readonly now: Temporal.Instant
  actsAs(role: Role): boolean
  hasElement(element: DataElement): 'yes' | 'maybe' | 'no'
  /** Any personal data at all is exposed. */
  readonly hasPersonalData: 'yes' | 'maybe' | 'no'
  answer(id: QuestionId): { readonly answer: Answer; readonly from: QuestionId } | undefined
  people(jurisdiction: Jurisdiction): PeopleKnown
  readonly everybody: PeopleKnown
  /** Events of this name that concern the jurisdiction, in order of time. */
  events(name: EventName, jurisdiction: Jurisdiction): readonly DatedEvent[]
  /** The earliest event of all, or now where there is none. */
  readonly firstInstant: Temporal.Instant
  /** Stands for the organisation, events and data: the same in two cases only where these are. */
  readonly sameForEveryLaw: string
  /** The counts of all places, as one text. */
  everyPlace(): string
}

export interface DatedEvent extends CaseEvent {
  readonly instant: Temporal.Instant
}

/** Laws name the same two parties differently; who is one of a row is all of it. */
const sameParty: readonly (readonly Role[])[] = [
  [
    'controller',
    'joint-controller',
    'owner',
    'licensee',
    'data-fiduciary',
    'responsible-party',
    'database-controller',
  ],
  ['processor', 'maintainer', 'operator'],
]

/** An element that contains another: who has the number and its code has the number. */
const contains: Partial<Record<DataElement, readonly DataElement[]>> = {
  'financial-account-with-code': ['financial-account', 'account-access-code'],
  'payment-card-with-code': ['payment-card'],
  'email-credentials': ['credentials'],
  'credentials-financial': ['credentials'],
  'national-id': ['gov-id-other'],
  'health-insurance': ['insurance'],
  phi: ['health', 'special-category'],
  'phr-identifiable-health': ['health', 'special-category'],
  health: ['special-category'],
  genetic: ['special-category'],
  biometric: ['special-category'],
  criminal: ['special-category'],
  salary: ['financial-information'],
  'traffic-data': ['cpni'],
}

export function viewCase(facts: Facts, now: Temporal.Instant): CaseView {
  const acting = rolesOf(facts)
  const certain = elementsIn(facts.dataClasses)
  const possible = elementsIn(facts.possibleDataClasses ?? [])
  const dated = facts.events
    .map((event) => ({ ...event, instant: Temporal.Instant.from(event.at) }))
    .toSorted((a, b) => Temporal.Instant.compare(a.instant, b.instant))
  const eventsByName = Map.groupBy(dated, ({ event }) => event)
  let everyPlace: string | undefined
  const places = byPlace(facts.affected)
  const peopleByJurisdiction = new Map<Jurisdiction, PeopleKnown>()
  return {
    facts,
    now,
    actsAs: (role) => acting.has(role),
    hasElement: (element) =>
      certain.has(element) ? 'yes' : possible.has(element) ? 'maybe' : 'no',
    hasPersonalData: certain.size > 0 ? 'yes' : possible.size > 0 ? 'maybe' : 'no',
    answer: (id) => answerOf(facts, id),
    people: (jurisdiction) =>
      peopleByJurisdiction.getOrInsertComputed(jurisdiction, () =>
        countPeople(places, jurisdiction),
      ),
    everybody: countEverybody(facts),
    events: (name, jurisdiction) => eventsIn(eventsByName.get(name), jurisdiction),
    firstInstant: dated[0]?.instant ?? now,
    sameForEveryLaw: shortNameOf(
      JSON.stringify([
        facts.org,
        roleQuestions.map((id) => facts.assessments[id]),
        facts.events,
        facts.dataClasses,
        facts.possibleDataClasses,
        dated.length === 0 ? now : null,
      ]),
    ),
    everyPlace: () => (everyPlace ??= JSON.stringify(facts.affected)),
  }
}

/** A short name for a long text; no two texts ever get the same. */
function shortNameOf(text: string): string {
  if (shortNames.size >= mostNames) shortNames.clear()
  return shortNames.getOrInsertComputed(text, () => `${++named}`)
}

let named = 0
const mostNames = 64
const shortNames = new Map<string, string>()

const none: readonly DatedEvent[] = []

function eventsIn(
  events: readonly DatedEvent[] | undefined,
  jurisdiction: Jurisdiction,
): readonly DatedEvent[] {
  if (events === undefined) return none
  return events.filter(
    (event) =>
      event.jurisdiction === undefined ||
      isWithin(event.jurisdiction, jurisdiction) ||
      isWithin(jurisdiction, event.jurisdiction),
  )
}

/** The roles that were given, and those that a question about them was answered with. */
function rolesOf({ org, assessments }: Facts): ReadonlySet<Role> {
  const answered = roleQuestions.flatMap((id) =>
    rolesOfQuestion(id).filter((role) => assessments[id] === role),
  )
  const acting = new Set<Role>([...org.roles, ...answered])
  for (const row of sameParty) {
    if (row.some((role) => acting.has(role))) for (const role of row) acting.add(role)
  }
  if (acting.size > 0) acting.add('any-body-corporate')
  if (org.publicCompany === true) acting.add('public-company')
  return acting
}

function elementsIn(elements: readonly DataElement[]): ReadonlySet<DataElement> {
  return new Set(elements.flatMap((element) => [element, ...(contains[element] ?? [])]))
}

function answerOf(facts: Facts, id: QuestionId): ReturnType<CaseView['answer']> {
  const { of, standsFor = [] } = questionSpec(id)
  const own = facts[of][id]
  if (own !== undefined) return { answer: own, from: id }
  for (const other of standsFor) {
    const given = facts[questionSpec(other).of][other]
    if (given !== undefined) return { answer: given, from: other }
  }
  return undefined
}

function countPeople(places: ByPlace<AffectedCount>, jurisdiction: Jurisdiction): PeopleKnown {
  let known = 0
  let missing: string | null = null
  for (const { jurisdiction: where, count } of places.near(jurisdiction)) {
    if (isWithin(where, jurisdiction)) {
      known += count ?? 1
      if (count === null) missing = `affected.${where}`
    } else if (count !== 0 && isWithin(jurisdiction, where)) {
      // People of the whole country are counted, and where in it they live is not known.
      missing = `affected.${where}`
    }
  }
  return { known, missing }
}

function countEverybody({ affected }: Facts): PeopleKnown {
  const unknown = affected.find(({ count }) => count === null)
  return {
    known: affected.reduce((sum, { count }) => sum + (count ?? 1), 0),
    missing: unknown === undefined ? null : `affected.${unknown.jurisdiction}`,
  }
}

/** The sentence that names an answer borrowed from another question; null for its own. */
export const borrowed = (id: QuestionId, from: QuestionId): string | null =>
  id === from ? null : `the answer to ${quoted(from)} serves for ${quoted(id)}`

/** A question as it is put, to be named in a sentence. */
export const quoted = (id: QuestionId): string => `“${questionSpec(id).text}”`
