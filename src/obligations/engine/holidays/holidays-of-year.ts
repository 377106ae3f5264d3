import type { Observance } from './holiday-rules.ts'

/** The holidays of a year under the rules, as `2026-12-25`. */
export function holidaysOfYear(rules: string, observed: Observance, year: number): Set<string> {
  const days = rules.split(' ').flatMap((rule) => {
    const day = dayOf(rule, year)
    return day === null ? [] : [observe(day, observed).toString()]
  })
  return new Set(days)
}

function dayOf(rule: string, year: number): Temporal.PlainDate | null {
  const bounded = /^(?:-(\d{4})|(\d{4})):(.+)$/.exec(rule)
  if (bounded !== null) {
    const [, until, from, rest = ''] = bounded
    if (until !== undefined && year > Number(until)) return null
    if (from !== undefined && year < Number(from)) return null
    return dayOf(rest, year)
  }
  const easter = /^([EO])([+-]\d+)$/.exec(rule)
  if (easter !== null) {
    const sunday = easter[1] === 'E' ? westernEaster(year) : orthodoxEaster(year)
    return sunday.add({ days: Number(easter[2]) })
  }
  const nth = /^(\d\d)\/(\d)\/(-?\d)(?:\+(\d))?$/.exec(rule)
  if (nth !== null) {
    const [, month, weekday, which, plus = '0'] = nth
    return nthWeekday(year, Number(month), Number(weekday), Number(which)).add({
      days: Number(plus),
    })
  }
  const fixed = /^(\d\d)-(\d\d)(?:>(\d)|(~))?$/.exec(rule)
  if (fixed === null) throw new Error(`Holiday rule ${rule} cannot be read.`)
  const day = Temporal.PlainDate.from({ year, month: Number(fixed[1]), day: Number(fixed[2]) })
  if (fixed[3] !== undefined) return onOrAfter(day, Number(fixed[3]))
  return fixed[4] === undefined ? day : moveToLongWeekend(day)
}

const onOrAfter = (day: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })

function nthWeekday(year: number, month: number, weekday: number, n: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  if (n > 0) return onOrAfter(first, weekday).add({ weeks: n - 1 })
  const last = first.with({ day: first.daysInMonth })
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
}

/**
 * Ecuador: a holiday on Tuesday moves to Monday, one on Wednesday or Thursday to Friday, one at the weekend to
 * the nearest working day.
 */
function moveToLongWeekend(day: Temporal.PlainDate): Temporal.PlainDate {
  const shift: Readonly<Record<number, number>> = { 2: -1, 3: 2, 4: 1, 6: -1, 7: 1 }
  return day.add({ days: shift[day.dayOfWeek] ?? 0 })
}

function observe(day: Temporal.PlainDate, observed: Observance): Temporal.PlainDate {
  switch (observed) {
    case 'none':
      return day
    case 'us-federal':
      if (day.dayOfWeek === 6) return day.subtract({ days: 1 })
      return day.dayOfWeek === 7 ? day.add({ days: 1 }) : day
    case 'us-california':
      if (day.dayOfWeek === 6 && day.month === 11) return day.subtract({ days: 1 })
      return day.dayOfWeek === 7 ? day.add({ days: 1 }) : day
  }
}

/** Anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function westernEaster(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

/** Julian computus, carried into the Gregorian calendar; 13 days apart until 2099. */
function orthodoxEaster(year: number): Temporal.PlainDate {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const days = d + e + 114
  const julian = { year, month: Math.floor(days / 31), day: (days % 31) + 1 }
  return Temporal.PlainDate.from(julian).add({ days: 13 })
}
