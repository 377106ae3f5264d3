import { wordSet } from '#base/word-map.ts'
import { advising, beside, conditions, earlier, inGeneral, manyOf } from '#data/advice-words.ts'
import type { Entities } from '../entities/types.ts'
import { Memory } from '../memory.ts'
import type { Sentence, Token, Voice } from '../text-model.ts'
import { findAttributions, type Attribution } from './attributions.ts'
import { cue, cuesOf, isUnknownDoer } from './cues.ts'
import { isDenied } from './denials.ts'
import { readManner } from './manner.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

/** A stretch of a sentence with one voice, and how a span in it sounds. */
export interface Clause {
  readonly start: number
  readonly end: number
  voiceAt(start: number, end: number): Voice
}

/** "In recent years", "a string of hacks", "since the breach at its rival": other events than this one. */
const background = sentencePattern(wording`
  ${earlier} ${/(?:\w+[ -]){0,3}/}{breach+|hack+|incidents|attacks|leaks|intrusions},
  {string|series|wave|spate|rash} of <2 words> {breaches|hacks|leaks|incidents|attacks}, not the first, in the past,
  refer[s] to <2 words> {breaches|hacks|leaks|incidents}, in recent {years|months|weeks},
  {before|since|after|until|like} the [*] {breach|hack|leak|attack|break-in} {at|of|on}
    {that|another|a {rival|competitor|different}|its {rival|competitor}},
  {joins|latest in} {a|the} [*] {list|string|series}`)
/** "In addition to an earlier breach, …", "sold alongside other leaks": the rest tells of this event. */
const besides = wording`
  ${beside}${/\W+(?:\w+\W+){0,6}?$/},
  {password+|credentials|pairs|list+|log[-]ins|combinations} <30> {from|in|at|during}${/\W+$/}`
/** "If …", "should …" at the beginning. */
const conditional = sentencePattern(wording`${/^\W*/}${conditions}`)
/** "Change …", "please check …" at the beginning. */
const imperative = sentencePattern(
  wording`${/^\W*(?!updates?(?: \d+)? ?[-–—:|])/}[please] ${advising}`,
)
/** "Many attackers use …", "hackers often …": a general truth. */
const bareSubject = sentencePattern(wording`
  ${/^\W*/}[many|most|some|all|today[']s|modern|malicious|sophisticated|these]
    [cyber[_]|data_|phishing_|ransomware_|supply chain_|threat_]${manyOf}[${/,[^,]{3,90},/}] ${inGeneral}`)

/** Reads a sentence into clauses. */
export function readClauses(sentence: Sentence, entities: Entities): Clause[] {
  const { tokens } = sentence
  const { bits, wholeGeneric, ranges } = wordsOf(sentence)
  const attributions = findAttributions(sentence, bits, entities)
  return ranges.map(([from, to]) => {
    const first = tokens[from]
    const last = tokens[to - 1]
    return {
      start: first?.start ?? sentence.start,
      end: last?.end ?? sentence.end,
      voiceAt: (start, end) =>
        voiceInClause({ sentence, bits, from, to, attributions, wholeGeneric, start, end }),
    }
  })
}

/** What the words of a sentence tell, whoever the entities are: it is read once before they are known and once after. */
interface SentenceWords {
  readonly bits: readonly number[]
  readonly wholeGeneric: boolean
  /** Its clauses, in tokens. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

const known = new Memory<Sentence, SentenceWords>()

function wordsOf(sentence: Sentence): SentenceWords {
  let found = known.get(sentence)
  if (found === undefined) {
    found = readWords(sentence)
    known.set(sentence, found)
  }
  return found
}

function readWords(sentence: Sentence): SentenceWords {
  const { tokens } = sentence
  const bits = tokens.map((token, i) =>
    isMonthOfMay(tokens, i) || isUnknownDoer(tokens, i)
      ? 0
      : cuesOf(token) | (isContractedNot(token.lower) ? cue.negator : 0),
  )
  const wholeGeneric =
    sentence.kind === 'boilerplate' ||
    sentence.section === 'advice' ||
    sentence.text.endsWith('?') ||
    conditional.test(sentence) ||
    imperative.test(sentence) ||
    (bareSubject.test(sentence) && !bits.some((bit) => bit & cue.past)) ||
    tellsBackground(sentence)
  return { bits, wholeGeneric, ranges: clauseRanges(sentence, bits) }
}

const isContractedNot = (lower: string): boolean =>
  lower.endsWith('t') && (lower.endsWith("n't") || lower.endsWith('n’t'))

function tellsBackground(sentence: Sentence): boolean {
  const found = background.exec(sentence)
  return found !== null && !besides.test(sentence.text.slice(0, found.index))
}

/** "On May 3", "3 May", "late May": the month; "Thieves May Have …" in a title is a guess. */
function isMonthOfMay(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'May') return false
  const before = tokens[i - 1]
  return (
    tokens[i + 1]?.kind === 'number' ||
    before?.kind === 'number' ||
    /^(?:on|in|of|since|until|till|by|from|to|through|between|during|before|after|late|early|mid|last|this|next)$/.test(
      before?.lower ?? '',
    )
  )
}

