import { plain, type Days } from './calendar-days.ts'
import { numberOf, weekdays } from './relative-days.ts'

/** What days are told from: a day that the text has named before. */
export interface Named {
  readonly from: string
  readonly to: string
}

/** The days that words mean which count from a day named before; null where they are no such words. */
export function readTold(
  groups: Record<string, string | undefined>,
  named: Named | undefined,
): Days | null {
  const last = named === undefined ? null : plain(named.to)
  const first = named === undefined ? null : plain(named.from)
  if (last === null || first === null) return null
  const day = (date: Temporal.PlainDate): Days => ({ from: date, to: date, shape: 'day' })
  const { toldAfter, toldDeed, toldBefore, toldWeekend, toldDay } = groups
  if (toldAfter !== undefined) return day(last.add({ days: daysIn(toldAfter) }))
  if (toldDeed !== undefined) return day(first.subtract({ days: daysIn(toldDeed) }))
  if (toldBefore !== undefined) return day(first.subtract({ days: daysIn(toldBefore) }))
  if (toldWeekend !== undefined) {
    const sunday = first.subtract({ days: first.dayOfWeek })
    return { from: sunday.subtract({ days: 1 }), to: sunday, shape: 'range' }
  }
  if (toldDay === undefined) return null
  const date = nearestOf(Number(/\d+/.exec(toldDay)?.[0]), last)
  if (date === null) return null
  const said = weekdays.findIndex((name) => toldDay.toLowerCase().startsWith(name))
  return said < 0 || said === date.dayOfWeek - 1 ? day(date) : null
}

/** "the next day" is one day on, "three days later" three, "two weeks after" fourteen. */
const daysIn = (text: string): number => {
  const count = /days|weeks/.test(text) ? numberOf(text.split(' ')[0]?.toLowerCase() ?? '') : 1
  return / weeks? /.test(text) ? 7 * count : count
}

/** The day of a month that lies nearest to a date, in its month or the ones beside it; null where none is. */
function nearestOf(number: number, date: Temporal.PlainDate): Temporal.PlainDate | null {
  let nearest: Temporal.PlainDate | null = null
  for (const months of [-1, 0, 1]) {
    const { year, month } = date.add({ months })
    const pad = (part: number): string => String(part).padStart(2, '0')
    const candidate = plain(`${year}-${pad(month)}-${pad(number)}`)
    if (candidate === null) continue
    if (nearest === null || distance(candidate, date) < distance(nearest, date)) nearest = candidate
  }
  return nearest
}

const distance = (a: Temporal.PlainDate, b: Temporal.PlainDate): number =>
  Math.abs(a.until(b, { largestUnit: 'days' }).days)
