import type { DateKind } from '#data/vocabulary.ts'
import { dayCount, isOfMonths } from './calendar-days.ts'
import type { DateMention } from './date-mentions.ts'
import { partPattern } from '../screen/sentence-pattern.ts'
import { doneOn } from './date-deeds.ts'
import { isSince } from './date-tellings.ts'

/** A day or a span of the text, and what it is said to be of. */
export interface Dated {
  readonly mention: DateMention
  readonly kind: DateKind
  readonly likely: number
}

/** "attempts to steal passwords dating back to January" */
const goesBack = partPattern(/\bdat(?:es?|ed|ing) back to\s$/i)

/** How likely a time must be that of the breach to be its own, however long before the discovery, if a deed is told beside it. */
const plain = 0.6

/** The longest span, in days, that still counts as days and not as a month. */
const ofDays = 25
/**
 * The most days that may lie between the end of a month and the first known day of an incident, if the month is to be
 * the incident's own.
 */
const near = 62

/**
 * Whether a month, a year or a season lies too far from the days of the incident to be its time: long before the first
 * of them, as the case it is compared with, or behind the last, as what was done about it.
 */
export function isFar(dated: Dated, stated: readonly Dated[]): boolean {
  const { mention, kind } = dated
  if (
    !isOfEvent(kind) ||
    !isCoarse(mention) ||
    isSince(mention) ||
    isPlainDeed(dated) ||
    goesBack.test(mention.sentence, mention.left)
  )
    return false
  const days = stated.filter(
    (other) =>
      isOfEvent(other.kind) && other.mention.shape !== 'relative' && !isCoarse(other.mention),
  )
  if (days.length === 0) return false
  return (
    days.every((other) => dayCount(mention.to, other.mention.from) > near) ||
    (days.some((other) => other.kind === 'discovered') &&
      days.every((other) => mention.from > other.mention.to))
  )
}

/** "Hackers broke in in January": a deed is told right before it, and of no other breach. */
const isPlainDeed = ({ mention: { sentence, left }, likely }: Dated): boolean =>
  likely >= plain && doneOn.test(sentence, left) && !ofAnother.test(sentence, left)
const ofAnother = partPattern(/\b(?:earlier|previous|prior|past|another|older|separate)\b[^.;,]*$/i)

const isOfEvent = (kind: DateKind): boolean => kind === 'occurred' || kind === 'discovered'

const isCoarse = ({ shape, from, to }: DateMention): boolean =>
  dayCount(from, to) >= ofDays && (shape !== 'range' || isOfMonths(from, to))
