import { wordSet } from '#base/word-map.ts'
import type { TextModel } from '../text-model.ts'

/** Which of some words, given in lower case, the text has in lower case. */
export function standingIn(
  { sentences }: TextModel,
  words: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const asked = wordSet(words)
  for (const { tokens } of sentences) {
    for (const { text, kind } of tokens) {
      if (kind === 'word' && beginsLower(text) && asked.has(text)) found.add(text)
    }
  }
  return found
}

const beginsLower = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text)
}
