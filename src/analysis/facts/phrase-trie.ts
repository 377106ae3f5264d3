import { hashOf, WordMap, wordSet, type Hashed } from '#base/word-map.ts'
import type { Token } from '../text-model.ts'
import { pluralOf } from '../wording.ts'

/** What must stand around a phrase: nothing, the end of an item behind it, or a list on both sides. */
type Asked = 'nothing' | 'end' | 'item'
const asked: Readonly<Record<string, Asked>> = { '!': 'end', '?': 'item' }

/** Phrases by their words; finds at a token the longest one that stands there. */
export interface PhraseTrie<T> {
  /** `length` is counted in tokens. */
  longestAt(tokens: readonly Token[], at: number): { value: T; length: number } | null
}

/** Reads lists of phrases in the notation of `data/data-class-terms.ts`. */
export function buildTrie<T>(lists: readonly (readonly [T, string])[]): PhraseTrie<T> {
  const tree = new Tree()
  /** What a phrase that ends at a node stands for, and what it asks. */
  const values: { value: T; asks: Asked }[] = []
  /** If a phrase is written for two classes, the first wins, unless the second asks for less around it. */
  const settle = (node: number, value: T, asks: Asked): void => {
    const known = values[node]
    if (known === undefined || (known.value === value && known.asks !== 'nothing'))
      values[node] = { value, asks }
  }
  for (const [value, list] of lists) {
    for (const item of list.split(',')) {
      const written = item.trim()
      if (written === '') continue
      const asks = asked[written.at(-1) ?? ''] ?? 'nothing'
      const phrase = asks === 'nothing' ? written : written.slice(0, -1)
      for (const node of plant(phrase, tree)) if (node !== root) settle(node, value, asks)
    }
  }
  return {
    longestAt: (tokens, at) => {
      let node = root
      let best: { value: T; length: number } | null = null
      for (let i = at; i < tokens.length; i++) {
        const token: Token | undefined = tokens[i]
        if (token === undefined) break
        node = tree.next(
          node,
          token.lower.startsWith('’') ? (straightOf.of(token) ?? token) : token,
        )
        if (node === nowhere) break
        const ending = values[node]
        if (ending !== undefined && stands(ending.asks, tokens, at, i + 1)) {
          best = { value: ending.value, length: i + 1 - at }
        }
      }
      return best
    },
  }
}

const root = 0
const nowhere = -1

/** Words behind one another; where they lead is a number. */
class Tree {
  /** The word that leads to each node, of which there is exactly one. */
  readonly #words = ['']
  // Nearly every word of a text begins no phrase. The table that says so is small and stays in the processor's cache.
  readonly #first = new Steps(this.#words)
  readonly #further = new Steps(this.#words)

