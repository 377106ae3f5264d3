import { requiredWords } from './required-words.ts'
import { buildFinder, type WordFinder } from './word-finder.ts'

/** A stretch of text with what the pass over its document found. */
export interface Screened {
  readonly text: string
  readonly screening: Screening
}

/** Which patterns may match in one stretch of text. */
export interface Screening {
  /** One bit for each pattern, from the number `at` on. */
  readonly possible: Int32Array
  readonly at: number
  /** Patterns that were known when the document was read. */
  readonly patterns: number
}

const markOfSet = new Map<string, number>()
const marksByWord = new Map<string, number[]>()
/** The patterns that ask for each set of words. */
const patternsByMark: number[][] = []
/** How many sets each pattern asks for. */
const setsByPattern: number[] = []
/** All patterns by their number: for the test that none is kept from what it matches. */
export const screenedPatterns: RegExp[] = []
let screen: Screen | undefined

/** Gives a pattern its number and has its words looked for from now on. */
export function screenFor(regex: RegExp): number {
  const id = screenedPatterns.push(regex) - 1
  const sets = requiredWords(regex)
  setsByPattern.push(sets.length)
  for (const words of sets) {
    const key = words.join('\n')
    let mark = markOfSet.get(key)
    if (mark === undefined) {
      mark = markOfSet.size
      markOfSet.set(key, mark)
      patternsByMark.push([])
      for (const word of words) marksByWord.set(word, [...(marksByWord.get(word) ?? []), mark])
    }
    patternsByMark[mark]?.push(id)
  }
  screen = undefined
  return id
}

/** Whether a pattern may match; of one that came after the document was read nothing is known. */
export const mayMatch = (
  { screening: { possible, at, patterns } }: Screened,
  pattern: number,
): boolean =>
  pattern >= patterns || ((possible[at + (pattern >> 5)] ?? 0) & (1 << (pattern & 31))) !== 0

/** Looks at a text and each of its sentences, which stand in order, in one pass. */
export function screenText(
  text: string,
  sentences: readonly { readonly end: number }[],
): { readonly sentences: readonly Screening[]; readonly whole: Screening } {
  const { finder, always, missing, left } = (screen ??= openScreen())
  const { stride } = finder
  const found = finder.scan(text, [...sentences.map(({ end }) => end), text.length])
  // Behind the parts for the sentences stands one for what is left; it is made the one for the whole.
  const last = sentences.length * stride
  for (let i = 0; i < last; i++) {
    const place = last + (i % stride)
    found[place] = (found[place] ?? 0) | (found[i] ?? 0)
  }
  const possible = new Int32Array((sentences.length + 1) * always.length)
  const screenPart = (part: number): Screening => {
    const at = part * always.length
    possible.set(always, at)
    left.set(missing)
    for (let i = 0; i < stride; i++) {
      for (let bits = found[part * stride + i] ?? 0; bits !== 0; bits &= bits - 1) {
        for (const pattern of patternsByMark[i * 32 + 31 - Math.clz32(bits & -bits)] ?? []) {
          const more = (left[pattern] ?? 0) - 1
          left[pattern] = more
          if (more === 0) addBit(possible, at, pattern)
        }
      }
    }
    return { possible, at, patterns: missing.length }
  }
  return {
    sentences: sentences.map((_, part) => screenPart(part)),
    whole: screenPart(sentences.length),
  }
}

interface Screen {
  readonly finder: WordFinder
  /** The patterns that ask for no words. */
  readonly always: Int32Array
  /** How many sets each pattern asks for, and room to count those that are still missing. */
  readonly missing: Uint8Array
  readonly left: Uint8Array
}

function openScreen(): Screen {
  const always = new Int32Array((setsByPattern.length + 31) >> 5)
  for (const [pattern, sets] of setsByPattern.entries()) if (sets === 0) addBit(always, 0, pattern)
  return {
    finder: buildFinder(marksByWord, markOfSet.size),
    always,
    missing: Uint8Array.from(setsByPattern),
    left: new Uint8Array(setsByPattern.length),
  }
}

function addBit(bits: Int32Array, from: number, bit: number): void {
  const place = from + (bit >> 5)
  bits[place] = (bits[place] ?? 0) | (1 << (bit & 31))
}
