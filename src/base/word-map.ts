/**
 * An immutable map by word, for words that were just cut from a text. A `Map` interns every string that it is
 * asked for, even one it does not contain; on the words of a document that costs more than the rest of the
 * look-up, and the interned strings live until the next full garbage collection.
 */
export class WordMap<Value> {
  readonly #words: readonly string[]
  readonly #values: readonly Value[]
  /** For each slot the hash of a word and its place, counted from 1; open addressing, at most half full. */
  readonly #slots: Int32Array
  readonly #mask: number
  /**
   * A Bloom filter with one bit a word: most words of a text are not in the table, and these few bits stay in
   * the cache.
   */
  readonly #known: Int32Array

  /** Where a word occurs twice, its last value counts. */
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

/** At most half the slots are taken, so there are at least 16 bits a word: one unknown word in sixteen passes. */
const bitsPerSlot = 8

/** A word in lower case with its hash, so that it is hashed once for several tables. */
export interface Hashed {
  readonly lower: string
  readonly hash: number
}

/** A set of words. */
export type WordSet = Pick<WordMap<true>, 'has'>

export const wordSet = (words: Iterable<string>): WordSet =>
  new WordMap([...words].map((word) => [word, true] as const))

/** FNV-1a. Its low bits depend on the low bits of the text only, so high ones are mixed in. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}
