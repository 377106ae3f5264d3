import type { Days } from './calendar-days.ts'

type Day = Temporal.PlainDate
type Span = readonly [from: Day, to: Day]

/**
 * A public holiday, which attackers like to choose: its days in a year, and the days of the weekend around it if they
 * are more.
 */
interface Holiday {
  /** The source of an expression. */
  readonly name: string
  readonly days: (year: number) => Span
  readonly weekend?: (year: number) => Span
}

const on = (year: number, month: number, day: number): Day =>
  new Temporal.PlainDate(year, month, day)
const fixed = (month: number, day: number): Holiday['days'] => {
  return (year) => [on(year, month, day), on(year, month, day)]
}
const around = (holiday: (year: number) => Day, before: number, after: number): Holiday['days'] => {
  return (year) => [holiday(year).subtract({ days: before }), holiday(year).add({ days: after })]
}
/** The first such day of the week (Monday is 1) from a day on. */
const firstFrom = (day: Day, weekday: number): Day =>
  day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return on(year, Math.floor(n / 31), (n % 31) + 1)
}
const thanksgiving = (year: number): Day => firstFrom(on(year, 11, 22), 4)
const laborDay = (year: number): Day => firstFrom(on(year, 9, 1), 1)
const memorialDay = (year: number): Day => firstFrom(on(year, 5, 25), 1)

/** Longer names stand before the shorter ones that they begin with. */
const holidays: readonly Holiday[] = [
  { name: 'Good Friday', days: around(easter, 2, -2) },
  { name: 'Easter Sunday', days: around(easter, 0, 0) },
  { name: 'Easter Monday', days: around(easter, -1, 1) },
  { name: 'Easter', days: around(easter, 2, 1) },
  { name: 'Christmas Eve', days: fixed(12, 24) },
  { name: 'Christmas Day', days: fixed(12, 25) },
  {
    name: 'Christmas and (?:the )?New Year',
    days: (year) => [on(year, 12, 25), on(year + 1, 1, 1)],
  },
  { name: 'Christmas', days: (year) => [on(year, 12, 24), on(year, 12, 26)] },
  { name: 'Boxing Day', days: fixed(12, 26) },
  { name: "New Year[’']s Eve", days: fixed(12, 31) },
  { name: "New Year[’']s Day", days: fixed(1, 1) },
  { name: "Valentine[’']s Day", days: fixed(2, 14) },
  { name: "(?:St\\.?|Saint) Patrick[’']s Day", days: fixed(3, 17) },
  { name: "April Fools[’']? Day", days: fixed(4, 1) },
  { name: 'May Day', days: fixed(5, 1) },
  { name: 'Canada Day', days: fixed(7, 1) },
  { name: 'Independence Day', days: fixed(7, 4) },
  { name: 'Bastille Day', days: fixed(7, 14) },
  { name: 'Halloween', days: fixed(10, 31) },
  { name: 'Veterans Day', days: fixed(11, 11) },
  { name: 'Memorial Day', days: around(memorialDay, 0, 0), weekend: around(memorialDay, 2, 0) },
  { name: 'Labou?r Day', days: around(laborDay, 0, 0), weekend: around(laborDay, 2, 0) },
  { name: 'Thanksgiving', days: around(thanksgiving, 0, 0), weekend: around(thanksgiving, 0, 3) },
  { name: 'Black Friday', days: around(thanksgiving, -1, 1), weekend: around(thanksgiving, -1, 3) },
]

const byName = holidays.map((holiday) => ({ holiday, opens: new RegExp(`^${holiday.name}`) }))

/** "the Easter weekend", "Thanksgiving 2025": behind a word that leads to a day. */
export const holidayPattern = String.raw`(?<=\b(?:[Oo]n|[Oo]ver|[Dd]uring|[Oo]f|[Bb]etween|[Aa]t|[Ss]ince|[Ff]rom|[Uu]ntil) (?:the )?)(?<holiday>(?:${holidays.map(({ name }) => name).join('|')})(?: Day)?(?: (?:long )?weekend| holidays?)?(?:,? (?:of )?(?:19|20)\d\d)?)(?![\p{L}\d’'])(?! (?:school|term|break|season|sales?|shopping|eggs?|trees?|cards?)\b)`

/** The days of a holiday: of the year that is said, or the last ones before the text was written. */
export function readHoliday(text: string, anchor: Day | null): Days | null {
  const holiday = byName.find(({ opens }) => opens.test(text))?.holiday
  const said = /\d{4}/.exec(text)?.[0]
  if (holiday === undefined || (said === undefined && anchor === null)) return null
  const days = (/weekend/.test(text) ? holiday.weekend : undefined) ?? holiday.days
  const now = said === undefined ? (anchor?.year ?? 0) : Number(said)
  const isAhead = (year: number): boolean =>
    said === undefined && anchor !== null && Temporal.PlainDate.compare(days(year)[0], anchor) > 0
  const [from, to] = days(isAhead(now) ? now - 1 : now)
  return { from, to, shape: from.equals(to) ? 'day' : 'range' }
}
