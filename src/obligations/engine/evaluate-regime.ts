import type { CaseView, PeopleKnown } from './case-view.ts'
import { evaluateDuty } from './evaluate-duty.ts'
import { isWithin } from './jurisdictions.ts'
import { isQuestion, questionSpec, type QuestionId } from './questions.ts'
import type { Answer } from './facts.ts'
import type { DutyOutcome, NotTriggered } from './evaluation.ts'
import type { Regime } from './regime.ts'

export type Outcomes = readonly (DutyOutcome | NotTriggered)[]

/** What is known about how one law reads facts, with its latest outcomes. */
interface Reader {
  /** The questions that the law asks, and those whose answers stand in for them. */
  readonly questions: readonly QuestionId[]
  /** Whether it can matter where the people are, and not only how many are in the jurisdiction. */
  readonly readsEveryPlace: boolean
  readonly known: Map<string, Outcomes>
}

const readerByRegime = new WeakMap<Regime, Reader>()
const mostKnown = 2

/**
 * The outcomes of the duties of one law. A what-if changes one fact at a time and most laws read few facts, so
 * the latest outcomes are cached by the facts they rest on.
 */
export function evaluateRegime(
  regime: Regime,
  view: CaseView,
  { argued }: { readonly argued: boolean },
): Outcomes {
  const reader = readerOf(regime)
  const key = `${argued}${factsRead(regime, reader, view)}`
  const known = reader.known.get(key)
  if (known !== undefined) return known
  const outcomes = regime.duties.map((duty) => evaluateDuty({ duty, regime, view }, { argued }))
  const [oldest] = reader.known.keys()
  if (oldest !== undefined && reader.known.size >= mostKnown) reader.known.delete(oldest)
  reader.known.set(key, outcomes)
  return outcomes
}

/** All the facts that can change an outcome under the law, as one text. */
function factsRead(regime: Regime, { questions, readsEveryPlace }: Reader, view: CaseView): string {
  const { facts } = view
  let key = view.sameForEveryLaw
  for (const id of questions) key += answerText(facts[questionSpec(id).of][id])
  if (readsEveryPlace) return `${key}|${view.everyPlace()}`
  const { jurisdiction, reach } = regime
  key += countText(view.people(jurisdiction))
  const readsEverybody =
    reach === 'role' ||
    ((reach === 'free-zone' || reach === 'people-or-establishment') &&
      facts.org.establishments.some((place) => isWithin(place, jurisdiction)))
  return readsEverybody ? key + countText(view.everybody) : key
}

/** The boolean and the word `true` are different answers. */
const answerText = (answer: Answer | undefined): string =>
  typeof answer === 'string' ? `|${JSON.stringify(answer)}` : `|${answer}`

const countText = ({ known, missing }: PeopleKnown): string => `|${known} ${missing ?? ''}`

const readerOf = (regime: Regime): Reader => readerByRegime.getOrInsertComputed(regime, makeReader)

function makeReader(regime: Regime): Reader {
  const words = wordsOf(regime)
  const asked = [...words].filter(isQuestion)
  return {
    questions: [
      ...new Set([
        ...asked.flatMap((id) => [id, ...(questionSpec(id).standsFor ?? [])]),
        ...askedOfEveryLaw,
      ]),
    ].toSorted(),
    readsEveryPlace: placeWords.some((word) => words.has(word)),
    known: new Map(),
  }
}

/** Questions that the engine itself asks. */
const askedOfEveryLaw = ['accessOnly', 'encrypted', 'keyCompromised'] as const

/** A law that contains one of these names or values reads the list of places. */
const placeWords: readonly string[] = [
  'peopleOnlyIn',
  'one-state',
  'establishment',
  'oneStopShop',
  'eu1182',
  'weekendRelief',
]

/** All property names and strings in the law; the questions it asks are among them. */
function wordsOf(law: unknown, words = new Set<string>()): Set<string> {
  if (typeof law === 'string') words.add(law)
  if (typeof law !== 'object' || law === null) return words
  for (const [name, value] of Object.entries(law)) {
    words.add(name)
    wordsOf(value, words)
  }
  return words
}
