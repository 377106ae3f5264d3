import type { Sentence, TextModel } from '../text-model.ts'
import { isDigit } from '../text/letters.ts'
import { notActors } from '#data/actor-words.ts'
import { platformNames } from '#data/platforms.ts'
import { commonWords } from '#data/common-words.ts'
import { actorKey, findKnownActor, isKnownActor, type KnownActor } from './known-actors.ts'
import { findPlace, isPlaceName } from './places.ts'
import { isProduct } from './products.ts'
import { capitalPattern } from '../screen/capital-pattern.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { ActorSign } from './actor-sign.ts'
import { actorSigns, attackerWord } from './actor-signs.ts'
import { contactSigns, postSigns, signature, signboard } from './post-signs.ts'

export interface ActorMention extends KnownActor {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly confidence: number
}

const screen = (signs: readonly ActorSign[]) =>
  signs.map(({ pattern, confidence, only }) => ({
    pattern: sentencePattern(pattern),
    confidence,
    only: only && sentencePattern(only),
  }))
const always = screen(actorSigns)
const inPosts = [...always, ...screen(postSigns)]
const contacts = screen(contactSigns)
const signed = sentencePattern(signature)
const headed = sentencePattern(signboard)
const tellsOfAttackers = sentencePattern(attackerWord)

/** Who is said to be behind it: groups the lists know, and names that the grammar marks as attackers. */
export function findActors(model: TextModel, isPost: boolean): readonly ActorMention[] {
  const found: ActorMention[] = []
  const names = new Map<string, KnownActor>()
  /** Contacts only where nobody is named by other words: a seller's address is no second one. */
  const scan = (sentence: Sentence, signs: typeof always): void => {
    const before = found.length
    const add = (raw: string, at: number, confidence: number): void => {
      const article = notOfName.exec(raw)?.[0].length ?? 0
      const trimmed = raw
        .slice(article)
        .replace(/[.,;:!?'’”"]+$/, '')
        .replace(/ (?:Group|Gang|Team)$/, (tail) => (findKnownActor(raw) ? tail : ''))
      const known = names.get(actorKey(trimmed)) ?? spelledAsIn(trimmed, findKnownActor(trimmed))
      if (!known && (confidence === 0 || !isActorName(trimmed, confidence >= 0.8))) return
      const start = sentence.start + at + article
      for (let i = before; i < found.length; i++) {
        const other = found[i]
        if (other && start < other.end && start + trimmed.length > other.start) return
      }
      const actor = known ?? {
        name: isPost ? notShouted(trimmed) : trimmed,
        attackGroup: null,
        aliases: [],
      }
      names.set(actorKey(trimmed), actor)
      found.push({
        ...actor,
        start,
        end: start + trimmed.length,
        sentence,
        confidence: known ? Math.max(confidence, 0.9) : confidence,
      })
    }
    for (const { pattern, confidence, only } of signs) {
      if (!pattern.isPossible(sentence) || only?.test(sentence) === false) continue
      for (const match of pattern.all(sentence)) {
        const raw = match[1] ?? ''
        add(raw, match.index + match[0].lastIndexOf(raw), confidence)
      }
    }
    if (signs === contacts) return
    const edge = !isPost
      ? undefined
      : sentence === model.sentences.at(-1)
        ? signed
        : sentence === model.sentences[0]
          ? headed
          : undefined
    for (const match of edge?.all(sentence) ?? []) {
      const raw = match[1] ?? ''
      add(raw, match.index + match[0].lastIndexOf(raw), 0.8)
    }
    // Names of the lists that can mean nothing else, wherever they stand.
    for (const match of distinctive.all(sentence)) {
      const raw = match[0]
      if (isKnownActor(raw)) add(raw, match.index, 0.9)
      else if (numbered.test(raw)) add(raw, match.index, 0.85)
      else if (raw.includes(' ')) {
        const [first = ''] = raw.split(' ')
        if (isKnownActor(first)) add(first, match.index, 0.9)
      }
    }
  }
  const body = model.sentences.filter(({ kind }) => kind !== 'boilerplate')
  for (const sentence of body)
    scan(sentence, isPost ? inPosts : tellsOfAttackers.test(sentence) ? always : [])
  if (isPost && found.length === 0) for (const sentence of body) scan(sentence, contacts)
  if (found.length === 0) return found
  return [...found, ...laterMentions(model, found, names)].sort((a, b) => a.start - b.start)
}

export const distinctive = capitalPattern(
  /\b(?:\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}\p{L}*-?\d+\p{L}*|\p{Lu}\p{L}+ (?:\p{Lu}[\p{L}$]+)(?: \p{Lu}[\p{L}$]+)?)/gu,
)

/** "UNC7781", "Storm-0501": the number of a cluster of attackers, whether the lists have it or not. */
const numbered = /^(?:UNC\d{3,5}|Storm-\d{4}|TA\d{3,4}|FIN\d{1,2}|APT-?\d{1,2})$/

/** An actor named once is meant again where the same word stands alone. */
function laterMentions(
  model: TextModel,
  found: readonly ActorMention[],
  names: ReadonlyMap<string, KnownActor>,
): ActorMention[] {
  const more: ActorMention[] = []
  const taken = new Set(found.map(({ start }) => start))
  // Nearly no word begins as one of the names does.
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

/** An ASCII letter or digit, with which the key of a name begins where the name does. */
const isKeyLetter = (code: number): boolean => isDigit(code) || (code >= 0x61 && code <= 0x7a)

const platforms: ReadonlySet<string> = new Set(platformNames)
/** Words that are nobody's name alone but begin many: "Dark Overlord". */
const opensNames = new Set(['Dark', 'Black', 'White', 'Cyber'])

/** "IRON GULL", "N O C T U A": as it would be written in a sentence. A short word in capital letters is its own. */
function notShouted(name: string): string {
  const together = /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(name) ? name.replaceAll(' ', '') : name
  return /^[\p{Lu}\s]{6,}$/u.test(together)
    ? together.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : together
}

/** A group that the lists have in lower case, as the page addresses are from which they took it, is spelled as the text does. */
const spelledAsIn = (text: string, known: KnownActor | undefined): KnownActor | undefined =>
  known !== undefined &&
  !/\p{Lu}/u.test(known.name) &&
  /^\p{Lu}/u.test(text) &&
  actorKey(text) === actorKey(known.name)
    ? { ...known, name: text }
    : known

/** "On Monday X": what begins a sentence with a capital letter and is none of the name. */
const notOfName =
  /^(?:(?:The|An?|On|In|By|At|As|And|But|When|While|After|Since|Last) )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?=\S)/

/** A handle in lower case is taken where the words around it can only introduce one. */
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
