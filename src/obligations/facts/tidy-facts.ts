import { nearMiss } from '#base/near-miss.ts'
import { dataClassById, type DataClassId } from '#data/data-classes.ts'
import { fieldKindById, type FieldKindId } from '#data/field-kinds.ts'
import { questions, questionSpec, type QuestionId } from '../engine/questions.ts'
import { dataElements, eventNames, roles, type DataElement } from '../engine/vocabulary.ts'
import {
  elementsOfDataClass,
  elementsOfFieldKind,
  joinElements,
  type LawElements,
} from './law-elements.ts'

type Fields = Readonly<Record<string, unknown>>

/** Facts in the words of the schema, what no law knows set aside by name, and words that look mistyped. */
export interface Tidied {
  readonly facts: unknown
  /** Paths of what was given and is used by no law, such as `assessments.boardInformed`. */
  readonly setAside: readonly string[]
  /** One sentence for each word that is near a known one. */
  readonly mistyped: readonly string[]
}

const questionByName: ReadonlyMap<string, QuestionId> = new Map(
  (Object.keys(questions) as QuestionId[]).flatMap((id) =>
    [id, ...(questionSpec(id).alsoCalled ?? [])].map((name) => [name, id] as const),
  ),
)

/**
 * Brings other names and words for the same thing to those of the schema. Facts come from many
 * hands: a field that no law asks about is set aside and reported, never read as something else; a
 * field that looks like a slip of a known one is refused, since a duty may hang on it.
 */
export function tidyFacts(input: Fields): Tidied {
  const setAside: string[] = []
  const mistyped: string[] = []
  const slip: Slip = (path, word, known) => {
    // `saRisk` is another country's question, and no slip of `ukRisk`.
    const near = nearMiss(
      word,
      known.filter((other) => startOf(other) === startOf(word)),
    )
    if (near === undefined) setAside.push(path)
    else mistyped.push(`${path}: did you mean ${near}?`)
  }
  const answers = readAnswers(input, slip)
  const data = readDataClasses(input, slip)
  const org = readOrganisation(input['org'], slip)
  const events = readEvents(input['events'], slip)
  return {
    facts: { ...input, org, events, ...data, ...answers },
    setAside,
    mistyped,
  }
}

const startOf = (word: string): string => word.slice(0, 2).toLowerCase()

/** Takes a word that no list has: set aside, or mistyped where it is near one of `known`. */
type Slip = (path: string, word: string, known: readonly string[]) => void

function readOrganisation(given: unknown, slip: Slip): unknown {
  if (!isFields(given)) return given
  const words = given['roles']
  const known = Array.isArray(words)
    ? words.filter((word: unknown, i) => {
        if (typeof word !== 'string' || roles.some((role) => role === word)) return true
        slip(`org.roles[${i}] ${word}`, word, roles)
        return false
      })
    : words
  return { ...given, roles: known }
}

const readEvents = (given: unknown, slip: Slip): unknown =>
  Array.isArray(given)
    ? given.filter((event: unknown, i) => {
        const name = isFields(event) ? event['event'] : undefined
        if (typeof name !== 'string' || eventNames.some((one) => one === name)) return true
        slip(`events[${i}] ${name}`, name, eventNames)
        return false
      })
    : given

/** Answers under the section that their question belongs to, wherever they were given. */
function readAnswers(
  { incident: ofIncident, assessments: ofAssessments }: Fields,
  slip: Slip,
): Fields {
  const incident: Record<string, unknown> = {}
  const assessments: Record<string, unknown> = {}
  const names = [...questionByName.keys(), 'type']
  for (const [section, given] of [
    ['incident', ofIncident],
    ['assessments', ofAssessments],
  ] as const) {
    if (!isFields(given)) continue
    for (const [name, value] of Object.entries(given)) {
      const id = questionByName.get(name)
      if (id !== undefined) {
        const target = questionSpec(id).of === 'incident' ? incident : assessments
        target[id] = plainAnswer(id, value)
      } else if (section === 'incident' && name === 'type') incident['type'] = value
      else slip(`${section}.${name}`, name, names)
    }
  }
  if (incident['ransomware'] === undefined && /ransom/i.test(String(incident['type'] ?? ''))) {
    incident['ransomware'] = true
  }
  const isAssessed = ofAssessments !== undefined || Object.keys(assessments).length > 0
  return {
    ...(isFields(ofIncident) ? { incident } : {}),
    ...(isAssessed && isFields(ofAssessments ?? {}) ? { assessments } : {}),
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `true` for a risk or a harm that is graded, and other words for the grades. */
function plainAnswer(id: QuestionId, value: unknown): unknown {
  const { words } = questionSpec(id)
  if (words === undefined) {
    if (['yes', 'likely', 'risk', 'high'].includes(String(value))) return true
    return ['no', 'unlikely', 'none'].includes(String(value)) ? false : value
  }
  if (words.includes('likely') && typeof value === 'boolean') return value ? 'likely' : 'unlikely'
  if (value === 'high-risk') return 'high'
  return value === 'none' || value === 'no-risk' ? 'unlikely' : value
}

/** Statutory elements as they are; the product's classes and columns through their mapping. */
function readDataClasses(input: Fields, slip: Slip): Fields {
  const given = input['dataClasses']
  if (!Array.isArray(given)) return {}
  const parts = given.map((word: unknown, i): LawElements => {
    const found = typeof word === 'string' ? elementsOf(word) : undefined
    if (found !== undefined) return found
    slip(`dataClasses[${i}] ${String(word)}`, String(word), [
      ...dataElements,
      ...dataClassById.keys(),
      ...fieldKindById.keys(),
    ])
    return { certain: ['other-personal-data'], possible: [] }
  })
  const { dataClasses, possibleDataClasses } = joinElements(parts)
  const stated = input['possibleDataClasses']
  const possible = [...possibleDataClasses, ...(Array.isArray(stated) ? stated : [])]
  return { dataClasses, ...(possible.length === 0 ? {} : { possibleDataClasses: possible }) }
}

/** A word that is both an element and a class, such as `payment-card`, is the element. */
function elementsOf(word: string): LawElements | undefined {
  const element = dataElements.find((one: DataElement) => one === word)
  if (element !== undefined) return { certain: [element], possible: [] }
  if (fieldKindById.has(word)) return elementsOfFieldKind[word as FieldKindId]
  return dataClassById.has(word) ? elementsOfDataClass[word as DataClassId] : undefined
}
