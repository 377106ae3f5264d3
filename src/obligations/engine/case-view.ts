import { byPlace, isWithin, type ByPlace } from './jurisdictions.ts'
import { questionSpec, roleQuestions, rolesOfQuestion, type QuestionId } from './questions.ts'
import type { AffectedCount, Answer, CaseEvent, Facts, Jurisdiction } from './facts.ts'
import type { DataElement, EventName, Role } from './vocabulary.ts'

/** How many people in a jurisdiction are affected, as far as the facts say. */
export interface PeopleKnown {
  /** A lower bound; one where people are affected but not counted. */
  readonly known: number
  /** The path of the fact that would complete the number; null where it is complete. */
  readonly missing: string | null
}

/** The facts of a case in a form that rules can query. Built once for an evaluation; queries change nothing. */
export interface CaseView {
  readonly facts: Facts
  readonly now: Temporal.Instant
  actsAs(role: Role): boolean
  hasElement(element: DataElement): 'yes' | 'maybe' | 'no'
  /** Whether any personal data at all is exposed. */
  readonly hasPersonalData: 'yes' | 'maybe' | 'no'
  answer(id: QuestionId): { readonly answer: Answer; readonly from: QuestionId } | undefined
  people(jurisdiction: Jurisdiction): PeopleKnown
  readonly everybody: PeopleKnown
  /** Events of this name that concern the jurisdiction, in order of time. */
  events(name: EventName, jurisdiction: Jurisdiction): readonly DatedEvent[]
  /** The earliest event of all, or now where there is none. */
  readonly firstInstant: Temporal.Instant
  /** A key for the organisation, events and data: two cases have the same key only where these are the same. */
  readonly sameForEveryLaw: string
  /** The counts of all places, as one text. */
  everyPlace(): string
}

export interface DatedEvent extends CaseEvent {
  readonly instant: Temporal.Instant
}

/** Laws have different names for the same party; an organisation with one role of a row has all of them. */
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

/** Elements that include another: whoever has the number with its code has the number. */
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

/** A short unique name for a long text. */
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

/** The given roles, plus those that were given in answer to a question. */
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
      // The people of the whole country are counted, but not by where in it they live.
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

/** A sentence saying that the answer comes from another question; null where it is the question's own. */
export const borrowed = (id: QuestionId, from: QuestionId): string | null =>
  id === from ? null : `the answer to ${quoted(from)} serves for ${quoted(id)}`

/** A question's text in quotes, to be used in a sentence. */
export const quoted = (id: QuestionId): string => `“${questionSpec(id).text}”`
