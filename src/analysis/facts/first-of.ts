import type { Sentence } from '../text-model.ts'

/** What the first of the sentences says in which `read` finds anything; null if it finds nothing. */
export function firstOf<T>(
  sentences: Iterable<Sentence>,
  read: (sentence: Sentence) => T | null,
): T | null {
  for (const sentence of sentences) {
    const found = read(sentence)
    if (found !== null) return found
  }
  return null
}
