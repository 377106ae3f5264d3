import { isBusinessDay, type HolidayCalendar } from './holidays/is-holiday.ts'
import type { Calculation } from './evaluation.ts'
import type { Limit } from './regime.ts'

/** The end of a period, counted in the zone of the law. */
export interface PeriodEnd {
  readonly due: Temporal.ZonedDateTime
  readonly calc: Calculation
}

const endOfDay = Temporal.PlainTime.from('23:59:59')

/**
 * The end of a period that starts with an event. Hours are elapsed hours, through weekends, holidays and clock
 * changes. When counting days and months the day of the event is not counted, and the last day runs to
 * 23:59:59. A month ends on the same day of the month, or on the last day of a shorter one.
 */
export function applyLimit(limit: Limit, start: Temporal.Instant, zone: string): PeriodEnd {
  const from = start.toZonedDateTimeISO(zone)
  const calc: Calculation = {
    kind: limit.kind,
    start: written(from),
    value: limit.value,
    tz: zone,
  }
  const day = from.toPlainDate()
  switch (limit.kind) {
    case 'hours':
      return { due: from.add({ hours: limit.value }), calc }
    case 'calendar-days':
      return { due: lastMoment(day.add({ days: limit.value }), zone), calc }
    case 'calendar-months':
      return { due: lastMoment(day.add({ months: limit.value }), zone), calc }
    case 'business-days': {
      const { last, holidays } = addBusinessDays(day, limit.value, limit.calendar)
      const { cutoff } = limit
      const time = cutoff === undefined ? endOfDay : Temporal.PlainTime.from(cutoff)
      return {
        due: last.toZonedDateTime({ timeZone: zone, plainTime: time }),
        calc: { ...calc, holidays, ...(cutoff === undefined ? {} : { cutoff }) },
      }
    }
  }
}

/** Counts business days from the first one after `day`, and lists the weekdays that were skipped as holidays. */
function addBusinessDays(
  day: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar,
): { readonly last: Temporal.PlainDate; readonly holidays: readonly string[] } {
  const holidays: string[] = []
  let last = day
  for (let left = count; left > 0;) {
    last = last.add({ days: 1 })
    if (isBusinessDay(calendar, last)) left--
    else if (last.dayOfWeek < 6) holidays.push(last.toString())
  }
  return { last, holidays }
}

export const lastMoment = (day: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime =>
  day.toZonedDateTime({ timeZone: zone, plainTime: endOfDay })

/** This day if it is a business day, otherwise the next one. */
export function nextBusinessDay(
  day: Temporal.PlainDate,
  calendar: HolidayCalendar,
): Temporal.PlainDate {
  let next = day
  while (!isBusinessDay(calendar, next)) next = next.add({ days: 1 })
  return next
}

/**
 * The end of a period in hours under Regulation 1182/71 art. 3(1): the hour in which the event falls
 * is not counted, so the period ends with the last full hour after it.
 */
export function endOfLastFullHour(
  start: Temporal.Instant,
  hours: number,
  zone: string,
): Temporal.ZonedDateTime {
  const hour = start.toZonedDateTimeISO(zone).round({ smallestUnit: 'hour', roundingMode: 'floor' })
  return hour.add({ hours: hours + 1 })
}

/** RFC 3339 to the second, with the offset of the zone. */
export function written(moment: Temporal.ZonedDateTime): string {
  return writtenMoments.getOrInsertComputed(moment, () =>
    moment.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
  )
}

const writtenMoments = new WeakMap<Temporal.ZonedDateTime, string>()

/** Periods that were counted before. A period depends on its key alone, so the cache changes no result. */
const counted = new Map<string, PeriodEnd>()
const mostCounted = 5000

/** `applyLimit` with a cache: many laws, and all variants of a case, count the same periods. */
export function countLimit(limit: Limit, start: Temporal.Instant, zone: string): PeriodEnd {
  const calendar = limit.kind === 'business-days' ? `${limit.calendar}${limit.cutoff ?? ''}` : ''
  const key = `${limit.kind} ${limit.value} ${calendar} ${start.epochNanoseconds} ${zone}`
  if (counted.size >= mostCounted) counted.clear()
  return counted.getOrInsertComputed(key, () => applyLimit(limit, start, zone))
}
