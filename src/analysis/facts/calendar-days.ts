import type { SlashOrder } from './slash-order.ts'
import { month } from './date-pattern.ts'

/** The days that an expression of time names, from the first to the last. */
export interface Days {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  /** `same` is a day that was named before and is told once more ("that night"). */
  readonly shape: 'day' | 'month' | 'year' | 'season' | 'range' | 'relative' | 'recent' | 'same'
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i) => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
      [`${name.slice(0, 4)}`, i + 1],
    ]),
)

export function plain(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** How many days lie between two days in ISO form; negative where the second is the earlier. */
export const dayCount = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days

/** Whether a span consists of whole months, which means that the text names no day. */
export const isOfMonths = (from: string, to: string): boolean =>
  from.endsWith('-01') && Temporal.PlainDate.from(to).add({ days: 1 }).day === 1

export const whole = (date: Temporal.PlainDate | null): Days | null =>
  date === null ? null : { from: date, to: date, shape: 'day' }

export function ordered(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  shape: Days['shape'],
): Days | null {
  const years = Temporal.PlainDate.compare(from, to) <= 0 ? to.year - from.year : 99
  return years > 15 ? null : { from, to, shape }
}

export function range(a: string, b: string, anchor: Temporal.PlainDate | null): Days | null {
  const bYear = /\b(?:19|20)\d\d\b/.exec(b)?.[0]
  const first = readDay(
    bYear !== undefined && !/\b(?:19|20)\d\d\b/.test(a) ? `${a}, ${bYear}` : a,
    anchor,
  )
  const last = readDay(b, anchor)
  if (first === null || last === null) return null
  if (Temporal.PlainDate.compare(first.from, last.from) > 0) {
    return ordered(first.from.subtract({ years: 1 }), last.to, 'range')
  }
  return ordered(first.from, last.to, 'range')
}

/** A day without a year is the latest such day up to the publication, or up to a month after it. */
export function readDay(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const name = /\p{L}{3,}/u.exec(text.replace(/\bof\b/, ''))?.[0].toLowerCase() ?? ''
  const number = months[name] ?? months[name.slice(0, 3)]
  const given = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  const dayOf = /(?<!\d)([0-3]?\d)(?:st|nd|rd|th)?(?!\d)/.exec(
    text.replace(/\b(?:19|20)\d\d\b/, ''),
  )?.[1]
  if (number === undefined || dayOf === undefined) return null
  const date = (y: number): Temporal.PlainDate | null =>
    plain(`${y}-${String(number).padStart(2, '0')}-${dayOf.padStart(2, '0')}`)
  if (given !== undefined) return whole(date(Number(given)))
  if (anchor === null) return null
  const sameYear = date(anchor.year)
  if (sameYear === null) return null
  const later = Temporal.PlainDate.compare(sameYear, anchor.add({ days: 31 })) > 0
  return whole(later ? date(anchor.year - 1) : sameYear)
}

export function readMonth(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const name =
    /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu.exec(text)?.[0].toLowerCase() ??
    ''
  const number = months[name.slice(0, 3)]
  if (number === undefined) return null
  const given = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  if (given === undefined && anchor === null) return null
  let first = new Temporal.PlainDate(
    given === undefined ? (anchor?.year ?? 2000) : Number(given),
    number,
    1,
  )
  if (
    given === undefined &&
    anchor !== null &&
    Temporal.PlainDate.compare(first, anchor.add({ days: 5 })) > 0
  ) {
    first = first.subtract({ years: 1 })
  }
  const last = first.with({ day: first.daysInMonth })
  if (/\b(?:early|beginning|start)\b/i.test(text))
    return { from: first, to: first.with({ day: 10 }), shape: 'month' }
  if (/\b(?:late|end)\b/i.test(text))
    return { from: first.with({ day: 20 }), to: last, shape: 'month' }
  if (/\b(?:mid|middle)\b/i.test(text))
    return { from: first.with({ day: 10 }), to: first.with({ day: 20 }), shape: 'month' }
  return { from: first, to: last, shape: 'month' }
}

/** "the last week of August": seven days from its beginning or to its end. */
export function readWeekOf(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const month = readMonth(text.replace(/^\w+ week of /, ''), anchor)
  if (month === null) return null
  const at = ['first', 'second', 'third'].findIndex((word) => text.startsWith(word))
  const from = at < 0 ? month.to.subtract({ days: 6 }) : month.from.add({ days: 7 * at })
  return { from, to: from.add({ days: 6 }), shape: 'range' }
}

/** "the first weekend in March": a Saturday and the Sunday behind it. */
export function readWeekend(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const month = readMonth(text.replace(/^\w+ weekend /, ''), anchor)
  if (month === null) return null
  const at = ['first', 'second', 'third'].findIndex((word) => text.startsWith(word))
  const saturday =
    at < 0
      ? month.to.subtract({ days: (month.to.dayOfWeek + 1) % 7 })
      : month.from.add({ days: ((13 - month.from.dayOfWeek) % 7) + 7 * at })
  return { from: saturday, to: saturday.add({ days: 1 }), shape: 'range' }
}

/** As the names of the days begin, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** The place of a day in the week, Monday 0, by its name in small letters. */
export const weekdayOf = (word: string): number =>
  weekdays.findIndex((name) => word.startsWith(name))

/** "the last Sunday of April" */
export function readWeekdayOf(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const [, place = '', named = '', rest = ''] = /^(\w+) (\w+) (?:of|in) (.*)$/s.exec(text) ?? []
  const month = readMonth(rest, anchor)
  if (month === null) return null
  const weekday = weekdayOf(named.toLowerCase()) + 1
  const at = ['first', 'second', 'third', 'fourth'].indexOf(place.toLowerCase())
  return whole(
    at < 0
      ? month.to.subtract({ days: (month.to.dayOfWeek - weekday + 7) % 7 })
      : month.from.add({ days: ((weekday - month.from.dayOfWeek + 7) % 7) + 7 * at }),
  )
}

export const yearSaid = (word: string, anchor: Temporal.PlainDate): number =>
  /last/i.test(word) ? anchor.year - 1 : anchor.year

/** "late October", "October 3", of a year that words tell. */
export function readInYear(text: string, ofYear: number, anchor: Temporal.PlainDate): Days | null {
  const dated = `${text} ${ofYear}`
  return /\d/.test(text) ? readDay(dated, anchor) : readMonth(dated, anchor)
}

/** "between April and September", of the year that is said or else the last that has passed. */
export function readMonths(
  a: string,
  b: string,
  said: string | undefined,
  anchor: Temporal.PlainDate | null,
): Days | null {
  const last =
    said === undefined || anchor === null
      ? readMonth(b, anchor)
      : readInYear(b, yearSaid(said, anchor), anchor)
  if (last === null) return null
  const first = readMonth(/\d{4}/.test(a) ? a : `${a} ${last.from.year}`, anchor)
  if (first === null) return null
  const crosses = Temporal.PlainDate.compare(first.from, last.from) > 0
  return ordered(crosses ? first.from.subtract({ years: 1 }) : first.from, last.to, 'range')
}

export function readSlash(text: string, order: SlashOrder): Days | null {
  const [a = '', b = '', c = ''] = text.split(/[/-]/)
  const y = c.length === 2 ? 2000 + Number(c) : Number(c)
  const day = (m: string, d: string): Days | null =>
    whole(plain(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`))
  // If the numbers make no day in one order, they make one in the other.
  return order === 'month-first' ? (day(a, b) ?? day(b, a)) : (day(b, a) ?? day(a, b))
}

export function readPart(text: string, anchor: Temporal.PlainDate | null): Days | null {
  return new RegExp(month, 'i').test(text)
    ? readMonth(text, anchor)
    : partOfYear(Number(/\d{4}/.exec(text)?.[0]), text)
}

export function partOfYear(y: number, text: string): Days {
  const of = (a: number, b: number): Days => ({
    from: new Temporal.PlainDate(y, a, 1),
    to: new Temporal.PlainDate(y, b, new Temporal.PlainDate(y, b, 1).daysInMonth),
    shape: 'year',
  })
  if (/early|beginning|start/i.test(text)) return of(1, 4)
  if (/late|end/i.test(text)) return of(9, 12)
  if (/mid/i.test(text)) return of(5, 8)
  return of(1, 12)
}

export function readSeason(text: string): Days {
  const y = Number(/\d{4}/.exec(text)?.[0])
  const [a, b] = /spring/i.test(text)
    ? [3, 5]
    : /summer/i.test(text)
      ? [6, 8]
      : /winter/i.test(text)
        ? [1, 3]
        : [9, 11]
  return {
    from: new Temporal.PlainDate(y, a ?? 1, 1),
    to: new Temporal.PlainDate(y, b ?? 12, new Temporal.PlainDate(y, b ?? 12, 1).daysInMonth),
    shape: 'season',
  }
}

export function readQuarter(text: string): Days {
  const y = Number(/\d{4}/.exec(text)?.[0])
  const short = /^[QH]([1-4])/.exec(text)?.[1]
  const place =
    short === undefined
      ? ['first', 'second', 'third', 'fourth'].findIndex((word) => text.startsWith(word))
      : Number(short) - 1
  const size = /half|^H/.test(text) ? 6 : 3
  const first = new Temporal.PlainDate(y, Math.min(12 - size + 1, place * size + 1), 1)
  return { from: first, to: first.add({ months: size }).subtract({ days: 1 }), shape: 'season' }
}
