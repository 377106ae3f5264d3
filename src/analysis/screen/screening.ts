import { readdirSync, readFileSync } from 'node:fs'
import { keepBetweenStarts } from '#base/keep-between-starts.ts'
import { wordsOf, type PatternWords } from './regex-words/required-words.ts'
import { edge, type AnyOf } from './regex-words/texts.ts'
import { addBit, Tally } from './tally.ts'
import { isWestern } from './western-form.ts'
import { buildFinder, type WordFinder } from './word-finder.ts'

/** A stretch of text with what the pass over its document found. */
export interface Screened {
  readonly text: string
  readonly screening: Screening
}

/** Which patterns may match in one stretch of text, and where some of them may begin. */
export interface Screening {
  /** One bit for each pattern, from the number `at` on. */
  readonly possible: Int32Array
  readonly at: number
  /** Patterns that were known when the document was read. */
  readonly patterns: number
  /** Places of the document where words stand that patterns begin with, and the marks of these words. */
  readonly places: Int32Array
  readonly marks: Int32Array
  /** Which of them belong to this stretch, and where in the document it begins. */
  readonly from: number
  readonly to: number
  readonly start: number
  /** Of the whole document. */
  readonly isWestern: boolean
}

/** A pattern as the screen knows it. */
export interface ScreenId {
  readonly pattern: number
  /** The mark of the words that it begins with; null where it may begin anywhere, or no document was read yet. */
  readonly first: number | null
}

/** A pattern whose words are not read off its source yet. */
interface Waiting {
  readonly regex: RegExp
  readonly isForParts: boolean
  readonly id: { readonly pattern: number; first: number | null }
}

const markOfSet = new Map<string, number>()
const marksByWord = new Map<string, number[]>()
/** The marks whose places are kept. */
const placed = new Set<number>()
/** The ways that ask for each set of words. */
const waysByMark: number[][] = []
/** Each way in which a pattern may match: how many sets it asks for, and of which pattern it is. */
const ways: { readonly sets: number; readonly pattern: number }[] = []
/** All patterns by their number: for the test that none is kept from what it matches. */
export const screenedPatterns: { readonly regex: RegExp; readonly id: ScreenId }[] = []
/** Reading hundreds of sources takes half a second: it waits for the first document and is kept for the next start. */
const waiting: Waiting[] = []
let screen: Screen | undefined

/**
 * Gives a pattern its number and has its words looked for in documents read from now on. Where it is asked
 * of any part of a sentence, that part may begin or end within a word.
 */
export function screenFor(
  regex: RegExp,
  { isForParts }: { readonly isForParts: boolean },
): ScreenId {
  const id = { pattern: screenedPatterns.length, first: null }
  screenedPatterns.push({ regex, id })
  waiting.push({ regex, isForParts, id })
  screen = undefined
  return id
}

function readSources(patterns: readonly Waiting[]): void {
  const readers = readdirSync(new URL('regex-words/', import.meta.url)).toSorted()
  const code = ['../cursor.ts', ...readers.map((file) => `regex-words/${file}`)].map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  )
  const words = keepBetweenStarts(
    'pattern-words',
    [...code, ...patterns.map(({ regex }) => String(regex))],
    () => patterns.map(({ regex }) => wordsOf(regex)),
  )
  for (const [i, each] of words.entries()) {
    const pattern = patterns[i]
    if (pattern !== undefined) enter(pattern, each)
  }
}

function enter({ isForParts, id }: Waiting, { ways: all, first }: PatternWords): void {
  for (const sets of all) {
    for (const words of sets) {
      const free = isForParts ? words.map((word) => word.replaceAll(edge, '')) : words
      waysByMark[markOf(free)]?.push(ways.length)
    }
    ways.push({ sets: sets.length, pattern: id.pattern })
  }
  if (isForParts || first === null) return
  id.first = markOf(first)
  placed.add(id.first)
}

/** How many patterns have a number: the next one gets this. */
export const patternsKnown = (): number => screenedPatterns.length

function markOf(words: AnyOf): number {
  const key = words.join('\n')
  const known = markOfSet.get(key)
  if (known !== undefined) return known
  const mark = markOfSet.size
  markOfSet.set(key, mark)
  waysByMark.push([])
  for (const word of words) marksByWord.set(word, [...(marksByWord.get(word) ?? []), mark])
  return mark
}

