import { wordSet } from '#base/word-map.ts'
import type { Features } from './features.ts'
import { Memory } from './memory.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'
import type { Sentence } from './text-model.ts'

/** Signs of how a text speaks: of one thing that happened, or of what generally happens and what to do. */
const manners: readonly (readonly [string, (sentence: Sentence) => boolean])[] = [
  ['past', ({ tokens }) => tokens.some(({ lower }) => isPast(lower))],
  ['you', ({ tokens }) => tokens.some(({ lower }) => lower === 'you' || lower === 'your')],
  ['we', ({ tokens }) => tokens.some(({ lower }) => ours.has(lower))],
  ['asks', ({ text }) => text.endsWith('?')],
  ['orders', (sentence) => orders.test(sentence)],
  ['supposes', (sentence) => supposes.test(sentence)],
  ['blank', isToFillIn],
  ['dated', (sentence) => dated.test(sentence)],
]
const past = wordSet(
  'was were had did found took got stole saw told said became gave went came lost left wrote made sent began broke sold led ran knew'.split(
    ' ',
  ),
)
const isPast = (lower: string): boolean =>
  (lower.length > 4 && lower.endsWith('ed')) || past.has(lower)
const ours = wordSet(['we', 'our', 'us'])
/** Rules: what somebody is to do, always or from now on. */
const orders = sentencePattern(
  /^\W*(?:\d{1,2}[.)] *)?(?:always|never|do not|don['’]t|make sure|be|use|keep|check|change|avoid|consider|contact|enable|turn|set|ask|train|limit|review|create|report|update|watch|learn|follow|monitor|ensure|identify|include|choose|look|know|test|place|sign|download|read|visit|call|click|delete|verify|protect|determine|document|remember|store|encrypt|assign|start)\b|\b(?:should|must|need(?:s)? to|ought to|have to|has to|(?:is|are) (?:required|obliged|expected|advised) to)\b/i,
)
/** Statements about any case: "when a company loses data", "organisations that". */
const supposes = sentencePattern(
  /^\W*(?:if|when|whenever|once|unless|where|any|every|each|most|many|some|companies|organi[sz]ations|businesses|hackers|criminals|cybercriminals|attackers)\b|\b(?:if|when|whenever) (?:you|your|an?|any|somebody|someone|the data|personal)\b|\b(?:can|may|might|could) (?:be|have|lead|result|cause|help|take|use|include|occur|happen)\b/i,
)
/** A blank of a form: "[date of incident]". */
const blank =
  /\[(?:[^\]]{0,30}\b)?(?:date|time|name|number|insert|describe|description|company|organi[sz]ation|council|agency|system|service|type|list|your|title|address|contact|phone|evidence)\b[^\]]{0,60}\]|\{\{\w|\b(?:X{2,}|YOUR COMPANY|DATE KNOWN)\b/i
const dated = sentencePattern(
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[ .](?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,4}|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})\b/,
)

/** Whether a sentence has a blank to be filled in. */
export function isToFillIn(sentence: Sentence): boolean {
  let known = blanks.get(sentence)
  if (known === undefined) {
    const { text } = sentence
    known = (text.includes('[') || /[A-Z]{2}/.test(text)) && blank.test(text)
    blanks.set(sentence, known)
  }
  return known
}
const blanks = new Memory<Sentence, boolean>()

/** The upper bounds of the steps into which the share of a manner is sorted. */
const steps = [0, 0.05, 0.15, 0.3, 0.5, 0.75, 1]

/** The share of the text that speaks in each manner, and whether its opening does, as features. */
export function mannerFeatures(sentences: readonly Sentence[], features: Features): void {
  const read = sentences.slice(0, farthest)
  for (const [id, speaks] of manners) {
    const speaking = read.map(speaks)
    const share = speaking.filter(Boolean).length / Math.max(1, read.length)
    features.add(`m:${id}=${steps.findIndex((step) => share <= step)}`)
    if (speaking.slice(0, 3).some(Boolean)) features.word('m-lead:', id)
  }
}
const farthest = 60

/**
 * Whether a sentence that tells of a breach tells of one particular event: in the past, with a name, a day, a
 * figure or "we".
 */
export function isOfOneEvent(sentence: Sentence): boolean {
  const { text, tokens } = sentence
  return (
    tokens.some(({ lower }) => isPast(lower)) &&
    (tokens.some(({ lower }) => ours.has(lower)) || /\d/.test(text) || named.test(text)) &&
    !isToFillIn(sentence) &&
    !text.endsWith('?') &&
    !/\b(?:whether|if)\b/i.test(text)
  )
}
const named = /(?<=[\p{Ll}\p{N},)”"’] )\p{Lu}[\p{L}\p{N}]+/u
