import type { Reading } from '../reading.ts'
import type { Sentence, Voice } from '../text-model.ts'
import { plain, readDay, type Days } from './calendar-days.ts'
import { dateline, datePattern, month, stamp, worthReading } from './date-pattern.ts'
import { stampsBelow } from './stamps-below.ts'
import { moreExact, spanOf } from './date-span.ts'
import { readDays } from './read-days.ts'
import { readRelative } from './relative-days.ts'
import { readTold } from './told-days.ts'
import { slashOrderOf, type SlashOrder } from './slash-order.ts'

/** A place where the text names a day, a month, a year or a span of them. */
export interface DateMention {
  /** ISO days, inclusive. */
  readonly from: string
  readonly to: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** The text before it in its sentence, as far as rules look, without a day of the week. */
  readonly left: string
  readonly voice: Voice
  readonly shape: Days['shape']
}

/** The text after it in its sentence, as far as rules look. */
export const rightOf = ({ sentence, end }: DateMention, reach = nearby): string =>
  sentence.text.slice(end - sentence.start, end - sentence.start + reach)

/**
 * Finds all dates of a text. Relative ones count from `publishedAt`; without it they are left out, and so is a day
 * whose year nothing tells.
 */
export function findDateMentions(reading: Reading): readonly DateMention[] {
  const said = reading.input.publishedAt?.slice(0, 10)
  let anchor = said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said) ? plain(said) : null
  let known: SlashOrder | undefined
  const slashOrder = (): SlashOrder => (known ??= slashOrderOf(reading))
  const found: DateMention[] = []
  const stampedBelow = stampsBelow(reading.model)
  for (const sentence of reading.model.sentences) {
    if (sentence.kind === 'boilerplate' || !worthReading.test(sentence)) continue
    anchor = stampedBelow.get(sentence) ?? stampedOn(sentence, anchor)
    for (const match of datePattern.all(sentence)) {
      const groups = match.groups ?? {}
      const read =
        readDays(groups, anchor ?? aroundTold(match[0], found.at(-1), sentence), slashOrder) ??
        readTold(groups, namedBefore(found, sentence, groups, match.index)) ??
        readWeekday(groups, anchor)
      if (read === null) continue
      const days = inYearTold(inLastYear(read, match[0], anchor), match[0], found.at(-1), sentence)
      const lead =
        /^(?:in|since|during|from|of|to|or|between|back in|around|until|by|dated|year|before|after|and|on|approximately|the(?! (?:next|following|previous|preceding|day|morning|afternoon|evening|night|weekend|[0-3]?\d(?:st|nd|rd|th))\b)|a|its|their|(?:early |late )?on) (?=.)/i.exec(
          match[0],
        )?.[0].length ?? 0
      const start = sentence.start + match.index + lead
      const end = sentence.start + match.index + match[0].length
      const mention = {
        from: days.from.toString(),
        to: days.to.toString(),
        shape: days.shape,
        start,
        end,
        sentence,
        left: textBefore(sentence, start, days.from.equals(days.to)),
        voice: reading.voiceOf(start, end),
      }
      const span = spanOf(found.at(-1), mention) ?? moreExact(found.at(-1), mention)
      if (span !== null) found.pop()
      found.push(span ?? mention)
    }
  }
  return found
}

/** How many sentences back a day may be named from which a later one is counted. */
const memory = 3

/** What the words count from: the day, or the span of days, that was named last, or the month of the same sentence where they are the number of a day. */
function namedBefore(
  found: readonly DateMention[],
  sentence: Sentence,
  groups: Record<string, string | undefined>,
  at: number,
): DateMention | undefined {
  // "from 2 September until it was closed that morning": no span ends on the day of its beginning.
  const endsThen =
    groups['toldSame'] !== undefined &&
    /\b(?:until|till)\b[^.;]*$/i.test(sentence.text.slice(0, at))
  const named = found.findLast(
    (each) => isOfDays(each) && !(endsThen && each.sentence === sentence),
  )
  if (named !== undefined && sentence.index - named.sentence.index <= memory) return named
  const { toldDay, toldFirst } = groups
  return toldDay === undefined && toldFirst === undefined
    ? undefined
    : found.findLast((each) => each.sentence === sentence && each.shape === 'month')
}

const isOfDays = ({ from, to, shape }: DateMention): boolean =>
  from === to || (shape === 'range' && !from.endsWith('-01'))

/** "on the Friday" where no day was named before: the last one up to the publication. */
const readWeekday = (
  { toldWeekday }: Record<string, string | undefined>,
  anchor: Temporal.PlainDate | null,
): Days | null =>
  toldWeekday === undefined || anchor === null
    ? null
    : readRelative(toldWeekday.toLowerCase(), anchor)

