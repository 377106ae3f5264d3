import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { TextModel } from '../text-model.ts'

const inBrackets = String.raw`\((?:the |an? )?["“‘]?(\p{Ll}?\p{Lu}{2,6})(['’]?s)?["”’]?\)`
/** Tested first, because the expression below looks for a bracket from every word of a sentence. */
const anyShort = sentencePattern(new RegExp(inBrackets, 'u'))
/** "the business associate (BA)", "a data access agreement (“DAA”)": up to six words and what they are called for short. */
const definedShort = sentencePattern(
  new RegExp(String.raw`((?:\p{L}[\p{L}’'-]*[ -]){1,6})${inBrackets}`, 'gu'),
)

/** Short forms that a text gives to words that are no name. Neither the short form nor its plural is a name then. */
export function shortsOfCommonWords({ sentences }: TextModel): ReadonlySet<string> {
  const shorts = new Set<string>()
  for (const sentence of sentences) {
    if (!anyShort.test(sentence)) continue
    for (const { 1: before = '', 2: short = '', index } of definedShort.all(sentence)) {
      const words = before.trim().split(/[ -]/)
      const from = startOf(words, short)
      if (from < 0) continue
      const opens = from === 0 && /^\W*$/.test(sentence.text.slice(0, index))
      const spelled = words.slice(from)
      if (!spelled.every((word, i) => /^\p{Ll}/u.test(word) || (i === 0 && opens))) continue
      shorts.add(short)
      shorts.add(`${short}s`)
    }
  }
  return shorts
}

/** Whether a short form stands for the last of some words: "BA" for "former business associate". */
export const isShortFor = (words: string, short: string): boolean =>
  startOf(words.trim().split(/[ -]/), short) >= 0

/**
 * The index of the word from which on the first letters spell a short form; words such as "of" may be left out. -1 if
 * there is none.
 */
function startOf(words: readonly string[], short: string): number {
  const letters = short.toLowerCase()
  let left = letters.length
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]?.toLowerCase() ?? ''
    if (word.startsWith(letters[left - 1] ?? ' ')) left--
    else if (!joints.test(word)) return -1
    if (left === 0) return i
  }
  return -1
}
const joints = /^(?:of|and|for|the|to|in|or)$/
