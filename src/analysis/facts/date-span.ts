import type { DateMention } from './date-mentions.ts'

/** "from December 2017 until September 15, 2022": two dates that are the ends of one span, however each is written. */
export function spanOf(first: DateMention | undefined, last: DateMention): DateMention | null {
  if (first === undefined || first.sentence !== last.sentence || first.from > last.from) return null
  const { text, start } = first.sentence
  const between = text.slice(first.end - start, last.start - start)
  const isSpan =
    (andNext.test(between) && (isNextDay(first, last) || isNextYear(first, last))) ||
    upTo.test(between) ||
    (andLast.test(between) && /\bbetween\s$/i.test(first.left))
  return isSpan ? { ...first, to: last.to, end: last.end, shape: 'range' } : null
}

/** "last Friday, 27 June", "three days earlier, on 22 March": the second date says more exactly what the first says. */
export function moreExact(first: DateMention | undefined, last: DateMention): DateMention | null {
  if (first === undefined || first.sentence !== last.sentence) return null
  if (last.from < first.from || first.to < last.to) return null
  const { text, start } = first.sentence
  return apart.test(text.slice(first.end - start, last.start - start))
    ? { ...last, start: first.start, left: first.left }
    : null
}
const apart = /^(?: (?:[\p{L}]+ ){0,2}(?:holiday|weekend))?, (?:on |from |between |the )*$/u

/** "on 30 October and Thursday 31 October" */
const andNext = /^,?\sand\s(?:on\s)?(?:\p{Lu}\p{Ll}+day,?\s)?(?:the\s)?$/u
const isNextDay = (first: DateMention, last: DateMention): boolean =>
  first.from === first.to &&
  last.from === last.to &&
  Temporal.PlainDate.from(first.to).add({ days: 1 }).equals(last.from)

const isNextYear = (first: DateMention, last: DateMention): boolean =>
  first.shape === 'year' &&
  last.shape === 'year' &&
  Number(last.from.slice(0, 4)) === Number(first.to.slice(0, 4)) + 1

const upTo =
  /^,?\s*(?:to|through|thru|until|till|up to|[-–—])(?:\s(?:the|around|about|approximately|on or about))?(?:\s(?:early |late )?(?:morning|afternoon|evening|night|hours) (?:of|on))?\s*$/i
const andLast = /^,?\sand\s(?:around |about |approximately )?$/i
