/**
 * A table by word that never changes, for words that were just cut from a text. A `Map` enters every
 * string that it is asked for into the engine's own table of strings before it looks, also those it
 * does not hold: on the words of a document that costs more than the rest of the look-up, and what was
 * entered is kept until the next full collection.
 */
export class WordMap<Value> {
  readonly #words: readonly string[]
  readonly #values: readonly Value[]
  /** The hash of a word and its place, counted from 1; open addressing, at most half full. */
  readonly #slots: Int32Array
  readonly #mask: number
  /** A bit for each word: most words of a text are not in the table, and these few bits stay at hand. */
  readonly #known: Int32Array

  /** Of two values for one word the last counts. */
  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const valueByWord = new Map(entries)
    this.#words = [...valueByWord.keys()]
    this.#values = [...valueByWord.values()]
    const size = 2 ** Math.ceil(Math.log2(this.#words.length + 1) + 1)
    this.#mask = size - 1
    this.#slots = new Int32Array(size * 2)
    this.#known = new Int32Array(Math.max(1, (size * bitsPerSlot) >> 5))
    for (const [place, word] of this.#words.entries()) {
      const hash = hashOf(word)
      const bit = hash & (size * bitsPerSlot - 1)
      this.#known[bit >> 5] = (this.#known[bit >> 5] ?? 0) | (1 << (bit & 31))
      let slot = hash & this.#mask
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
      this.#slots.set([hash, place + 1], slot * 2)
    }
  }

  get(word: string): Value | undefined {
    const place = this.#find(word, hashOf(word))
    return place === 0 ? undefined : this.#values[place - 1]
  }

  has(word: string): boolean {
    return this.#find(word, hashOf(word)) !== 0
  }

  /** The same as `get`, for a word that was hashed already. */
  of({ lower, hash }: Hashed): Value | undefined {
    const place = this.#find(lower, hash)
    return place === 0 ? undefined : this.#values[place - 1]
  }

  #find(word: string, hash: number): number {
    const bit = hash & (this.#mask * bitsPerSlot + bitsPerSlot - 1)
    if (((this.#known[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = this.#slots[slot * 2 + 1] ?? 0
      if (place === 0) return 0
      if (this.#slots[slot * 2] === hash && this.#words[place - 1] === word) return place
    }
  }
}

/** 16 bits a word, at least: one unknown word in sixteen passes. */
const bitsPerSlot = 8

/** A word in lower case with its hash: who looks it up in several tables hashes it once. */
export interface Hashed {
  readonly lower: string
  readonly hash: number
}

/** Words of which only is asked whether they belong to it. */
export type WordSet = Pick<WordMap<true>, 'has'>

export const wordSet = (words: Iterable<string>): WordSet =>
  new WordMap([...words].map((word) => [word, true] as const))

/** Fowler, Noll and Vo; its low bits depend on the low bits of the text alone, so high ones are added. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
