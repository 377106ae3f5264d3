/** Something that keeps what was found out of it: a word, a sentence. */
export interface Keeper {
  readonly kept: unknown[]
}

let questions = 0

/**
 * Asks of each word or sentence once, and has the answer from there ever after. `ask` depends on it
 * alone, and never answers `undefined`.
 */
export function oncePer<K extends Keeper, T extends {} | null>(ask: (of: K) => T): (of: K) => T {
  const question = questions++
  return (of) => {
    const known = of.kept[question]
    if (known !== undefined) return known as T
    const answer = ask(of)
    of.kept[question] = answer
    return answer
  }
}
