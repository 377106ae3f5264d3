import { edge, wordsOf, type AnyOf } from './required-words.ts'
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
  readonly places: readonly number[]
  readonly marks: readonly number[]
  /** Which of them belong to this stretch, and where in the document it begins. */
  readonly from: number
  readonly to: number
  readonly start: number
}

/** A pattern as the screen knows it. */
export interface ScreenId {
  readonly pattern: number
  /** The mark of the words that it begins with; null where it may begin anywhere. */
  readonly first: number | null
}

const markOfSet = new Map<string, number>()
const marksByWord = new Map<string, number[]>()
/** The marks whose places are kept. */
const placed = new Set<number>()
/** The patterns that ask for each set of words. */
const patternsByMark: number[][] = []
/** How many sets each pattern asks for. */
const setsByPattern: number[] = []
/** All patterns by their number: for the test that none is kept from what it matches. */
export const screenedPatterns: { readonly regex: RegExp; readonly id: ScreenId }[] = []
let screen: Screen | undefined

/**
 * Gives a pattern its number and has its words looked for from now on. Where it is asked of any part of
 * a sentence, that part may begin or end within a word.
 */
export function screenFor(
  regex: RegExp,
  { isForParts }: { readonly isForParts: boolean },
): ScreenId {
  const { sets, first } = wordsOf(regex)
  const pattern = setsByPattern.push(sets.length) - 1
  for (const words of sets) {
    const free = isForParts ? words.map((word) => word.replaceAll(edge, '')) : words
    patternsByMark[markOf(free)]?.push(pattern)
  }
  const mark = isForParts || first === null ? null : markOf(first)
  if (mark !== null) placed.add(mark)
  const id = { pattern, first: mark }
  screenedPatterns.push({ regex, id })
  screen = undefined
  return id
}

function markOf(words: AnyOf): number {
  const key = words.join('\n')
  const known = markOfSet.get(key)
  if (known !== undefined) return known
  const mark = markOfSet.size
  markOfSet.set(key, mark)
  patternsByMark.push([])
  for (const word of words) marksByWord.set(word, [...(marksByWord.get(word) ?? []), mark])
  return mark
}

/** Whether a pattern may match; of one that came after the document was read nothing is known. */
export const mayMatch = (
  { screening: { possible, at, patterns } }: Screened,
  { pattern }: ScreenId,
): boolean =>
  pattern >= patterns || ((possible[at + (pattern >> 5)] ?? 0) & (1 << (pattern & 31))) !== 0

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
 * Some expressions take the long s and the sign for Kelvin for ASCII letters, and others do not: of a
 * text that has one of them nothing is known.
 */
const ambiguous = /[\u017f\u212a]/

/** Looks at a text and each of its sentences, which stand in order, in one pass. */
export function screenText(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
): { readonly sentences: readonly Screening[]; readonly whole: Screening } {
  const { finder, always, isPlaced, ofPart, ofWhole } = (screen ??= openScreen())
  const found = finder.scan(text, [...sentences.map(({ end }) => end), text.length])
  const patterns = ambiguous.test(text) ? 0 : setsByPattern.length
  // Behind the bits of the sentences stand those of the whole.
  const possible = new Int32Array((sentences.length + 1) * always.length)
  const places: number[] = []
  const marks: number[] = []
  ofWhole.begin(possible, sentences.length * always.length)
  let i = 0
  /** Goes on to the end of a part, which may be what stands behind the last sentence. */
  const takeMarks = (part: number): void => {
    for (const end = found.ends[part] ?? 0; i < end; i++) {
      const mark = found.marks[i] ?? 0
      ofPart.take(mark)
      if (isPlaced[mark] !== 1) continue
      marks.push(mark)
      places.push(found.places[i] ?? 0)
    }
  }
  const screened = sentences.map(({ start }, part): Screening => {
    const at = part * always.length
    const from = marks.length
    ofPart.begin(possible, at)
    takeMarks(part)
    return { possible, at, patterns, places, marks, from, to: marks.length, start }
  })
  ofPart.begin(new Int32Array(always.length), 0)
  takeMarks(sentences.length)
  return {
    sentences: screened,
    whole: {
      possible,
      at: sentences.length * always.length,
      patterns,
      places,
      marks,
      from: 0,
      to: marks.length,
      start: 0,
    },
  }
}

interface Screen {
  readonly finder: WordFinder
  /** The patterns that ask for no words. */
  readonly always: Int32Array
  /** 1 for the marks whose places are kept. */
  readonly isPlaced: Uint8Array
  readonly ofPart: Tally
  readonly ofWhole: Tally
}

function openScreen(): Screen {
  const always = new Int32Array((setsByPattern.length + 31) >> 5)
  for (const [pattern, sets] of setsByPattern.entries()) if (sets === 0) addBit(always, 0, pattern)
  const isPlaced = new Uint8Array(markOfSet.size)
  for (const mark of placed) isPlaced[mark] = 1
  const ofWhole = new Tally(always)
  return {
    finder: buildFinder(marksByWord),
    always,
    isPlaced,
    ofWhole,
    ofPart: new Tally(always, ofWhole),
  }
}

/** Counts down for each pattern the sets of words that are still missing in a stretch of text. */
class Tally {
  readonly #always: Int32Array
  /** What each mark of this stretch is a mark of, too. */
  readonly #outer: Tally | undefined
  readonly #missing = Uint8Array.from(setsByPattern)
  readonly #left = new Uint8Array(setsByPattern.length)
  /** The stretch in which each mark was last seen. */
  readonly #seen = new Uint32Array(markOfSet.size)
  #stretch = 0
  #possible: Int32Array = new Int32Array(0)
  #at = 0

  constructor(always: Int32Array, outer?: Tally) {
    this.#always = always
    this.#outer = outer
  }

  /** Begins a stretch whose bits stand in `possible` from `at` on. */
  begin(possible: Int32Array, at: number): void {
    this.#possible = possible
    this.#at = at
    this.#stretch++
    this.#left.set(this.#missing)
    possible.set(this.#always, at)
  }

  take(mark: number): void {
    if (this.#seen[mark] === this.#stretch) return
    this.#seen[mark] = this.#stretch
    for (const pattern of patternsByMark[mark] ?? []) {
      const left = (this.#left[pattern] ?? 0) - 1
      this.#left[pattern] = left
      if (left === 0) addBit(this.#possible, this.#at, pattern)
    }
    this.#outer?.take(mark)
  }
}

function addBit(bits: Int32Array, from: number, bit: number): void {
  const place = from + (bit >> 5)
  bits[place] = (bits[place] ?? 0) | (1 << (bit & 31))
}
