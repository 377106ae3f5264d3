import type { Features } from './features.ts'
import { firstFrom } from './text/first-from.ts'
import type { Sentence, Token } from './text-model.ts'

/** A span of a sentence; places count from the beginning of the text. */
interface Mention {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

/** So many words and marks are looked at on each side. */
const within = 8

/** A word beside a mention; names count as names, whatever they are, and figures as figures. */
const wordOf = ({ kind, text, lower }: Token): string =>
  kind === 'number' ? '#' : text.charAt(0) === lower.charAt(0) ? lower : 'Name'

/** The words on either side of a mention: singly, each two neighbours, and the nearest for themselves. */
export function wordsBeside(
  { sentence: { tokens }, start, end }: Mention,
  features: Features,
): void {
  const first = firstFrom(tokens, start)
  const next = firstFrom(tokens, end)
  const left = tokens
    .slice(Math.max(0, first - within), first)
    .map(wordOf)
    .reverse()
  const right = tokens.slice(next, next + within).map(wordOf)
  for (const [i, word] of left.entries()) {
    features.word('l=', word)
    if (i > 0) features.pair('l=', word, left[i - 1] ?? '')
  }
  for (const [i, word] of right.entries()) {
    features.word('r=', word)
    if (i > 0) features.pair('r=', right[i - 1] ?? '', word)
  }
  const [l1 = '^', l2 = '^'] = left
  const [r1 = '$', r2 = '$'] = right
  features.word('l1=', l1)
  features.word('r1=', r1)
  features.pair('l2=', l2, l1)
  features.pair('r2=', r1, r2)
}

/** The words of a name: "Council" and "Printing" tell what somebody is, whoever it is. */
export function wordsOfName(name: string, features: Features): void {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of words) features.word('name=', word)
  features.word('name ends ', words.at(-1) ?? '')
}
