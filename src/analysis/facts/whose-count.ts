import type { Reading } from '../reading.ts'
import type { CountMention } from './count-mentions.ts'

/**
 * The victim whose figure it is, if the text has several: "Harrow Clinic said 12,000, Lind Hospital 40,000". It is
 * the one named before the figure, unless the figure itself says "of" another; undefined if the text has one victim,
 * names none in the sentence, or gives a sum.
 */
export function whoseCount(
  { entities, model }: Reading,
  mention: CountMention,
): string | undefined {
  const { victims } = entities
  if (victims.length < 2) return undefined
  const { sentence, start, end } = mention
  const named = victims
    .flatMap(({ name, mentions }) => mentions.map((each) => ({ ...each, name })))
    .filter((each) => each.start >= sentence.start && each.end <= sentence.end)
    .toSorted((a, b) => a.start - b.start)
  if (named.length === 0 || sum.test(sentence.text)) return undefined
  const behind = named.find((each) => each.start >= end)
  if (behind !== undefined && ofWhom.test(model.text.slice(end, behind.start))) return behind.name
  return named.findLast((each) => each.end <= start)?.name
}

const sum = /\b(?:in total|altogether|together|combined|both)\b/i
/** What may stand between a figure and the name of its owner. */
const ofWhom = /^(?: [\p{Ll}-]+){0,3} (?:of|at|from|belonging to) (?:the )?$/u
