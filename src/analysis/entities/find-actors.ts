import type { Sentence, TextModel } from '../text-model.ts'
import { isDigit } from '../text/letters.ts'
import { notActors } from '#data/actor-words.ts'
import { platformNames } from '#data/platforms.ts'
import { commonWords } from '#data/common-words.ts'
import { actorKey, findKnownActor, isKnownActor, type KnownActor } from './known-actors.ts'
import { findPlace } from '#data/find-place.ts'
import { isPlaceName } from './places.ts'
import { isProduct } from './products.ts'
import { capitalPattern } from '../screen/capital-pattern.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { ActorSign } from './actor-sign.ts'
import {
  accusedSigns,
  accusedWord,
  ofBystander,
  ofTrial,
  opensWithPerson,
} from './accused-signs.ts'
import { actorSigns, attackerWord } from './actor-signs.ts'
import { blamedSigns } from './blamed-signs.ts'
import { knownActorSigns, knownWord } from './known-actor-signs.ts'
import {
  aloneInLine,
  contactSigns,
  lineOfBox,
  lineOfChannel,
  openingSigns,
  postSigns,
  signature,
  signboard,
} from './post-signs.ts'
import { toldSigns, toldWord } from './told-signs.ts'

export interface ActorMention extends KnownActor {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly confidence: number
}

const screen = (signs: readonly ActorSign[], isOfPersons = false) =>
  signs.map(({ pattern, confidence, only }) => ({
    pattern: sentencePattern(pattern),
    confidence,
    only: only && sentencePattern(only),
    isOfPersons,
  }))
const general = screen([...actorSigns, ...blamedSigns])
const ofKnown = screen(knownActorSigns)
const told = screen(toldSigns)
const accused = screen(accusedSigns, true)
const always = [...general, ...told, ...accused, ...ofKnown]
const inPosts = [...always, ...screen(postSigns)]
const contacts = screen(contactSigns)
const openings = screen(openingSigns)
const signed = sentencePattern(signature)
const headed = sentencePattern(signboard)
/** Signs, and words without which no sentence of a report is searched for them. */
const inReports = [
  { signs: general, word: sentencePattern(attackerWord) },
  { signs: told, word: sentencePattern(toldWord) },
  { signs: accused, word: sentencePattern(accusedWord) },
  { signs: ofKnown, word: sentencePattern(knownWord) },
]

/** Finds who is said to be behind it: groups that the lists know, and names that the grammar marks as attackers. */
export function findActors(model: TextModel, isPost: boolean): readonly ActorMention[] {
  const body = model.sentences.filter(({ kind }) => kind !== 'boilerplate')
  const names = new Map<string, KnownActor>()
  const mentionsBy = (suspectsIn: (sentence: Sentence) => readonly Suspect[]): ActorMention[] =>
    body.flatMap((sentence) => takeUp(sentence, suspectsIn(sentence), { names, isPost }))
  const named = mentionsBy((sentence) => [
    ...(isPost
      ? bySigns(sentence, inPosts)
      : inReports.flatMap(({ signs, word }) =>
          word.test(sentence) ? bySigns(sentence, signs) : [],
        )),
    ...(isPost ? [...atEdge(sentence, model), ...byBox(sentence, model)] : []),
    ...(sentence.index < linesOfOpening ? bySigns(sentence, openings) : []),
    ...byLists(sentence),
    ...onTrial(sentence, model),
  ])
  // An address for contact counts only if nobody is named by other words, because a seller's address is not a second
  // seller.
  const found =
    isPost && named.length === 0 ? mentionsBy((sentence) => bySigns(sentence, contacts)) : named
  if (found.length === 0) return found
  return [...found, ...laterMentions(model, found, names)].sort((a, b) => a.start - b.start)
}

/** A text that may be an actor's name; `at` counts from the start of its sentence. */
interface Suspect {
  readonly raw: string
  readonly at: number
  readonly confidence: number
  /** Whether it is a person, whom the text goes on to call by the last name. */
  readonly isPerson?: boolean
}

