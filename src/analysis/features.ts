import type { Word } from './text/word-table.ts'

/** What stands in front of a value in the name of a feature: `l1=` in `l1=stolen`. */
export interface FeatureKind {
  readonly prefix: string
  readonly number: number
}

let kinds = 0

/** Makes a kind of feature; for module scope. */
export const featureKind = (prefix: string): FeatureKind => ({ prefix, number: kinds++ })

/**
 * Takes the features of one thing that is judged; each counts once, however often it is given. To put
 * a name together costs more than to look it up, so all but `add` take it in parts.
 */
export interface Features {
  add(name: string): void
  /** The same as `add(kind + value)`; the value is one of a few. */
  value(kind: FeatureKind, value: string): void
  /** The same for any word, in lower case. */
  word(kind: FeatureKind, word: Word): void
  /** The same as `add(kind + first + ' ' + second)`; neither word holds a space. */
  pair(kind: FeatureKind, first: Word, second: Word): void
  /** Every word of three letters or more, and every two neighbours; null parts those beside it. */
  text(kind: FeatureKind, words: readonly (Word | null)[]): void
}

/** The features by name, as training needs them. */
export function namesOf(give: (features: Features) => void): readonly string[] {
  const names = new Set<string>()
  give({
    add: (name) => names.add(name),
    value: ({ prefix }, value) => names.add(prefix + value),
    word: ({ prefix }, { lower }) => names.add(prefix + lower),
    pair: ({ prefix }, first, second) => names.add(`${prefix}${first.lower} ${second.lower}`),
    text: ({ prefix }, words) => {
      for (const [i, word] of words.entries()) {
        if (word === null) continue
        if (word.lower.length > 2) names.add(prefix + word.lower)
        const before = words[i - 1]
        if (before) names.add(`${prefix}${before.lower} ${word.lower}`)
      }
    },
  })
  return [...names]
}
