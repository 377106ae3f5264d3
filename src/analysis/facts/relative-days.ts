import { numerals } from './told-pattern.ts'
import { readMonth, readSeason, weekdayOf, weekdays, type Days } from './calendar-days.ts'

/** "the past few weeks": a span that ends with the publication; "few" and no number are read as three. */
export function readRecent(text: string, anchor: Temporal.PlainDate): Days | null {
  const words = text.toLowerCase().split(/\s/)
  const unit = words.at(-1) ?? ''
  const count = Math.max(numberOf(words.at(-2) ?? ''), 0)
  return { from: anchor.subtract({ [unit]: count }), to: anchor, shape: 'recent' }
}

/** Days counted from the day of publication: "yesterday", "last week", "three days ago"; null for other words. */
export function readRelative(text: string, anchor: Temporal.PlainDate): Days | null {
  for (const [telling, read] of tellings) {
    const match = telling.exec(text)
    if (match === null) continue
    const [, first = '', second = ''] = match
    const span = read(anchor, first, second)
    return span && { from: span.from, to: span.to, shape: 'relative' }
  }
  return null
}

type Day = Temporal.PlainDate
type Span = Pick<Days, 'from' | 'to'>
const days = (from: Day, to = from): Span => ({ from, to })
const monday = (anchor: Day): Day => anchor.subtract({ days: anchor.dayOfWeek - 1 })
const monthOf = (day: Day): Span => days(day.with({ day: 1 }), day.with({ day: day.daysInMonth }))
const yearOf = (day: Day): Span =>
  days(day.with({ month: 1, day: 1 }), day.with({ month: 12, day: 31 }))
const weekendBefore = (monday: Day): Span =>
  days(monday.subtract({ days: 2 }), monday.subtract({ days: 1 }))

const season = '(summer|spring|fall|autumn|winter)'

/** The first of these that occurs in the words decides. */
const tellings: readonly (readonly [
  telling: RegExp,
  read: (anchor: Day, first: string, second: string) => Span | null,
])[] = [
  [
    /(\p{L}+day)(?: of| in)? last week/u,
    (anchor, weekday) => days(monday(anchor).subtract({ days: 7 - weekdayOf(weekday) })),
  ],
  [
    /(?:beginning|start) of (?:this |(last))?/,
    (anchor, last) => {
      const first = anchor.with({ day: 1 }).subtract({ months: last === '' ? 0 : 1 })
      return days(first, first.with({ day: 10 }))
    },
  ],
  [
    /(\d+)\w+ of (?:this|(last)) month/,
    (anchor, day, last) => {
      const month = monthOf(last === '' ? anchor : anchor.subtract({ months: 1 })).from
      const said = Number(day)
      return said < 1 || said > month.daysInMonth ? null : days(month.with({ day: said }))
    },
  ],
  [/yesterday|last night/, (anchor) => days(anchor.subtract({ days: 1 }))],
  [/today|tonight|this (?:morning|evening|afternoon)|hours? ago/, (anchor) => days(anchor)],
  [new RegExp(`this ${season}`), (anchor, named) => readSeason(`${named} ${anchor.year}`)],
  [/this weekend/, (anchor) => days(anchor.subtract({ days: 2 }), anchor)],
  [/last weekend/, (anchor) => weekendBefore(monday(anchor))],
  [/the weekend/, (anchor) => weekendBefore(anchor.subtract({ days: (anchor.dayOfWeek % 7) - 1 }))],
  [/(?:this|the) week/, (anchor) => days(monday(anchor), anchor)],
  [/(?:this|the) month/, (anchor) => days(anchor.with({ day: 1 }), anchor)],
  [/(?:this|the) year/, (anchor) => days(anchor.with({ month: 1, day: 1 }), anchor)],
  [
    /last week/,
    (anchor) => days(monday(anchor).subtract({ days: 7 }), monday(anchor).subtract({ days: 1 })),
  ],
  [/last month/, (anchor) => monthOf(anchor.subtract({ months: 1 }))],
  [/last year/, (anchor) => yearOf(anchor.subtract({ years: 1 }))],
  [
    new RegExp(`last ${season}`),
    (anchor, named) => {
      const now = readSeason(`${named} ${anchor.year}`)
      const passed = Temporal.PlainDate.compare(now.to, anchor) < 0
      return passed ? now : readSeason(`${named} ${anchor.year - 1}`)
    },
  ],
  [
    /last ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/iu,
    (anchor, month) => readMonth(month, anchor),
  ],
  [
    new RegExp(`^(?:(?:late|early) )?(?:on |(last) )?(${weekdays.join('|')})`),
    (anchor, last, weekday) => {
      const back = (anchor.dayOfWeek - 1 - weekdayOf(weekday) + 7) % 7
      // What is written on a Wednesday means by "last Wednesday" no day of its own.
      return days(anchor.subtract({ days: back === 0 && last !== '' ? 7 : back }))
    },
  ],
  [/(a couple of|a few|\w+) (day|week|month|year)s? ago/, ago],
]

function ago(anchor: Day, told: string, unit: string): Span | null {
  const count = numberOf(told.split(' ').at(told.startsWith('a couple') ? 1 : -1) ?? '')
  if (count > 50) return null
  const at = anchor.subtract({ [`${unit}s`]: count })
  switch (unit) {
    case 'day':
      return days(at)
    case 'week':
      return days(at.subtract({ days: 3 }), at.add({ days: 3 }))
    case 'month':
      return monthOf(at)
    default:
      return yearOf(at)
  }
}

const counted = ['a', 'one', ...numerals]

/** A number in figures or words; "a few", "several" and "recent" are read as three. */
export function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'couple' || word === 'of') return 2
  const at = counted.indexOf(word === 'an' ? 'a' : word)
  return at < 0 ? 3 : Math.max(at, 1)
}
