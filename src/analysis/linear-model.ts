import type { FeatureKind, Features } from './features.ts'
import { oncePer } from './once-per.ts'
import type { Word } from './text/word-table.ts'

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
 * Adds up weights as features are given. Nearly all features of a text are unknown to the model, so
 * each word keeps what the model knows of it, and most words keep that it is nothing.
 */
class Scale implements Features {
  sum = 0
  readonly #bias: number
  readonly #weights: Float64Array
  /** The round in which each feature was last counted. */
  readonly #counted: Uint32Array
  #round = 0
  readonly #byName = new Map<string, number>()
  readonly #byKind: ReadonlyMap<string, Entry>[] = []
  readonly #entriesOf: (word: Word) => (Entry | null)[] | null

  constructor({ bias, weights }: LinearModel) {
    this.#bias = bias
    this.#weights = Float64Array.from(Object.values(weights))
    this.#counted = new Uint32Array(this.#weights.length)
    for (const [id, name] of Object.keys(weights).entries()) this.#byName.set(name, id)
    const known = new Set(Object.keys(weights).flatMap(wordsIn))
    this.#entriesOf = oncePer(({ lower }) => (known.has(lower) ? [] : null))
  }

  empty(): void {
    this.sum = this.#bias
    this.#round++
  }

  add(name: string): void {
    this.#count(this.#byName.get(name))
  }

  value(kind: FeatureKind, value: string): void {
    this.#count(this.#indexOf(kind).get(value)?.id)
  }

  word(kind: FeatureKind, word: Word): void {
    this.#count(this.#entryOf(kind, word)?.id)
  }

  pair(kind: FeatureKind, first: Word, second: Word): void {
    this.#count(this.#entryOf(kind, first)?.idByNext?.get(second.lower))
  }

  text(kind: FeatureKind, words: readonly (Word | null)[]): void {
    let before: Entry | null = null
    for (const word of words) {
      const own: Entry | null = word === null ? null : this.#entryOf(kind, word)
      this.#count(own?.id)
      if (word !== null) this.#count(before?.idByNext?.get(word.lower))
      before = own
    }
  }

  #count(id: number | undefined): void {
    if (id === undefined || this.#counted[id] === this.#round) return
    this.#counted[id] = this.#round
    this.sum += this.#weights[id] ?? 0
  }

  #entryOf(kind: FeatureKind, word: Word): Entry | null {
    const entries = this.#entriesOf(word)
    if (entries === null) return null
    const known = entries[kind.number]
    return known === undefined
      ? (entries[kind.number] = this.#indexOf(kind).get(word.lower) ?? null)
      : known
  }

  #indexOf(kind: FeatureKind): ReadonlyMap<string, Entry> {
    return (this.#byKind[kind.number] ??= this.#index(kind.prefix))
  }

  #index(prefix: string): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>()
    for (const [name, id] of this.#byName) {
      if (!name.startsWith(prefix)) continue
      const text = name.slice(prefix.length)
      entryIn(entries, text).id = id
      const cut = text.indexOf(' ')
      if (cut < 0) continue
      const first = entryIn(entries, text.slice(0, cut))
      first.idByNext ??= new Map()
      first.idByNext.set(text.slice(cut + 1), id)
    }
    return entries
  }
}

/** What a model knows of a word in one kind: alone, and by the word behind it. */
interface Entry {
  id: number | undefined
  idByNext: Map<string, number> | undefined
}

function entryIn(entries: Map<string, Entry>, text: string): Entry {
  const entry = entries.get(text) ?? { id: undefined, idByNext: undefined }
  entries.set(text, entry)
  return entry
}

/** The value in the name of a feature, as a whole and its first word: `lw=of the` holds "of". */
function wordsIn(name: string): readonly string[] {
  const value = name.slice(name.indexOf('=') + 1)
  return [value, value.split(' ', 1)[0] ?? '']
}