/** Token ranges between contrasts and semicolons; a leading "While …," is a clause of its own. */
function clauseRanges(sentence: Sentence, bits: readonly number[]): [number, number][] {
  const { tokens } = sentence
  const ranges: [number, number][] = []
  let from = 0
  let leading = ((bits[0] ?? 0) & cue.subordinate) > 0
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const contrast =
      ((bits[i] ?? 0) & cue.contrast) > 0 && token.lower !== 'yet' && !isButAlso(tokens, i)
    const cut = token.text === ';' || contrast || (leading && token.text === ',' && i > 3)
    if (!cut) continue
    if (i > from) ranges.push([from, i])
    from = i
    leading = false
  }
  ranges.push([from, tokens.length])
  return ranges
}

const isButAlso = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'but' &&
  (tokens[i + 1]?.lower === 'also' || tokens[i + 1]?.lower === 'rather')

interface Place {
  readonly sentence: Sentence
  readonly bits: readonly number[]
  readonly from: number
  readonly to: number
  readonly attributions: readonly Attribution[]
  readonly wholeGeneric: boolean
  readonly start: number
  readonly end: number
}

function voiceInClause(place: Place): Voice {
  const { sentence, bits, from, to, attributions, start } = place
  const { tokens } = sentence
  const spoken = attributionAt(attributions, start)
  let at = from
  while (at < to && (tokens[at]?.start ?? 0) < start) at++
  const words = { tokens, bits, from, to }
  const { guessed, alleged, reported, general, advised, future, past, pastAfter } = readManner(
    words,
    at,
  )
  const assertedBy = spoken?.speaker ?? 'publisher'
  const isToCome = future >= 0 && future <= at + 12 && !pastAfter && !(past && future > at)
  const generic =
    place.wholeGeneric || advised || isToCome || (general && !past && spoken === undefined)
  const asked = openQuestionBefore(tokens, from, at)
  // A speaker who comes after it speaks of something else: "… whether a ransom was paid, and said that names were taken".
  if (asked !== undefined && (spoken === undefined || spoken.from <= asked)) {
    return { modality: 'suspected', assertedBy: 'publisher', generic }
  }
  if (isDenied(words, at, place.end))
    return { modality: 'denied', assertedBy, generic: generic && place.wholeGeneric }
  if (guessed || (spoken && spoken.verb & cue.suspect)) {
    return { modality: 'suspected', assertedBy, generic }
  }
  if (alleged || spoken?.speaker === 'actor') {
    return { modality: 'claimed', assertedBy: spoken ? assertedBy : 'actor', generic }
  }
  if (spoken && spoken.verb & cue.claim) return { modality: 'claimed', assertedBy, generic }
  if (reported || !spoken || spoken.speaker === 'publisher') {
    return { modality: 'reported', assertedBy, generic }
  }
  return { modality: 'confirmed', assertedBy, generic }
}

/** Where the question begins that the words at `at` are part of: "declined to say whether …", "is not known if …". */
function openQuestionBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
): number | undefined {
  for (let i = at - 1; i >= from; i--) {
    const word = tokens[i]?.lower
    if (word === 'whether' || (word === 'if' && leavesOpen.has(tokens[i - 1]?.lower ?? ''))) {
      return tokens[i]?.start
    }
  }
  return undefined
}

const leavesOpen = wordSet([
  'say',
  'saying',
  'confirm',
  'confirming',
  'disclose',
  'know',
  'known',
  'clear',
  'unclear',
  'unknown',
])

/** Who is quoted at an offset. The nearest attribution wins: "Police said the group claims …". */
function attributionAt(
  attributions: readonly Attribution[],
  start: number,
): Attribution | undefined {
  let spoken: Attribution | undefined
  for (const attribution of attributions) {
    if (attribution.from > start || start >= attribution.to) continue
    if (!spoken || attribution.from >= spoken.from) spoken = attribution
  }
  return spoken
}
