import type { Reading } from '../reading.ts'
import { itemAt } from '../round-up.ts'
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
  if (named.length === 0) return ofItem(model, victims, start)
  if (sum.test(sentence.text)) return undefined
  const behind = named.find((each) => each.start >= end)
  if (behind !== undefined && ofWhom.test(model.text.slice(end, behind.start))) return behind.name
  const before = named.findLast((each) => each.end <= start)
  // "X said 210,000 of its patients were included, and Y counted 95,000": Y's, though nothing else is told of Y.
  const isOthers = entities.others.some(({ mentions }) =>
    mentions.some(
      (each) =>
        each.start > (before?.end ?? start) &&
        each.end <= start &&
        counts.test(model.text.slice(each.end, start)),
    ),
  )
  return isOthers ? undefined : before?.name
}

/** Below "Kestrel Airways: …" in a round-up the figures are the airline's. */
function ofItem(
  model: Reading['model'],
  victims: Reading['entities']['victims'],
  at: number,
): string | undefined {
  const item = itemAt(model, at)
  return item === undefined
    ? undefined
    : victims.find(({ mentions }) =>
        mentions.some(({ start }) => start >= item.opening.start && start < item.opening.end),
      )?.name
}

const counts =
  /^(?: (?:in|of) (?:the )?\p{Lu}[\p{L}-]+)? (?:has |had |have )?(?:counted|counts|said|says|put|puts|reported|gave|told|named|speaks of|spoke of)\b[^.;]{0,60}$/u

const sum = /\b(?:in total|altogether|together|combined|both)\b/i
/** What may stand between a figure and the name of its owner. */
const ofWhom = /^(?: [\p{Ll}-]+){0,3} (?:of|at|from|belonging to) (?:the )?$/u
