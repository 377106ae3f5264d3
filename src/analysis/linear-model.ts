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
  readonly #byKind = new Map<string, ReadonlyMap<string, Word>>()

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
    this.#count(this.#wordsOf(kind).get(word)?.id)
  }

  pair(kind: string, first: string, second: string): void {
    this.#count(this.#wordsOf(kind).get(first)?.idByNext?.get(second))
  }

  text(kind: string, words: readonly string[]): void {
    const known = this.#wordsOf(kind)
    let before: Word | undefined
    for (const word of words) {
      const own = known.get(word)
      this.#count(own?.id)
      this.#count(before?.idByNext?.get(word))
      before = own
    }
  }

  #count(id: number | undefined): void {
    if (id === undefined || this.#counted[id] === this.#round) return
    this.#counted[id] = this.#round
    this.sum += this.#weights[id] ?? 0
  }

  #wordsOf(kind: string): ReadonlyMap<string, Word> {
    return this.#byKind.get(kind) ?? this.#indexWords(kind)
  }

  #indexWords(kind: string): ReadonlyMap<string, Word> {
    const words = new Map<string, Word>()
    for (const [name, id] of this.#byName) {
      if (!name.startsWith(kind)) continue
      const text = name.slice(kind.length)
      wordIn(words, text).id = id
      const cut = text.indexOf(' ')
      if (cut < 0) continue
      const first = wordIn(words, text.slice(0, cut))
      first.idByNext ??= new Map()
      first.idByNext.set(text.slice(cut + 1), id)
    }
    this.#byKind.set(kind, words)
    return words
  }
}

/** What a model knows of a word in one kind: alone, and by the word behind it. */
interface Word {
  id: number | undefined
  idByNext: Map<string, number> | undefined
}

function wordIn(words: Map<string, Word>, text: string): Word {
  const word = words.get(text) ?? { id: undefined, idByNext: undefined }
  words.set(text, word)
  return word
}
