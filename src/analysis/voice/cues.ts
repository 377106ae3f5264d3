import { WordMap, type Hashed } from '#base/word-map.ts'
import * as words from '#data/voice-words.ts'
import { anyOf } from '../wording.ts'

/** What single words tell about the voice of a clause; one number per word, bits from this list. */
export const cue = {
  negator: 1,
  /** "may", "might", "could": suspected with "have" or a containing verb, general otherwise. */
  modal: 2,
  /** "will", "would", "should", "must": general talk. */
  future: 4,
  say: 8,
  claim: 16,
  admit: 32,
  suspect: 64,
  reportedly: 128,
  allegedly: 256,
  possibly: 512,
  /** Something was taken, kept or touched: what a denial must deny. */
  exposure: 1024,
  general: 2048,
  advise: 4096,
  contrast: 8192,
  have: 16_384,
  /** Past forms that tell of something that took place. */
  past: 32_768,
  be: 65_536,
  misuse: 131_072,
  subordinate: 262_144,
} as const

const table = new Map<string, number>()
const add = (bits: number, list: string): void => {
  for (const word of list.trim().split(/\s+/)) table.set(word, (table.get(word) ?? 0) | bits)
}
add(cue.negator, words.negators)
add(cue.modal, words.modals)
add(cue.future, words.futures)
add(cue.say, words.sayings)
add(cue.admit, words.admissions)
add(cue.claim, words.claims)
add(cue.suspect, words.suspicions)
add(cue.reportedly, words.reportedly)
add(cue.allegedly, words.allegedly)
add(cue.possibly, words.possibly)
add(cue.exposure, words.exposures)
add(cue.past, words.pastDeeds)
add(cue.general, words.generalities)
add(cue.advise, words.advice)
add(cue.contrast, words.contrasts)
add(cue.have, words.have)
add(cue.be, words.be)
add(cue.misuse, words.misuses)
add(cue.subordinate, words.subordinates)

const bitsOf = new WordMap(table)

/** The bits of a word. */
export const cuesOf = (token: Hashed): number => bitsOf.of(token) ?? 0

/** "a server that should not have been on the internet": what was, against what ought to be. */
export const isUnfulfilled = (tokens: readonly { readonly lower: string }[], at: number): boolean =>
  tokens[at + 1]?.lower === 'have' ||
  (tokens[at + 1]?.lower === 'not' && tokens[at + 2]?.lower === 'have')

const unknownDoer = new RegExp(`^${anyOf(words.unknownDoers)}$`)

/** "An unknown person", "an unknown hole": not known who or which, but known that. */
export const isUnknownDoer = (tokens: readonly { readonly lower: string }[], i: number): boolean =>
  tokens[i]?.lower === 'unknown' && unknownDoer.test(tokens[i + 1]?.lower ?? '')

export type Speaker = 'victim' | 'vendor' | 'actor' | 'authority' | 'publisher'

const speakers = new Map<string, Speaker>()
const speak = (who: Speaker, list: string): void => {
  for (const word of list.trim().split(/\s+/)) speakers.set(word, who)
}
speak('actor', words.actorsSpeaking)
speak('authority', words.authoritiesSpeaking)
speak('vendor', words.vendorsSpeaking)
speak('victim', words.victimsSpeaking)
speak('publisher', words.publishersSpeaking)

const speakerByWord = new WordMap(speakers)

/** Who a common noun speaks for. */
export const speakerOf = (lower: string): Speaker | undefined => speakerByWord.get(lower)
