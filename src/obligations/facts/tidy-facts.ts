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
import { nearMiss } from './near-miss.ts'

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
  const slip = (path: string, word: string, known: readonly string[]): void => {
    const near = nearMiss(word, known)
    if (near === undefined) setAside.push(path)
    else mistyped.push(`${path}: did you mean ${near}?`)
  }
  const known = (path: string, words: unknown, list: readonly string[]): unknown =>
    !Array.isArray(words)
      ? words
      : words.filter((word, i) => {
          if (typeof word !== 'string' || list.includes(word)) return true
          slip(`${path}[${i}] ${word}`, word, list)
          return false
        })

  const incident: Record<string, unknown> = {}
  const assessments: Record<string, unknown> = {}
  const names = [...questionByName.keys(), 'type']
  for (const [section, given] of [
    ['incident', input['incident']],
    ['assessments', input['assessments']],
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
  const data = readDataClasses(input, slip)
  const org = isFields(input['org'])
    ? { ...input['org'], roles: known('org.roles', input['org']['roles'], roles) }
    : input['org']
  const events = Array.isArray(input['events'])
    ? input['events'].filter((event: unknown, i) => {
        const name = isFields(event) ? event['event'] : undefined
        if (typeof name !== 'string' || eventNames.some((one) => one === name)) return true
        slip(`events[${i}] ${name}`, name, eventNames)
        return false
      })
    : input['events']
  return {
    facts: {
      ...input,
      org,
      events,
      ...data,
      ...(isFields(input['incident']) ? { incident } : {}),
      ...(input['assessments'] === undefined && Object.keys(assessments).length === 0
        ? {}
        : isFields(input['assessments'] ?? {})
          ? { assessments }
          : {}),
    },
    setAside,
    mistyped,
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
function readDataClasses(
  input: Fields,
  slip: (path: string, word: string, known: readonly string[]) => void,
): Fields {
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
