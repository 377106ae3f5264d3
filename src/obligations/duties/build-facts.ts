import type { CaseFacts } from '#cases/index.ts'
import type { Facts } from '../engine/facts.ts'
import {
  dataElements,
  eventNames,
  roles as legalRoles,
  type DataElement,
  type EventName,
  type Role,
} from '../engine/vocabulary.ts'
import { elementsOfData, elementsOfDataClass } from '../facts/law-elements.ts'
import type { CaseInputs } from './said/inputs.ts'
import type { OrganisationProfile } from './profile/profile.ts'
import type { Seat } from '#base/seats.ts'

/** Where a fact comes from: statements of the case, what somebody entered, or the profile. */
export interface FactSource {
  readonly statements: readonly number[]
  readonly inputs: readonly string[]
  readonly fromProfile: boolean
}

export interface BuiltFacts {
  readonly facts: Facts
  /** By path: `dataClasses.email`, `affected.FR`, `events.awareness`, `assessments.gdprRisk`, `org`. */
  readonly sources: Readonly<Record<string, FactSource>>
}

/**
 * The legal roles that count in each seat. A customer of the breached company is the controller of the data that
 * the company held for it. A publisher looks at the breached company from outside, so its roles are those of that
 * company.
 */
const rolesOfSeat: Readonly<Record<Seat, readonly Role[]>> = {
  'breached-controller': ['controller', 'owner'],
  'breached-processor': ['processor', 'maintainer'],
  customer: ['controller', 'owner'],
  publisher: ['controller', 'owner'],
}

/**
 * The facts of a case in the form that the rules read. Denied data and anything nobody has said are left out, and
 * the rules then name what is missing. A data class that is only claimed counts, since a duty cannot wait for the
 * attacker's proof; the statements behind it show that it is a claim.
 */
export function buildFacts(
  profile: OrganisationProfile,
  caseFacts: Pick<CaseFacts, 'dataClasses'>,
  inputs: CaseInputs,
): BuiltFacts {
  const { sure, possible } = readElements(caseFacts, inputs)
  const { incident, assessments, sources: answered } = readAnswers(inputs)
  const sources: Record<string, FactSource> = { org: source({ fromProfile: true }), ...answered }
  for (const [element, from] of [...sure, ...possible]) sources[`dataClasses.${element}`] = from
  for (const { event, inputId } of inputs.events) {
    sources[`events.${event}`] = join(sources[`events.${event}`], source({ inputs: [inputId] }))
  }
  for (const { jurisdiction, inputId } of inputs.affected) {
    sources[`affected.${jurisdiction}`] = source({ inputs: [inputId] })
  }
  return {
    facts: {
      org: organisationOf(profile),
      incident,
      events: eventsOf(inputs),
      dataClasses: [...sure.keys()].toSorted(),
      possibleDataClasses: [...possible.keys()].toSorted(),
      affected: inputs.affected.map(({ jurisdiction, count }) => ({ jurisdiction, count })),
      assessments,
    },
    sources,
  }
}

type SourceByElement = ReadonlyMap<DataElement, FactSource>

/**
 * The data elements, as laws name them, that were certainly exposed, and those that may have been as long as nobody
 * says.
 */
function readElements(
  caseFacts: Pick<CaseFacts, 'dataClasses'>,
  inputs: CaseInputs,
): { readonly sure: SourceByElement; readonly possible: SourceByElement } {
  const sure = new Map<DataElement, FactSource>()
  const possible = new Map<DataElement, FactSource>()
  const note = (map: typeof sure, elements: readonly DataElement[], from: FactSource): void => {
    for (const element of elements) map.set(element, join(map.get(element), from))
  }
  for (const fact of caseFacts.dataClasses) {
    if (!fact.exposed || fact.modality === 'denied') continue
    const from = source({ statements: fact.evidence })
    const elements = elementsOfData(fact)
    note(sure, elements.certain, from)
    note(possible, elements.possible, from)
  }
  for (const { dataClasses, inputId } of inputs.affected) {
    const from = source({ inputs: [inputId] })
    for (const id of dataClasses.filter(isDataClass)) {
      note(sure, elementsOfDataClass[id].certain, from)
      note(possible, elementsOfDataClass[id].possible, from)
    }
  }
  for (const { question, value, inputId } of inputs.answers) {
    const [place, element = ''] = question.split('.', 2)
    if (place !== 'dataClasses' || !isElement(element) || !isAnswer(value)) continue
    possible.delete(element)
    if (value === true) note(sure, [element], source({ inputs: [inputId] }))
    else sure.delete(element)
  }
  for (const element of sure.keys()) possible.delete(element)
  return { sure, possible }
}

type Answers = Record<string, boolean | string>

/** The answers about the incident and the judgements of it, with the source of each by the path of its question. */
function readAnswers({ answers }: CaseInputs) {
  const incident: Answers = {}
  const assessments: Answers = {}
  const sources: Record<string, FactSource> = {}
  for (const { question, value, inputId } of answers) {
    const [place, name = ''] = question.split('.', 2)
    if ((place !== 'incident' && place !== 'assessments') || !isAnswer(value)) continue
    ;(place === 'incident' ? incident : assessments)[name] = value
    sources[question] = source({ inputs: [inputId] })
  }
  return { incident, assessments, sources }
}

const eventsOf = ({ events }: CaseInputs): Facts['events'] =>
  events.flatMap(({ event, at, jurisdiction, incomplete }) =>
    isEventName(event)
      ? [
          {
            event,
            at,
            ...(jurisdiction === undefined ? {} : { jurisdiction }),
            ...(incomplete === undefined ? {} : { incomplete }),
          },
        ]
      : [],
  )

function organisationOf(profile: OrganisationProfile): Facts['org'] {
  const { seat, roles, publicCompany, establishments, mainEstablishment, sectors, tags } = profile
  const all = new Set<Role>([
    ...rolesOfSeat[seat],
    ...roles.filter(isRole),
    ...(publicCompany === true ? (['public-company'] as const) : []),
  ])
  return {
    roles: [...all],
    establishments,
    ...(mainEstablishment === null ? {} : { mainEstablishment }),
    // An empty list would say "none of these"; nobody has said that.
    ...(sectors.length === 0 ? {} : { sectors }),
    ...(tags.length === 0 ? {} : { entityTags: tags }),
    ...(publicCompany === null ? {} : { publicCompany }),
  }
}

const isRole = (text: string): text is Role => legalRoles.some((role) => role === text)
export const isEventName = (text: string): text is EventName =>
  eventNames.some((name) => name === text)
const isAnswer = (value: unknown): value is boolean | string =>
  typeof value === 'boolean' || typeof value === 'string'
const isDataClass = (id: string): id is keyof typeof elementsOfDataClass =>
  id in elementsOfDataClass
const isElement = (text: string): text is DataElement =>
  dataElements.some((element) => element === text)

const source = (given: Partial<FactSource>): FactSource => ({
  statements: [],
  inputs: [],
  fromProfile: false,
  ...given,
})

const join = (a: FactSource | undefined, b: FactSource): FactSource =>
  a === undefined
    ? b
    : {
        statements: [...new Set([...a.statements, ...b.statements])],
        inputs: [...new Set([...a.inputs, ...b.inputs])],
        fromProfile: a.fromProfile || b.fromProfile,
      }