  /** The node that a word leads to from another. */
  next(node: number, word: Hashed): number {
    return (node === root ? this.#first : this.#further).from(node, word)
  }

  /** The same; a missing step is added. */
  reach(node: number, word: Hashed): number {
    const known = this.next(node, word)
    if (known !== nowhere) return known
    const made = this.#words.push(word.lower) - 1
    ;(node === root ? this.#first : this.#further).add(node, word.hash, made)
    return made
  }
}

/** Steps from nodes in one table by the hash of the word, as `WordMap` has it and for its reasons. */
class Steps {
  readonly #words: readonly string[]
  /** Node that a step leads from, hash of the word, node that it leads to; at most half full. */
  #slots = new Int32Array(3)
  #mask = 0
  /** A bit for each step: most steps from a word of a text lead nowhere, and these few bits stay at hand. */
  #known = new Int32Array(1)
  #knownMask = 0
  #count = 0

  constructor(words: readonly string[]) {
    this.#words = words
  }

  from(node: number, { lower, hash }: Hashed): number {
    const mixed = mix(node, hash)
    if (((this.#known[(mixed & this.#knownMask) >> 5] ?? 0) & (1 << (mixed & 31))) === 0)
      return nowhere
    const slots = this.#slots
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const to = slots[slot * 3 + 2] ?? 0
      if (to === 0) return nowhere
      if (slots[slot * 3] === node && slots[slot * 3 + 1] === hash && this.#words[to] === lower)
        return to
    }
  }

  add(node: number, hash: number, to: number): void {
    if (this.#count * 2 > this.#mask) this.#grow()
    this.#enter(node, hash, to)
    this.#count++
  }

  #grow(): void {
    const old = this.#slots
    const size = Math.max(fewest, (this.#mask + 1) * 2)
    this.#mask = size - 1
    this.#slots = new Int32Array(size * 3)
    this.#knownMask = size * (bitsPerStep / 2) - 1
    this.#known = new Int32Array((size * bitsPerStep) >> 6)
    for (let i = 0; i < old.length; i += 3) {
      const to = old[i + 2] ?? 0
      if (to !== 0) this.#enter(old[i] ?? 0, old[i + 1] ?? 0, to)
    }
  }

  #enter(node: number, hash: number, to: number): void {
    const mixed = mix(node, hash)
    const bit = mixed & this.#knownMask
    this.#known[bit >> 5] = (this.#known[bit >> 5] ?? 0) | (1 << (bit & 31))
    let slot = mixed & this.#mask
    while (this.#slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.#mask
    this.#slots[slot * 3] = node
    this.#slots[slot * 3 + 1] = hash
    this.#slots[slot * 3 + 2] = to
  }
}

const mix = (node: number, hash: number): number => hash ^ Math.imul(node, 0x9e3779b1)

/** 16 bits a step: one unknown step in sixteen passes. */
const bitsPerStep = 16
const fewest = 1024

const hashed = (lower: string): Hashed => ({ lower, hash: hashOf(lower) })

/** Marks of possession with a curly apostrophe, as the phrases have them: "customer’s", "customers’". */
const straightOf = new WordMap([
  ['’s', hashed("'s")],
  ['’', hashed("'")],
])

/** Makes all wordings of a phrase, which go on together from part to part; gives where they end. */
function plant(phrase: string, tree: Tree): Iterable<number> {
  let ends = new Set([root])
  for (const [part] of phrase.matchAll(/\[[^\]]*\]|\{[^}]*\}|\S+/g)) {
    const next = new Set<number>()
    for (const words of choicesOf(part))
      for (const node of ends)
        next.add(words.reduce((from: number, word) => tree.reach(from, word), node))
    ends = next
  }
  return ends
}

/** What may stand for a part of a phrase, as words; a possessive is a word of its own, as the tokenizer has it. */
function choicesOf(part: string): readonly (readonly Hashed[])[] {
  // Most parts are plain words, which need no expansion.
  if (/^[a-z]+$/.test(part)) return [[hashed(part)]]
  const choices = /^[[{]/.test(part)
    ? [...part.slice(1, -1).split('|'), ...(part.startsWith('[') ? [''] : [])]
    : [part]
  return choices.flatMap(plurals).map((words) =>
    words
      .split(' ')
      .flatMap(cut)
      .filter((word) => word !== '')
      .map(hashed),
  )
}

/** `history+` is "history" and "histories"; the plus may stand inside: `date+ of birth+`. */
function plurals(choice: string): readonly string[] {
  if (!choice.includes('+')) return [choice]
  const many = choice.replace(/([\p{L}\d’'-]+)\+/gu, (_, word: string) => pluralOf(word))
  return [choice.replaceAll('+', ''), many]
}

const cut = (word: string): readonly string[] => {
  const owner = /^(.+)(['’]s)$/.exec(word)
  if (owner !== null) return [owner[1] ?? '', "'s"]
  if (word.length > 1 && word.endsWith("'")) return [word.slice(0, -1), "'"]
  return word.includes('/') ? word.split(/(\/)/) : [word]
}

const followers = wordSet(
  'and or as along plus were was are is have had has from belonging of for in on by that which with while stored used to among including such may might could being been collected'.split(
    ' ',
  ),
)

const leaders = wordSet(
  ', ( : / & and or including include includes included contain contains contained containing as their with like of his her exposed'.split(
    ' ',
  ),
)

function stands(
  asks: Asked | undefined,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (asks === 'nothing') return true
  const next = tokens[to]
  if (next !== undefined && next.kind !== 'mark' && !followers.has(next.lower)) return false
  return asks === 'end' || leaders.has(tokens[from - 1]?.lower ?? '-')
}
