import type { Keeper } from '../once-per.ts'

/** One spelling of a word, and what is known of it; all documents share it. */
export interface Word extends Keeper {
  readonly text: string
  readonly lower: string
}

/**
 * The words read last, by a hash of their letters; of two with one place the later stays. Nearly all
 * words of a document were read in one before: those are found without cutting them out of the text,
 * and nothing is asked of them twice. It holds a few times what a language has in daily use.
 */
const words: (Word | undefined)[] = Array.from({ length: 1 << 16 })
const mask = words.length - 1
/** Longer ones are links, hashes and lines of dashes: they do not come again. */
const longest = 32

/** The word that stands between two places of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > longest) return newWord(text.slice(start, end))
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  const place = (hash ^ (hash >>> 15)) & mask
  const known = words[place]
  if (known !== undefined && stands(known.text, text, start, end)) return known
  const word = newWord(copyOf(text, start, end))
  words[place] = word
  return word
}

/** A whole text as a word. */
export const wordOf = (text: string): Word => wordAt(text, 0, text.length)

const newWord = (text: string): Word => ({ text, lower: text.toLowerCase(), kept: [] })

/** A piece cut out of a text would keep all of it in memory. */
const copyOf = (text: string, start: number, end: number): string =>
  String.fromCharCode(...Array.from({ length: end - start }, (_, i) => text.charCodeAt(start + i)))

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  }
  return true
}
