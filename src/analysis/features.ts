/** Collects the features of one thing to be judged; each counts once, however often it is given. */
export interface Features {
  add(name: string): void
  /** The same as `add(kind + word)`, without building that string where nobody keeps it. */
  word(kind: string, word: string): void
  /** The same as `add(kind + first + ' ' + second)`; neither word holds a space. */
  pair(kind: string, first: string, second: string): void
  /** The same as `add(list.names[place])`, without looking at the name. */
  listed(list: FeatureList, place: number): void
  /** Adds every word of three letters or more and every pair of neighbours; an empty word separates its neighbours. */
  text(kind: string, words: readonly string[]): void
}

/** A list of feature names that are given by their index; create it once, in module scope. */
export interface FeatureList {
  readonly id: number
  readonly names: readonly string[]
}

let lists = 0
export const featureList = (names: readonly string[]): FeatureList => ({ id: lists++, names })

/** The features by name, as training needs them. */
export function namesOf(give: (features: Features) => void): readonly string[] {
  const names = new Set<string>()
  give({
    add: (name) => names.add(name),
    word: (kind, word) => names.add(kind + word),
    pair: (kind, first, second) => names.add(`${kind}${first} ${second}`),
    listed: (list, place) => names.add(list.names[place] ?? ''),
    text: (kind, words) => {
      for (const [i, word] of words.entries()) {
        if (word === '') continue
        if (word.length > 2) names.add(kind + word)
        const before = words[i - 1] ?? ''
        if (before !== '') names.add(`${kind}${before} ${word}`)
      }
    },
  })
  return [...names]
}
