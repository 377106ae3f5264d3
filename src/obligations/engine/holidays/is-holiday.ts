import type { BusinessCalendar } from '../vocabulary.ts'
import { businessCalendarHolidays, memberStateHolidays } from './holiday-rules.ts'
import { holidaysOfYear } from './holidays-of-year.ts'

/** A calendar of business days, or the public holidays of an EEA state by its country code. */
export type HolidayCalendar = BusinessCalendar | { readonly memberState: string }

/** Cached by calendar and year; the rules are constant, so the cache changes no result. */
const computed = new Map<string, ReadonlySet<string>>()

export function isHoliday(calendar: HolidayCalendar, day: Temporal.PlainDate): boolean {
  // The next New Year's Day can be observed on 31 December.
  return (
    holidays(calendar, day.year).has(day.toString()) ||
    (day.month === 12 && holidays(calendar, day.year + 1).has(day.toString()))
  )
}

export const isBusinessDay = (calendar: HolidayCalendar, day: Temporal.PlainDate): boolean =>
  day.dayOfWeek < 6 && !isHoliday(calendar, day)

function holidays(calendar: HolidayCalendar, year: number): ReadonlySet<string> {
  const name = typeof calendar === 'string' ? calendar : calendar.memberState
  const key = `${name} ${year}`
  return computed.getOrInsertComputed(key, () => {
    const { rules, observed } =
      typeof calendar === 'string'
        ? businessCalendarHolidays[calendar]
        : { rules: memberStateHolidays[calendar.memberState] ?? '', observed: 'none' as const }
    return rules === '' ? new Set<string>() : holidaysOfYear(rules, observed, year)
  })
}