const bySigns = (sentence: Sentence, signs: typeof always): readonly Suspect[] =>
  signs.flatMap(({ pattern, confidence, only, isOfPersons }) =>
    !pattern.isPossible(sentence) || only?.test(sentence) === false
      ? []
      : pattern
          .all(sentence)
          .map((match) => ({ ...suspectOf(match, confidence), isPerson: isOfPersons })),
  )

/** The name that signs a post at its end, or stands at its head. */
function atEdge(sentence: Sentence, { sentences }: TextModel): readonly Suspect[] {
  const edge =
    sentence === sentences.at(-1) ? signed : sentence === sentences[0] ? headed : undefined
  return (edge?.all(sentence) ?? []).map((match) => suspectOf(match, 0.8))
}

/** A line with nothing but a name above the lines of a forum's box or of a channel's head. */
function byBox(sentence: Sentence, { sentences }: TextModel): readonly Suspect[] {
  const raw = headOfBox(sentence, sentences)
  const above = sentences.slice(Math.max(0, sentence.index - linesOfBox), sentence.index)
  return raw === null || above.some((each) => headOfBox(each, sentences) !== null)
    ? []
    : [{ raw, at: sentence.text.indexOf(raw), confidence: 0.85 }]
}

function headOfBox(sentence: Sentence, sentences: readonly Sentence[]): string | null {
  const [, raw] = aloneInLine.exec(sentence.text) ?? []
  if (raw === undefined) return null
  const below = sentences.slice(sentence.index + 1, sentence.index + 1 + linesOfBox)
  const isHead =
    (!raw.includes(' ') && below.some((each) => lineOfBox.test(each.text))) ||
    lineOfChannel.test(below[0]?.text ?? '')
  return isHead ? raw : null
}
/** Above the text of a post there is little more than its title. */
const linesOfOpening = 4
/** A rank, a title and a picture may stand between the name and the rest. */
const linesOfBox = 5

const suspectOf = (match: RegExpExecArray, confidence: number): Suspect => {
  const [whole, raw = ''] = match
  return { raw, at: match.index + whole.lastIndexOf(raw), confidence }
}

/** Whom a sentence opens with, age and all, beside one that tells of an arrest or a trial. */
function onTrial(sentence: Sentence, { sentences }: TextModel): readonly Suspect[] {
  const found = opensWithPerson.all(sentence)
  if (found.length === 0 || ofBystander.test(sentence)) return []
  const { index } = sentence
  const near = sentences.slice(Math.max(0, index - reachOfTrial), index + reachOfTrial)
  return near.some((each) => each.kind !== 'boilerplate' && ofTrial.test(each))
    ? found.map((match) => ({ ...suspectOf(match, 0.75), isPerson: true }))
    : []
}
const reachOfTrial = 2

/** Names from the lists that can mean nothing but an actor, wherever they stand. */
function byLists(sentence: Sentence): readonly Suspect[] {
  const found: Suspect[] = []
  for (const { 0: raw, index: at } of distinctive.all(sentence)) {
    const [first = ''] = raw.split(' ')
    if (isKnownActor(raw)) found.push({ raw, at, confidence: 0.9 })
    else if (numbered.test(raw)) found.push({ raw, at, confidence: 0.85 })
    else if (first !== raw && isKnownActor(first)) found.push({ raw: first, at, confidence: 0.9 })
  }
  return found
}

