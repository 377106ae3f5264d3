import type { Features } from './features.ts'

/** A logistic model over named features, as trained by the scripts in `models/`. */
export interface LinearModel {
  readonly bias: number
  readonly threshold: number
  /** Log-odds that each feature adds. */
  readonly weights: Readonly<Record<string, number>>
}

/** 0 to 1. Features that the model has not seen count nothing. */
export function probability(model: LinearModel, give: (features: Features) => void): number {
  let scale = scales.get(model)
  if (scale === undefined) {
    scale = new Scale(model)
    scales.set(model, scale)
  }
  scale.empty()
  give(scale)
  return 1 / (1 + Math.exp(-scale.sum))
}

const scales = new WeakMap<LinearModel, Scale>()

/** 16 bits a feature: one unknown feature in sixteen passes. */
const bitsPerFeature = 16

/**
 * Adds up weights as features are given. Nearly all features of a text are unknown to the model: their
 * names are hashed without being put together, and a set of bits that stays in the fastest memory
 * tells most of them apart. Known ones are told by 64 bits of hash.
 */
class Scale implements Features {
  sum = 0
  readonly #bias: number
  readonly #weights: Float64Array
  /** The round in which each feature was last counted. */
  readonly #counted: Uint32Array
  #round = 0
  /** Two hashes and the feature, counted from 1; open addressing, at most half full. */
  readonly #slots: Int32Array
  readonly #mask: number
  /** A bit for the first hash of each feature. */
  readonly #known: Int32Array
  readonly #knownMask: number

  constructor({ bias, weights }: LinearModel) {
    const names = Object.keys(weights)
    this.#bias = bias
    this.#weights = Float64Array.from(Object.values(weights))
    this.#counted = new Uint32Array(names.length)
    const size = powerAbove(names.length * 2)
    this.#mask = size - 1
    this.#slots = new Int32Array(size * slotWidth)
    const bits = powerAbove(names.length * bitsPerFeature)
    this.#knownMask = bits - 1
    this.#known = new Int32Array(bits >> 5)
    for (const [id, name] of names.entries()) this.#learn(name, id)
  }

  empty(): void {
    this.sum = this.#bias
    this.#round++
  }

  add(name: string): void {
    const hash = hashOn(hashBegin, name)
    if (this.#mayKnow(hash)) this.#count(hash, checkOn(checkBegin, name))
  }

  word(kind: string, word: string): void {
    const hash = hashOn(hashOn(hashBegin, kind), word)
    if (this.#mayKnow(hash)) this.#count(hash, checkOn(checkOn(checkBegin, kind), word))
  }

  pair(kind: string, first: string, second: string): void {
    const hash = hashOn(hashOn(hashOn(hashOn(hashBegin, kind), first), ' '), second)
    if (this.#mayKnow(hash)) {
      this.#count(hash, checkOn(checkOn(checkOn(checkOn(checkBegin, kind), first), ' '), second))
    }
  }

  text(kind: string, words: readonly string[]): void {
    let before = ''
    for (const word of words) {
      if (word !== '') {
        this.word(kind, word)
        if (before !== '') this.pair(kind, before, word)
      }
      before = word
    }
  }

  #learn(name: string, id: number): void {
    const hash = hashOn(hashBegin, name)
    const check = checkOn(checkBegin, name)
    const bit = hash & this.#knownMask
    this.#known[bit >> 5] = (this.#known[bit >> 5] ?? 0) | (1 << (bit & 31))
    let slot = check & this.#mask
    while (this.#slots[slot * slotWidth + 2] !== 0) slot = (slot + 1) & this.#mask
    this.#slots.set([hash, check, id + 1], slot * slotWidth)
  }

  #mayKnow(hash: number): boolean {
    const bit = hash & this.#knownMask
    return ((this.#known[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }

  #count(hash: number, check: number): void {
    let at = (check & this.#mask) * slotWidth
    let next = 0
    while ((next = this.#slots[at + 2] ?? 0) !== 0) {
      if (this.#slots[at] === hash && this.#slots[at + 1] === check) {
        const id = next - 1
        if (this.#counted[id] === this.#round) return
        this.#counted[id] = this.#round
        this.sum += this.#weights[id] ?? 0
        return
      }
      at = (at + slotWidth) & (this.#mask * slotWidth + slotWidth - 1)
    }
  }
}

const slotWidth = 4
const powerAbove = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(64, count)))

const hashBegin = 0x811c9dc5 | 0
const checkBegin = 0x2f0b4a27

/** Goes on with a hash of the form of Fowler, Noll and Vo. */
function hashOn(begun: number, text: string): number {
  let hash = begun
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** The same with another, mixed so that low bits are good too; asked for what the first lets pass. */
function checkOn(begun: number, text: string): number {
  let check = begun
  for (let i = 0; i < text.length; i++) {
    check = Math.imul(check ^ text.charCodeAt(i), 0x5bd1e995)
    check ^= check >>> 15
  }
  return check
}
