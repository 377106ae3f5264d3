import type { CountMention } from './count-mentions.ts'
import type { Figure } from './weigh-figures.ts'
import { unitOf } from './count-units.ts'
import { ofThem } from './unit-after.ts'
import { unitBefore } from './unit-before.ts'

/**
 * What "340,000 of them" counts: whatever the text has just counted or, failing that, the people or things that it has
 * just named. Undefined behind a figure that goes on otherwise.
 */
export function unitOfThem(
  { sentence, start, end, count }: CountMention,
  all: readonly Figure[],
): CountMention['unit'] | undefined {
  if (!ofThem.test(sentence.text.slice(end - sentence.start, end - sentence.start + reach)))
    return undefined
  for (const { mention } of all.toReversed()) {
    if (mention.start >= start || mention.count < count || mention.unit === 'bytes') continue
    if (mention.sentence.index < sentence.index - mostSentences) break
    const unit = mention.noun === '' ? unitBefore(textBefore(mention)) : mention.unit
    if (unit !== null) return unit
  }
  return unitNamed(textBefore({ sentence, start }))
}
const textBefore = ({ sentence, start }: Pick<CountMention, 'sentence' | 'start'>): string =>
  sentence.text.slice(0, start - sentence.start)
const reach = 12
/** A pronoun does not reach further back than this. */
const mostSentences = 3

/** The last noun of these words that figures count. */
function unitNamed(words: string): CountMention['unit'] | undefined {
  const last = words.split(' ').slice(-mostWords)
  for (let i = last.length - 1; i >= 0; i--) {
    const word = last[i]?.replace(/[^\p{L}]+$/u, '') ?? ''
    const unit = word.endsWith('s') ? unitOf(word) : undefined
    if (unit !== undefined) return unit
  }
  return undefined
}
const mostWords = 30
