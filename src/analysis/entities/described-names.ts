import { firstNames } from '#data/first-names.ts'
import { describingWords } from '#data/common-words.ts'
import type { TextModel } from '../text-model.ts'
import type { NameMention } from './find-names.ts'
import { isPlaceName } from './places.ts'
import { standingIn } from './standing-in.ts'

/**
 * Cuts from a name a word that only describes it, which a capital at the beginning of a sentence or heading makes
 * look like a part of it: "Insurer Northmere", "Neighbouring Eastry Council". A word describes if it is known to, or
 * if the text also writes it in lower case and the rest stands by itself elsewhere. A name that has the word within a
 * sentence keeps it.
 */
export function withoutDescriptions(
  model: TextModel,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const opening = mentions.filter(opensDescribed)
  if (opening.length === 0) return mentions
  const within = mentions
    .filter(({ start, sentence }) => start !== sentence.start)
    .map(({ text }) => text)
  const lower = standingIn(model, new Set(opening.map(({ text }) => firstWord(text).toLowerCase())))
  const stands = (name: string): boolean =>
    within.some((text) => text === name || text.startsWith(`${name} `))
  return mentions.map((mention) => {
    if (!opensDescribed(mention) || stands(mention.text)) return mention
    const first = firstWord(mention.text)
    const rest = mention.text.slice(first.length + 1)
    const describes =
      describingWords.has(first.toLowerCase()) || (lower.has(first.toLowerCase()) && stands(rest))
    return describes ? { ...mention, text: rest, start: mention.end - rest.length } : mention
  })
}

const firstWord = (name: string): string => name.slice(0, name.indexOf(' '))

/** Whether a name of several words opens its sentence, and what is left of it may be a name. */
function opensDescribed({ text, start, sentence }: NameMention): boolean {
  if (start !== sentence.start || !text.includes(' ')) return false
  const first = firstWord(text)
  const rest = text.slice(first.length + 1)
  return (
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(first) &&
    /^\p{Lu}/u.test(rest) &&
    !firstNames.has(first.toLowerCase()) &&
    !isPlaceName(text) &&
    !isPlaceName(rest)
  )
}
