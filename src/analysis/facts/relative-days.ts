import { numerals } from './told-pattern.ts'
import { readMonth, readSeason, type Days } from './calendar-days.ts'

/** "the past few weeks": a span that ends with the publication; "few" and no number are read as three. */
export function readRecent(text: string, anchor: Temporal.PlainDate): Days | null {
  const words = text.toLowerCase().split(/\s/)
  const unit = words.at(-1) ?? ''
  const count = Math.max(numberOf(words.at(-2) ?? ''), 0)
  return { from: anchor.subtract({ [unit]: count }), to: anchor, shape: 'recent' }
}

export function readRelative(text: string, anchor: Temporal.PlainDate): Days | null {
  const as = (from: Temporal.PlainDate, to = from): Days => ({ from, to, shape: 'relative' })
  const weekdayBefore = /(\p{L}+day)(?: of| in)? last week/u.exec(text)?.[1]
  if (weekdayBefore !== undefined) {
    const at = weekdays.findIndex((name) => weekdayBefore.startsWith(name))
    return as(anchor.subtract({ days: anchor.dayOfWeek - 1 + 7 - at }))
  }
  if (/(?:beginning|start) of/.test(text)) {
    const first = anchor.with({ day: 1 }).subtract({ months: text.includes('last') ? 1 : 0 })
    return as(first, first.with({ day: 10 }))
  }
  if (/yesterday|last night/.test(text)) return as(anchor.subtract({ days: 1 }))
  if (/today|tonight|this (?:morning|evening|afternoon)|hours? ago/.test(text)) return as(anchor)
  const seasonNow = /this (summer|spring|fall|autumn|winter)/.exec(text)?.[1]
  if (seasonNow !== undefined) {
    return { ...readSeason(`${seasonNow} ${anchor.year}`), shape: 'relative' }
  }
  if (/this weekend/.test(text)) return as(anchor.subtract({ days: 2 }), anchor)
  if (/last weekend/.test(text)) {
    const sunday = anchor.subtract({ days: anchor.dayOfWeek })
    return as(sunday.subtract({ days: 1 }), sunday)
  }
  if (/the weekend/.test(text)) {
    const sunday = anchor.subtract({ days: anchor.dayOfWeek % 7 })
    return as(sunday.subtract({ days: 1 }), sunday)
  }
  if (/(?:this|the) week/.test(text))
    return as(anchor.subtract({ days: anchor.dayOfWeek - 1 }), anchor)
  if (/(?:this|the) month/.test(text)) return as(anchor.with({ day: 1 }), anchor)
  if (/(?:this|the) year/.test(text)) return as(anchor.with({ month: 1, day: 1 }), anchor)
  if (/last week/.test(text))
    return as(
      anchor.subtract({ days: anchor.dayOfWeek + 6 }),
      anchor.subtract({ days: anchor.dayOfWeek }),
    )
  if (/last month/.test(text)) {
    const before = anchor.with({ day: 1 }).subtract({ months: 1 })
    return as(before, before.with({ day: before.daysInMonth }))
  }
  if (/last year/.test(text))
    return as(
      new Temporal.PlainDate(anchor.year - 1, 1, 1),
      new Temporal.PlainDate(anchor.year - 1, 12, 31),
    )
  const season = /last (summer|spring|fall|autumn|winter)/.exec(text)?.[1]
  if (season !== undefined) {
    const now = readSeason(`${season} ${anchor.year}`)
    const passed = Temporal.PlainDate.compare(now.to, anchor) < 0
    const days = passed ? now : readSeason(`${season} ${anchor.year - 1}`)
    return { ...days, shape: 'relative' }
  }
  const named = /last ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/iu.exec(text)?.[1]
  if (named !== undefined) {
    const days = readMonth(named, anchor)
    return days === null ? null : { ...days, shape: 'relative' }
  }
  const weekdayOf = weekdays.findIndex((name) =>
    text.replace(/^(?:(?:late|early) )?(?:on |last )?/, '').startsWith(name),
  )
  if (weekdayOf >= 0)
    return as(anchor.subtract({ days: (anchor.dayOfWeek - 1 - weekdayOf + 7) % 7 }))
  const ago = /(a couple of|a few|\w+) (day|week|month|year)s? ago/.exec(text)
  if (ago === null) return null
  const count = numberOf(ago[1]?.split(' ').at(ago[1].startsWith('a couple') ? 1 : -1) ?? '')
  if (count > 50) return null
  const unit = `${ago[2] ?? 'day'}s`
  const at = anchor.subtract({ [unit]: count })
  if (unit === 'days') return as(at)
  if (unit === 'weeks') return as(at.subtract({ days: 3 }), at.add({ days: 3 }))
  if (unit === 'months') return as(at.with({ day: 1 }), at.with({ day: at.daysInMonth }))
  return as(at.with({ month: 1, day: 1 }), at.with({ month: 12, day: 31 }))
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const counted = ['a', 'one', ...numerals]

/** A number in figures or words; "a few", "several" and "recent" are read as three. */
export function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'couple' || word === 'of') return 2
  const at = counted.indexOf(word === 'an' ? 'a' : word)
  return at < 0 ? 3 : Math.max(at, 1)
}
