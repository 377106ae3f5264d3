import type { CaseView, PeopleKnown } from './case-view.ts'
import { evaluateDuty } from './evaluate-duty.ts'
import { isWithin } from './jurisdictions.ts'
import { isQuestion, questionSpec, type QuestionId } from './questions.ts'
import type { Answer, DutyOutcome, NotTriggered, Regime } from './types.ts'

export type Outcomes = readonly (DutyOutcome | NotTriggered)[]

/** What one law says of the case, and what it said of the last few that were the same to it. */
interface Reader {
  /** Questions that the law asks, and those whose answer stands for one of them. */
  readonly questions: readonly QuestionId[]
  /** Where the people are, and not only how many are in the jurisdiction, can matter. */
  readonly readsEveryPlace: boolean
  readonly known: Map<string, Outcomes>
}

const readerByRegime = new WeakMap<Regime, Reader>()
const mostKnown = 2

/**
 * What becomes of the duties of one law. Most laws read few facts, so that in a what-if most of them
 * are asked again what they have just answered: the last answers are kept by the facts they rest on,
 * and the same facts get the same outcomes.
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
  const outcomes = regime.duties.map((duty) => evaluateDuty(duty, regime, view, { argued }))
  const [oldest] = reader.known.keys()
  if (oldest !== undefined && reader.known.size >= mostKnown) reader.known.delete(oldest)
  reader.known.set(key, outcomes)
  return outcomes
}

/** All facts that can change an outcome under the law, as one text. */
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

/** Yes and the word `true` are two answers. */
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

/** The engine asks these of its own accord. */
const askedOfEveryLaw = ['accessOnly', 'encrypted', 'keyCompromised'] as const

/** Where a law has one of these names or values, the list of places is read. */
const placeWords: readonly string[] = [
  'peopleOnlyIn',
  'one-state',
  'establishment',
  'oneStopShop',
  'eu1182',
  'weekendRelief',
]

/** Every name and every short value in the law: a question that it asks is among them. */
function wordsOf(law: unknown, words = new Set<string>()): Set<string> {
  if (typeof law === 'string') words.add(law)
  if (typeof law !== 'object' || law === null) return words
  for (const [name, value] of Object.entries(law)) {
    words.add(name)
    wordsOf(value, words)
  }
  return words
}
