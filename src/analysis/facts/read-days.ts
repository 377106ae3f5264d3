import {
  plain,
  whole,
  ordered,
  range,
  readDay,
  readMonth,
  readWeekdayOf,
  readWeekend,
  readWeekOf,
  readInYear,
  readMonths,
  readSlash,
  readPart,
  partOfYear,
  readSeason,
  readQuarter,
  yearSaid,
  type Days,
} from './calendar-days.ts'
import { ordinals } from './date-pattern.ts'
import { readHoliday } from './holidays.ts'
import { numberOf, readRecent, readRelative } from './relative-days.ts'
import type { SlashOrder } from './slash-order.ts'

/** What it may take to understand a date besides its own words. */
interface Calendar {
  /** The day that "yesterday" and a month without a year are counted from; null where none is known. */
  readonly anchor: Temporal.PlainDate | null
  readonly slashOrder: () => SlashOrder
  /** "last" or "this", if the text gives the year in this way. */
  readonly yearWord: string | undefined
}

/**
 * The days that a match of the date pattern names; null if they are none, or if they are relative and there is
 * nothing to count from.
 */
export function readDays(
  groups: Record<string, string | undefined>,
  anchor: Temporal.PlainDate | null,
  slashOrder: () => SlashOrder,
): Days | null {
  const calendar = { anchor, slashOrder, yearWord: groups['spanYear'] }
  for (const [first, last, read] of spans) {
    const [from, to] = [groups[first], groups[last]]
    if (from !== undefined && to !== undefined) return read(from, to, calendar)
  }
  for (const [group, read] of singles) {
    const said = groups[group]
    if (said !== undefined) return read(said, calendar)
  }
  return null
}

/** The groups of the date pattern that name a span by both its ends. */
const spans: readonly (readonly [
  first: string,
  last: string,
  read: (from: string, to: string, calendar: Calendar) => Days | null,
])[] = [
  ['rangeA', 'rangeB', (from, to, { anchor }) => range(from, withMonthOf(from, to), anchor)],
  ['listA', 'listB', (from, to, { anchor }) => range(from, withMonthOf(from, to), anchor)],
  ['listC', 'listD', (from, to, { anchor }) => range(`${from} ${monthIn(to)}`, to, anchor)],
  ['smallA', 'smallB', (from, to, { anchor }) => range(from, withMonthOf(from, to), anchor)],
  ['spelledA', 'spelledB', (from, to, { anchor }) => readSpelled(from, to, anchor)],
  ['rangeC', 'rangeD', (from, to, { anchor }) => range(from, to, anchor)],
  ['shortA', 'shortB', (from, to, { anchor }) => range(`${from} ${monthIn(to)}`, to, anchor)],
  [
    'monthsA',
    'monthsB',
    (from, to, { anchor }) => {
      const last = readMonth(to, anchor)
      const year = /\d{4}/.test(from) ? '' : ` ${last?.from.year ?? ''}`
      return fromTo(readMonth(`${from}${year}`, anchor), last)
    },
  ],
  [
    'wordyA',
    'wordyB',
    (month, year, { anchor }) =>
      anchor === null ? null : readInYear(month, yearSaid(year, anchor), anchor),
  ],
  ['spanA', 'spanB', (from, to, { anchor, yearWord }) => readMonths(from, to, yearWord, anchor)],
  [
    'slashA',
    'slashB',
    (from, to, { slashOrder }) => {
      const order = slashOrder()
      return fromTo(readSlash(from, order), readSlash(to, order))
    },
  ],
]

