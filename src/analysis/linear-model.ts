import type { FeatureList, Features } from './features.ts'

/** What named features speak for, as trained by the scripts in `models/`. */
export interface Weights {
  readonly bias: number
  /** Log-odds that each feature adds. */
  readonly weights: Readonly<Record<string, number>>
}

/** A logistic model that says yes from some likelihood on. */
export interface LinearModel extends Weights {
  readonly threshold: number
}

/** Something that gives features, or features that were given before. */
type Part = ((features: Features) => void) | Recorded

/** The probability, 0 to 1, that the model gives. Features it has not seen in training do not count. */
export function probability(model: Weights, ...parts: readonly Part[]): number {
  let scale = scales.get(model)
  if (scale === undefined) {
    scale = new Scale(model)
    scales.set(model, scale)
  }
  scale.empty()
  for (const part of parts) {
    if (part instanceof Recorded) part.giveTo(scale)
    else part(scale)
  }
  return 1 / (1 + Math.exp(-scale.sum))
}

const scales = new WeakMap<Weights, Scale>()

/** Features that several models weigh, found once. */
export function recordFeatures(give: (features: Features) => void): Recorded {
  const recorded = new Recorded()
  give(recorded)
  return recorded
}

/** Collects features as two hashes of their names, 64 bits together, without building the names. */
abstract class Hashing implements Features, Taker {
  #hash = 0
  #check = 0

  abstract take(hash: number, check: number): void

  add(name: string): void {
    this.#begin()
    this.#goOn(name)
    this.take(this.#hash, this.#check)
  }

  word(kind: string, word: string): void {
    this.#begin()
    this.#goOn(kind)
    this.#goOn(word)
    this.take(this.#hash, this.#check)
  }

  pair(kind: string, first: string, second: string): void {
    this.#begin()
    this.#goOn(kind)
    this.#goOn(first)
    this.#goOn(' ')
    this.#goOn(second)
    this.take(this.#hash, this.#check)
  }

  listed({ names }: FeatureList, place: number): void {
    this.add(names[place] ?? '')
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

  #begin(): void {
    this.#hash = 0x811c9dc5 | 0
    this.#check = 0x2f0b4a27
  }

  /** One hash is FNV; the other is mixed so that its low bits are good too. */
  #goOn(text: string): void {
    let hash = this.#hash
    let check = this.#check
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      hash = Math.imul(hash ^ code, 0x01000193)
      check = Math.imul(check ^ code, 0x5bd1e995)
      check ^= check >>> 15
    }
    this.#hash = hash
    this.#check = check
  }
}

interface Taker {
  take(hash: number, check: number): void
}

/** Features kept as their hashes; `giveTo` gives each of them again. */
export class Recorded extends Hashing {
  readonly #hashes: number[] = []

  take(hash: number, check: number): void {
    this.#hashes.push(hash, check)
  }

  giveTo(taker: Taker): void {
    for (let i = 0; i < this.#hashes.length; i += 2)
      taker.take(this.#hashes[i] ?? 0, this.#hashes[i + 1] ?? 0)
  }
}

/** The size of a slot in 32-bit numbers. */
const slotWidth = 6
/** The place of the weight in a slot, counted in 64-bit numbers. */
const weightAt = 2
/** At least 8 bits for each feature, so that at most one unknown feature in eight passes the filter. */
const bitsPerSlot = 4

/**
 * Adds up weights as features are given. Everything about a feature is in one place, since each access to memory
 * costs time: its two hashes, the round in which it was last counted, 1, and its weight.
 */
class Scale extends Hashing {
  sum = 0
  readonly #bias: number
  #round = 0
  /** Open addressing, at most half full. */
  readonly #slots: Int32Array
  readonly #weights: Float64Array
  readonly #mask: number
  /** A bit for each feature: most features of a text are unknown, and these few bits stay at hand. */
  readonly #known: Int32Array
  readonly #slotsOfList: Int32Array[] = []

  constructor({ bias, weights }: Weights) {
    super()
    const features = Object.entries(weights)
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, features.length * 2)))
    this.#bias = bias
    this.#mask = size - 1
    this.#slots = new Int32Array(size * slotWidth)
    this.#weights = new Float64Array(this.#slots.buffer)
    this.#known = new Int32Array((size * bitsPerSlot) >> 5)
    for (const [name, weight] of features) {
      const take = (hash: number, check: number): void => this.#learn(hash, check, weight)
      recordFeatures((give) => give.add(name)).giveTo({ take })
    }
  }

  empty(): void {
    this.sum = this.#bias
    this.#round++
  }

  take(hash: number, check: number): void {
    const bit = this.#bitOf(hash)
    if (((this.#known[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0)
      this.#count(this.#find(hash, check))
  }

  override listed(list: FeatureList, place: number): void {
    const slots = (this.#slotsOfList[list.id] ??= this.#resolve(list))
    this.#count(slots[place] ?? 0)
  }

  #count(at: number): void {
    const slots = this.#slots
    if (slots[at + 3] === 0 || slots[at + 2] === this.#round) return
    slots[at + 2] = this.#round
    this.sum += this.#weights[at / 2 + weightAt] ?? 0
  }

  #resolve({ names }: FeatureList): Int32Array {
    const slots = new Int32Array(names.length)
    for (const [place, name] of names.entries()) {
      const take = (hash: number, check: number): void =>
        void (slots[place] = this.#find(hash, check))
      recordFeatures((give) => give.add(name)).giveTo({ take })
    }
    return slots
  }

  #learn(hash: number, check: number, weight: number): void {
    const at = this.#find(hash, check)
    this.#slots.set([hash, check, 0, 1], at)
    this.#weights[at / 2 + weightAt] = weight
    const bit = this.#bitOf(hash)
    this.#known[bit >> 5] = (this.#known[bit >> 5] ?? 0) | (1 << (bit & 31))
  }

  /** The slot is found by the other hash, so that the two filters are independent. */
  #bitOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#mask * bitsPerSlot + bitsPerSlot - 1)
  }

  /** Where a feature stands, or the empty slot where it would. */
  #find(hash: number, check: number): number {
    const slots = this.#slots
    let at = (check & this.#mask) * slotWidth
    while (slots[at + 3] !== 0 && (slots[at] !== hash || slots[at + 1] !== check))
      at = at === this.#mask * slotWidth ? 0 : at + slotWidth
    return at
  }
}