/**
 * "On 4 November 2026 …. It was noticed on 9 November": where nothing says when the text was published, what such a
 * day counts from so that it comes to lie nearest the one told before. Null for words that count from the publication.
 */
function aroundTold(
  text: string,
  before: DateMention | undefined,
  sentence: Sentence,
): Temporal.PlainDate | null {
  if (before === undefined || !dayOfMonth.test(text)) return null
  if (!isOfDays(before) || sentence.index - before.sentence.index > memory) return null
  return Temporal.PlainDate.from(before.to).add({ months: 6 })
}
const dayOfMonth = new RegExp(
  String.raw`^(?!.*\b(?:last|this|next|ago)\b)(?:.*\b)?(?:[0-3]?\d(?:st|nd|rd|th)? (?:of )?(?:${month})|(?:${month})\.? [0-3]?\d)`,
  'i',
)

/** "On 17 October 2024 …. The account had been used since 2 September": a day without a year is of the year that was told, or the one beside it. */
function inYearTold(
  days: Days,
  text: string,
  before: DateMention | undefined,
  sentence: Sentence,
): Days {
  if (before === undefined || !isDated(days, text)) return days
  if (!isOfDays(before) || before.shape === 'relative') return days
  if (sentence.index - before.sentence.index > memory) return days
  const told = Temporal.PlainDate.from(before.to)
  const years = days.from.year - told.year
  if (years < 1) return days
  const nearest = [years, years - 1, years + 1]
    .map((back) => days.from.subtract({ years: back }))
    .toSorted((a, b) => apart(a, told) - apart(b, told))[0]
  if (nearest === undefined || nearest.year >= days.from.year) return days
  const back = { years: days.from.year - nearest.year }
  return { ...days, from: nearest, to: days.to.subtract(back) }
}
/** "between 3 and 9 May last year", written in June: not those of this year. */
const inLastYear = (days: Days, text: string, anchor: Temporal.PlainDate | null): Days =>
  days.shape === 'range' && days.from.year === anchor?.year && /\blast year$/i.test(text)
    ? { ...days, from: days.from.subtract({ years: 1 }), to: days.to.subtract({ years: 1 }) }
    : days
/** Whether it is a day of a month, or a span of such, without a year. */
const isDated = ({ shape }: Days, text: string): boolean =>
  (shape === 'day' || shape === 'range') &&
  /\p{L}{3}/u.test(text) &&
  !/(?:19|20)\d\d|\b(?:last|this)\b/.test(text)
const apart = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  Math.abs(a.until(b, { largestUnit: 'days' }).days)

/**
 * How far the rules on what stands beside a date look, in characters. The bound is needed because a line may be a
 * megabyte long.
 */
export const nearby = 90

function textBefore(sentence: Sentence, start: number, isDay: boolean): string {
  const at = start - sentence.start
  const text = sentence.text
    .slice(Math.max(0, at - nearby), at)
    .replace(weekdayBefore, '')
    .replace(roughly, '')
  return isDay && bare.test(text) ? `${text}on ` : text
}
/** "were mailed May 6", "rang the next morning": a day behind a word that is none of those which lead to a day. */
const bare =
  /(?<!\b(?:on|in|at|by|of|to|or|as|and|the|an?|its?|their|this|from|since|until|till|up|through|between|before|after|around|about|during|for|early|late|mid|only|dated|than|when|last|next|also|later|approximately|starting|beginning)) (?<=[\p{L}\d)”"’] )$/iu
/** "on or about 6 July" */
const roughly = /(?<=\b(?:on|in) )(?:or )?(?:about|around) $/i
/** "on Monday 6 July", "on Friday evening, 6 February": the day of the week says nothing more. */
const weekdayBefore =
  /(?<=\s)(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?,? (?:the )?$/

/**
 * "Identified - 17 June 2026, 13:15 UTC": what follows on a status page is said on that day; and so is what follows the line
 * at the head of a text that gives its day.
 */
function stampedOn(
  { kind, text, index }: Sentence,
  anchor: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const [, written] = (kind === 'heading' && stamp.exec(text)) || []
  if (written !== undefined) return readDay(written, anchor)?.from ?? anchor
  const [, dated] =
    (index < longestHead && text.length < longestDateline && dateline.exec(text)) || []
  const day = dated === undefined ? undefined : readDay(dated, null)?.from
  // A page may have been put up, or read, later than it was written.
  const isEarlier =
    day !== undefined && (anchor === null || Temporal.PlainDate.compare(day, anchor) < 0)
  return isEarlier ? day : anchor
}
/** How many sentences a head has. */
const longestHead = 6
const longestDateline = 90