/** Whether a pattern may match; of one that came after the document was read nothing is known. */
export const mayMatch = (
  { screening: { possible, at, patterns } }: Screened,
  { pattern }: ScreenId,
): boolean =>
  pattern >= patterns || ((possible[at + (pattern >> 5)] ?? 0) & (1 << (pattern & 31))) !== 0

/**
 * Of the patterns numbered from `from` up to `end` the first that may match, `end` where none does: whole
 * words of bits are passed over at once.
 */
export function nextPossible(
  { screening: { possible, at, patterns } }: Screened,
  from: number,
  end: number,
): number {
  for (let pattern = from; pattern < end;) {
    if (pattern >= patterns) return pattern
    const bits = (possible[at + (pattern >> 5)] ?? 0) >>> (pattern & 31)
    if (bits !== 0) return Math.min(end, pattern + 31 - Math.clz32(bits & -bits))
    pattern = Math.min((pattern | 31) + 1, patterns)
  }
  return end
}

/** Whether a pattern came after the document was read. */
export const isNewer = ({ patterns }: Screening, { pattern }: ScreenId): boolean =>
  pattern >= patterns

/** The next of the kept places where one of the words stands that `mark` is for; -1 behind the last. */
export function nextPlace({ marks, from, to }: Screening, mark: number, after = from): number {
  for (let i = after; i < to; i++) if (marks[i] === mark) return i
  return -1
}

/** Where a kept place lies, counted from the beginning of the stretch. */
export const placeOf = ({ places, start }: Screening, i: number): number => (places[i] ?? 0) - start

/**
 * Some expressions take the long s, the signs for Kelvin and Ångström and old forms of Cyrillic letters for
 * the letters themselves, and others do not: of a text that has one of them nothing is known.
 */
const ambiguous = /[\u017f\u1c80-\u1c88\u212a\u212b]/

/** Looks at a text and each of its sentences, which stand in order, in one pass. */
export function screenText(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
): { readonly sentences: readonly Screening[]; readonly whole: Screening } {
  const { finder, known, always, isPlaced, ofPart, ofWhole } = (screen ??= openScreen())
  const found = finder.scan(text, [...sentences.map(({ end }) => end), text.length])
  const patterns = ambiguous.test(text) ? 0 : known
  const western = isWestern(text)
  // Behind the bits of the sentences stand those of what is left, which nobody asks for, and of the whole.
  const possible = new Int32Array((sentences.length + 2) * always.length)
  const whole = (sentences.length + 1) * always.length
  const count = found.ends[sentences.length] ?? 0
  const places = new Int32Array(count)
  const marks = new Int32Array(count)
  const screenings: Screening[] = []
  ofWhole.begin(possible, whole)
  let to = 0
  for (let part = 0, i = 0; part <= sentences.length; part++) {
    const at = part * always.length
    const from = to
    ofPart.begin(possible, at)
    for (const end = found.ends[part] ?? 0; i < end; i++) {
      const mark = found.marks[i] ?? 0
      if (ofPart.isNew(mark)) {
        ofPart.take(mark)
        if (ofWhole.isNew(mark)) ofWhole.take(mark)
      }
      if (isPlaced[mark] === 0) continue
      marks[to] = mark
      places[to++] = found.places[i] ?? 0
    }
    const start = sentences[part]?.start ?? 0
    screenings.push({ possible, at, patterns, places, marks, from, to, start, isWestern: western })
  }
  screenings.pop()
  return {
    sentences: screenings,
    whole: {
      possible,
      at: whole,
      patterns,
      places,
      marks,
      from: 0,
      to,
      start: 0,
      isWestern: western,
    },
  }
}

interface Screen {
  readonly finder: WordFinder
  /** How many patterns there were. */
  readonly known: number
  /** The patterns that ask for no words. */
  readonly always: Int32Array
  /** 1 for the marks whose places are kept. */
  readonly isPlaced: Uint8Array
  readonly ofPart: Tally
  readonly ofWhole: Tally
}

function openScreen(): Screen {
  readSources(waiting.splice(0))
  const always = new Int32Array((screenedPatterns.length + 31) >> 5)
  for (const { sets, pattern } of ways) if (sets === 0) addBit(always, 0, pattern)
  const isPlaced = new Uint8Array(markOfSet.size)
  for (const mark of placed) isPlaced[mark] = 1
  return {
    finder: buildFinder(marksByWord),
    known: screenedPatterns.length,
    always,
    isPlaced,
    ofPart: new Tally({ always, ways, waysByMark }),
    ofWhole: new Tally({ always, ways, waysByMark }),
  }
}
