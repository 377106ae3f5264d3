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

/**
 * Adds up weights as features are given. Nearly all features of a text are unknown to the model, and
 * to put their names together costs more than all the rest; so they are looked up by their parts.
 */
class Scale implements Features {
  sum = 0
  readonly #bias: number
  readonly #weights: Float64Array
  /** The round in which each feature was last counted. */
  readonly #counted: Uint32Array
  #round = 0
  readonly #byName = new Map<string, number>()
  readonly #byWord = new Map<string, ReadonlyMap<string, number>>()
  readonly #byPair = new Map<string, ReadonlyMap<string, ReadonlyMap<string, number>>>()

  constructor({ bias, weights }: LinearModel) {
    this.#bias = bias
    this.#weights = Float64Array.from(Object.values(weights))
    this.#counted = new Uint32Array(this.#weights.length)
    for (const [id, name] of Object.keys(weights).entries()) this.#byName.set(name, id)
  }

  empty(): void {
    this.sum = this.#bias
    this.#round++
  }

  add(name: string): void {
    this.#count(this.#byName.get(name))
  }

  word(kind: string, word: string): void {
    this.#count((this.#byWord.get(kind) ?? this.#wordsOf(kind)).get(word))
  }

  pair(kind: string, first: string, second: string): void {
    const behind = (this.#byPair.get(kind) ?? this.#pairsOf(kind)).get(first)
    if (behind !== undefined) this.#count(behind.get(second))
  }

  #count(id: number | undefined): void {
    if (id === undefined || this.#counted[id] === this.#round) return
    this.#counted[id] = this.#round
    this.sum += this.#weights[id] ?? 0
  }

  #wordsOf(kind: string): ReadonlyMap<string, number> {
    const words = new Map<string, number>()
    for (const [name, id] of this.#byName) {
      if (name.startsWith(kind)) words.set(name.slice(kind.length), id)
    }
    this.#byWord.set(kind, words)
    return words
  }

  #pairsOf(kind: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
    const pairs = new Map<string, Map<string, number>>()
    for (const [words, id] of this.#wordsOf(kind)) {
      const cut = words.indexOf(' ')
      if (cut < 0) continue
      const first = words.slice(0, cut)
      const behind = pairs.get(first) ?? new Map<string, number>()
      pairs.set(first, behind.set(words.slice(cut + 1), id))
    }
    this.#byPair.set(kind, pairs)
    return pairs
  }
}