/** The suspects of a sentence that are actors; of two that overlap, the first. Adds them to `names`. */
function takeUp(
  sentence: Sentence,
  suspects: readonly Suspect[],
  { names, isPost }: { readonly names: Map<string, KnownActor>; readonly isPost: boolean },
): readonly ActorMention[] {
  const taken: ActorMention[] = []
  for (const { raw, at, confidence, isPerson } of suspects) {
    const article = notOfName.exec(raw)?.[0].length ?? 0
    const name = raw
      .slice(article)
      .replace(/[.,;:!?'’”"]+$/, '')
      .replace(/ (?:Group|Gang|Team)$/, (tail) => (findKnownActor(raw) ? tail : ''))
    const known = names.get(actorKey(name)) ?? spelledAsIn(name, findKnownActor(name))
    if (!known && (confidence === 0 || !isActorName(name, confidence >= 0.8))) continue
    const start = sentence.start + at + article
    const end = start + name.length
    if (taken.some((other) => start < other.end && end > other.start)) continue
    const actor = known ?? {
      name: isPost ? notShouted(name) : name,
      attackGroup: null,
      aliases: [],
    }
    names.set(actorKey(name), actor)
    if (isPerson === true) names.set(actorKey(name.split(' ').at(-1) ?? name), actor)
    taken.push({
      ...actor,
      start,
      end,
      sentence,
      confidence: known ? Math.max(confidence, 0.9) : confidence,
    })
  }
  return taken
}

export const distinctive = capitalPattern(
  /\b(?:\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}\p{L}*-?\d+\p{L}*|\p{Lu}\p{L}+ (?:\p{Lu}[\p{L}$]+)(?: \p{Lu}[\p{L}$]+)?)/gu,
)

/** "UNC7781", "Storm-0501": the number of a cluster of attackers, whether the lists have it or not. */
const numbered = /^(?:UNC\d{3,5}|Storm-\d{4}|TA\d{3,4}|FIN\d{1,2}|APT-?\d{1,2})$/

/** If an actor was named once, the same word means the actor wherever it stands alone. */
function laterMentions(
  model: TextModel,
  found: readonly ActorMention[],
  names: ReadonlyMap<string, KnownActor>,
): ActorMention[] {
  const more: ActorMention[] = []
  const taken = new Set(found.map(({ start }) => start))
  // Tested first, since few words begin like one of the names.
  const begins = new Set([...names.keys()].map((key) => key.charCodeAt(0)))
  for (const sentence of model.sentences) {
    if (sentence.kind === 'boilerplate') continue
    for (const token of sentence.tokens) {
      if (token.kind !== 'word' || taken.has(token.start)) continue
      const code = token.lower.charCodeAt(0)
      if (isKeyLetter(code) && !begins.has(code)) continue
      if (!/[\p{Lu}\d]/u.test(token.text)) continue
      const actor = names.get(actorKey(token.text))
      if (!actor) continue
      more.push({ ...actor, start: token.start, end: token.end, sentence, confidence: 0.8 })
    }
  }
  return more
}

/** An ASCII letter or digit: a name that begins with one has a key that begins with it too. */
const isKeyLetter = (code: number): boolean => isDigit(code) || (code >= 0x61 && code <= 0x7a)

const platforms: ReadonlySet<string> = new Set(platformNames)
/** Words that are no name by themselves but begin many: "Dark Overlord". */
const opensNames = new Set(['Dark', 'Black', 'White', 'Cyber'])

/** "IRON GULL", "N O C T U A": as it would be written in a sentence. A short word in capital letters is its own. */
function notShouted(name: string): string {
  const together = /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(name) ? name.replaceAll(' ', '') : name
  return /^[\p{Lu}\s]{6,}$/u.test(together)
    ? together.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : together
}

/**
 * The lists write some groups in lower case, because they took them from addresses of pages; such a group is spelled
 * as the text spells it.
 */
const spelledAsIn = (text: string, known: KnownActor | undefined): KnownActor | undefined =>
  known !== undefined &&
  !/\p{Lu}/u.test(known.name) &&
  /^\p{Lu}/u.test(text) &&
  actorKey(text) === actorKey(known.name)
    ? { ...known, name: text }
    : known

/** "On Monday X": words with a capital that begin a sentence and are no part of the name. */
const notOfName =
  /^(?:(?:The|An?|On|In|By|At|As|And|But|When|While|After|Since|Last) )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?=\S)/

/** A handle in lower case is accepted only if the words around it introduce nothing else. */
function isActorName(text: string, isIntroduced: boolean): boolean {
  if (text.length < 3 || text.length > 40 || /^\d+$/.test(text)) return false
  if (isPlaceName(text) || findPlace(text) || isProduct(text) || platforms.has(text)) return false
  const words = text.split(' ')
  if (words.every((word) => commonWords.has(word.toLowerCase()) || notActors.has(word)))
    return false
  const [first = '', second = ''] = words
  if (notActors.has(words.at(-1) ?? '')) return false
  if (notActors.has(first) && !(opensNames.has(first) && /^\p{Lu}/u.test(second))) return false
  return isIntroduced || /[\p{Lu}\d]/u.test(text) || !/^[a-z]{4,}$/.test(text)
}
