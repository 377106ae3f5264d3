import { hashOf, WordMap, wordSet } from '#base/word-map.ts'
import type { Token } from '../text-model.ts'
import { pluralOf } from '../wording.ts'

/** What must stand around a phrase: nothing, the end of an item behind it, a list on both sides. */
type Asked = 'nothing' | 'end' | 'item'
const asked: Readonly<Record<string, Asked>> = { '!': 'end', '?': 'item' }

interface Node<T> {
  readonly id: number
  readonly next: Map<string, Node<T>>
  value?: T
  asks?: Asked
}

let nodes = 0
const newNode = <T>(): Node<T> => ({ id: nodes++, next: new Map() })

/** Phrases by their words; finds at a token the longest one that stands there. */
export interface PhraseTrie<T> {
  /** `length` counts tokens. */
  longestAt(tokens: readonly Token[], at: number): { value: T; length: number } | null
}

/** Reads lists of phrases in the notation of `data/data-class-terms.ts`. */
export function buildTrie<T>(lists: readonly (readonly [T, string])[]): PhraseTrie<T> {
  const root = newNode<T>()
  for (const [value, list] of lists) {
    for (const item of list.split(',')) {
      const written = item.trim()
      if (written === '') continue
      const asks = asked[written.at(-1) ?? ''] ?? 'nothing'
      const phrase = asks === 'nothing' ? written : written.slice(0, -1)
      for (const words of expand(phrase)) add(root, words, value, asks)
    }
  }
  const nodes = [root]
  for (const node of nodes) nodes.push(...node.next.values())
  // Nearly every word of a text begins no phrase: the table that tells so is small and stays at hand.
  const first = new Steps([root])
  const further = new Steps(nodes.slice(1))
  return {
    longestAt: (tokens, at) => {
      let node: Node<T> | undefined = root
      let best: { value: T; length: number } | null = null
      for (let i = at; i < tokens.length; i++) {
        const token: Token | undefined = tokens[i]
        if (token === undefined) break
        node = (i === at ? first : further).from(node, token)
        if (node === undefined) break
        if (node.value !== undefined && stands(node.asks, tokens, at, i + 1)) {
          best = { value: node.value, length: i + 1 - at }
        }
      }
      return best
    },
  }
}

/** All steps from some nodes of a trie in one table by the hash of the word, as `WordMap` has it and for its reasons. */
class Steps<T> {
  readonly #words: string[] = []
  readonly #nodes: Node<T>[] = []
  /** Number of the node that a step leads from, hash of the word, place of the step counted from 1. */
  readonly #slots: Int32Array
  readonly #mask: number
  /** A bit for each step: most steps from a word of a text lead nowhere, and these few bits stay at hand. */
  readonly #known: Int32Array
  readonly #knownMask: number

  constructor(nodes: readonly Node<T>[]) {
    const steps = nodes.reduce((sum, { next }) => sum + next.size, 0)
    const size = 2 ** Math.ceil(Math.log2(steps) + 1)
    this.#mask = size - 1
    this.#slots = new Int32Array(size * 3)
    this.#knownMask = size * (bitsPerStep / 2) - 1
    this.#known = new Int32Array((size * bitsPerStep) >> 6)
    for (const node of nodes) {
      for (const [word, next] of node.next) {
        const hash = hashOf(word)
        this.#words.push(word)
        const place = this.#nodes.push(next)
        const mixed = mix(node, hash)
        const bit = mixed & this.#knownMask
        this.#known[bit >> 5] = (this.#known[bit >> 5] ?? 0) | (1 << (bit & 31))
        let slot = mixed & this.#mask
        while (this.#slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.#mask
        this.#slots.set([node.id, hash, place], slot * 3)
      }
    }
  }

  from(node: Node<T>, token: Token): Node<T> | undefined {
    const straight = token.lower.startsWith('’') ? straightOf.of(token) : undefined
    const word = straight?.word ?? token.lower
    const hash = straight?.hash ?? token.hash
    const mixed = mix(node, hash)
    if (((this.#known[(mixed & this.#knownMask) >> 5] ?? 0) & (1 << (mixed & 31))) === 0)
      return undefined
    for (let slot = mixed & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = this.#slots[slot * 3 + 2] ?? 0
      if (place === 0) return undefined
      if (
        this.#slots[slot * 3] === node.id &&
        this.#slots[slot * 3 + 1] === hash &&
        this.#words[place - 1] === word
      )
        return this.#nodes[place - 1]
    }
  }
}

/** Marks of possession with a curly apostrophe, as the phrases have them: "customer’s", "customers’". */
const straightOf = new WordMap(
  [
    ['’s', "'s"],
    ['’', "'"],
  ].map(([curly = '', word = '']) => [curly, { word, hash: hashOf(word) }] as const),
)
const mix = ({ id }: Node<unknown>, hash: number): number => hash ^ Math.imul(id, 0x9e3779b1)

/** 16 bits a step: one unknown step in sixteen passes. */
const bitsPerStep = 16

/** Of two classes for one phrase the first written wins; what asks less beats what asks more. */
function add<T>(root: Node<T>, words: readonly string[], value: T, asks: Asked): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) node.next.set(word, (next = newNode()))
    node = next
  }
  if (node.value !== undefined && (node.value !== value || node.asks === 'nothing')) return
  node.value = value
  node.asks = asks
}

/** Every wording of a phrase, as words; a possessive is a word of its own, as the tokenizer has it. */
function expand(phrase: string): readonly (readonly string[])[] {
  // Most phrases are plain words.
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return [phrase.split(' ')]
  const parts = phrase.match(/\[[^\]]*\]|\{[^}]*\}|\S+/g) ?? []
  let wordings: string[][] = [[]]
  for (const part of parts) {
    const choices = /^[[{]/.test(part)
      ? [...part.slice(1, -1).split('|'), ...(part.startsWith('[') ? [''] : [])]
      : [part]
    wordings = wordings.flatMap((wording) =>
      choices.flatMap((choice) =>
        plurals(choice).map((words) => [...wording, ...words.split(' ').flatMap(cut)]),
      ),
    )
  }
  return wordings
    .map((words) => words.filter((word) => word !== ''))
    .filter(({ length }) => length > 0)
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
