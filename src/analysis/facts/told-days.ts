import { isOfMonths, ordered, plain, weekdayOf, type Days } from './calendar-days.ts'
import { numberOf } from './relative-days.ts'

/** What other days are counted from: a day that the text has named before. */
export interface Named {
  readonly from: string
  readonly to: string
}

/** The days meant by words that count from a day named before; null for other words. */
export function readTold(
  groups: Record<string, string | undefined>,
  named: Named | undefined,
): Days | null {
  const last = named === undefined ? null : plain(named.to)
  const first = named === undefined ? null : plain(named.from)
  if (last === null || first === null) return null
  const day = (date: Temporal.PlainDate): Days => ({ from: date, to: date, shape: 'day' })
  const { toldAfter, toldDeed, toldBefore, toldWeekend } = groups
  const { toldFirst, toldLast, toldDay, toldWeekday, toldSame } = groups
  if (toldAfter !== undefined) return day(last.add({ days: daysIn(toldAfter) }))
  if (toldDeed !== undefined) return day(first.subtract({ days: daysIn(toldDeed) }))
  if (toldBefore !== undefined) return day(first.subtract({ days: daysIn(toldBefore) }))
  if (toldWeekend !== undefined) {
    const sunday = first.subtract({ days: first.dayOfWeek })
    return { from: sunday.subtract({ days: 1 }), to: sunday, shape: 'range' }
  }
  if (toldSame !== undefined) return { from: last, to: last, shape: 'same' }
  if (toldWeekday !== undefined) return day(weekdayBeside(toldWeekday, first, last))
  if (toldFirst !== undefined && toldLast !== undefined) {
    const [from, to] = [numberedDay(toldFirst, first, last), numberedDay(toldLast, first, last)]
    return from && to && ordered(from, to, 'range')
  }
  const numbered = toldDay === undefined ? null : numberedDay(toldDay, first, last)
  return numbered && day(numbered)
}

/** "the 22nd", "Friday the 22nd": of the month that was named, or else the one nearest to the last day; null where the weekday is another. */
function numberedDay(
  told: string,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const number = Number(/\d+/.exec(told)?.[0])
  const isMonth = isOfMonths(first.toString(), last.toString())
  const date = isMonth ? dayIn(first, number) : nearestOf(number, last)
  const said = weekdayOf(told.toLowerCase().replace(/^the /, ''))
  return date !== null && said >= 0 && said !== date.dayOfWeek - 1 ? null : date
}

/** "the Thursday before", "on the Friday": the last before the days that were named, or the first from their beginning on. */
function weekdayBeside(
  told: string,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Temporal.PlainDate {
  const weekday = weekdayOf(told.toLowerCase().replace(/^\p{L}+ (?=\p{L}+day)/u, ''))
  const on = (from: Temporal.PlainDate): Temporal.PlainDate =>
    from.add({ days: (weekday + 8 - from.dayOfWeek) % 7 })
  if (/before|previous|preceding/.test(told)) return on(first.subtract({ days: 7 }))
  return /after|following|next/.test(told) ? on(last.add({ days: 1 })) : on(first)
}

/** "the next day" is one day on, "three days later" three, "two weeks after" fourteen. */
const daysIn = (text: string): number => {
  const count = /days|weeks/.test(text) ? numberOf(text.split(' ')[0]?.toLowerCase() ?? '') : 1
  return / weeks? /.test(text) ? 7 * count : count
}

/**
 * The day of a month, in the month of a date or one beside it, that lies nearest to the date; null if there is none.
 */
function nearestOf(number: number, date: Temporal.PlainDate): Temporal.PlainDate | null {
  let nearest: Temporal.PlainDate | null = null
  for (const months of [-1, 0, 1]) {
    const candidate = dayIn(date.add({ months }), number)
    if (candidate === null) continue
    if (nearest === null || distance(candidate, date) < distance(nearest, date)) nearest = candidate
  }
  return nearest
}

/** The day with that number in the month of a date. */
const dayIn = ({ year, month }: Temporal.PlainDate, number: number): Temporal.PlainDate | null => {
  const pad = (part: number): string => String(part).padStart(2, '0')
  return plain(`${year}-${pad(month)}-${pad(number)}`)
}

const distance = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  Math.abs(a.until(b, { largestUnit: 'days' }).days)