/** The groups that name a day or a span by one expression. */
const singles: readonly (readonly [
  group: string,
  read: (said: string, calendar: Calendar) => Days | null,
])[] = [
  ['mdy', (said, { anchor }) => readDay(said, anchor)],
  ['dmy', (said, { anchor }) => readDay(said, anchor)],
  ['smallDay', (said, { anchor }) => readDay(said, anchor)],
  ['spelled', (said, { anchor }) => readDay(inFigures(said), anchor)],
  ['recent', (said, { anchor }) => (anchor === null ? null : readRecent(said, anchor))],
  ['iso', (said) => whole(plain(said))],
  ['slash', (said, { slashOrder }) => readSlash(said, slashOrder())],
  ['dashes', (said, { slashOrder }) => readSlash(said, slashOrder())],
  [
    'dots',
    (said) => {
      const [d = '', m = '', y = ''] = said.split('.')
      return whole(plain(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`))
    },
  ],
  ['part', (said, { anchor }) => readPart(said, anchor)],
  ['my', (said, { anchor }) => readMonth(said, anchor)],
  ['season', readSeason],
  ['quarter', readQuarter],
  [
    'relative',
    (said, { anchor }) => (anchor === null ? null : readRelative(said.toLowerCase(), anchor)),
  ],
  ['holiday', (said, { anchor }) => readHoliday(said, anchor)],
  [
    'weekFrom',
    (said, { anchor }) => {
      const first = readDay(said.replace(/^\w+ (?:of|from|\p{L}+)/u, ''), anchor)
      return first && ordered(first.from, first.from.add({ days: 6 }), 'range')
    },
  ],
  ['halfOf', (said, { anchor }) => readHalfOf(said, anchor)],
  ['weekdayOf', (said, { anchor }) => readWeekdayOf(said, anchor)],
  ['weekend', (said, { anchor }) => readWeekend(said, anchor)],
  ['daysOf', (said, { anchor }) => readDaysOf(said, anchor)],
  ['weekOf', (said, { anchor }) => readWeekOf(said, anchor)],
  ['bareMonth', (said, { anchor }) => readMonth(said, anchor)],
  ['ofMonth', (said, { anchor }) => readMonth(said, anchor)],
  ['smallMonth', (said, { anchor }) => readMonth(said, anchor)],
  ['bareYear', readYear],
  ['soloYear', readYear],
]

/** "the twelfth of August" as "12 August" */
function inFigures(said: string): string {
  const [day = '', month = ''] = said.split(/\sof\s/)
  return `${ordinals.indexOf(day) + 1} ${month}`
}

/** "the second" and "eighth of December" */
function readSpelled(from: string, to: string, anchor: Temporal.PlainDate | null): Days | null {
  const [, month = ''] = to.split(/\sof\s/)
  return fromTo(readDay(inFigures(`${from} of ${month}`), anchor), readDay(inFigures(to), anchor))
}

const fromTo = (first: Days | null, last: Days | null): Days | null =>
  first && last && ordered(first.from, last.to, 'range')

/** "May 3 to 9": the last day is of the first one's month where it names none. */
const withMonthOf = (from: string, to: string): string =>
  /[a-z]/i.test(to.replace(/st|nd|rd|th/g, '')) ? to : `${/^\p{L}+/u.exec(from)?.[0] ?? ''} ${to}`

/** "3 to 9 May 2024": the month and year of the last day are the first one's too. */
const monthIn = (to: string): string =>
  /\p{L}{3,}\.?(?: \d{4})?/u.exec(to.replace(/^\d+(?:st|nd|rd|th)?/, ''))?.[0] ?? ''

/** "the second half of August": its days up to the 15th or from the 16th on. */
function readHalfOf(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const month = readMonth(text.replace(/^\w+ half of /, ''), anchor)
  if (month === null) return null
  return text.startsWith('first')
    ? { from: month.from, to: month.from.with({ day: 15 }), shape: 'month' }
    : { from: month.from.with({ day: 16 }), to: month.to, shape: 'month' }
}

/** "the first ten days of January", "the last day of May": so many from its beginning or to its end, ten where no number is told. */
function readDaysOf(text: string, anchor: Temporal.PlainDate | null): Days | null {
  const month = readMonth(text.replace(/^.*\bdays? (?:of|in) /, ''), anchor)
  if (month === null) return null
  if (/^\w+ day\b/.test(text)) return whole(text.startsWith('first') ? month.from : month.to)
  const [, told] = /^\w+ (\w+) days/.exec(text) ?? []
  const days = told === undefined || told === 'few' ? 9 : numberOf(told) - 1
  return text.startsWith('first')
    ? { from: month.from, to: month.from.add({ days }), shape: 'month' }
    : { from: month.to.subtract({ days }), to: month.to, shape: 'month' }
}

function readYear(said: string): Days | null {
  const year = /\d{4}/.exec(said)?.[0]
  return year === undefined ? null : partOfYear(Number(year), said)
}
