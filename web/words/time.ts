const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

const toDate = (isoDay: string): Date => new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)
const lastOfMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()

const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' })
const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** Inclusive ISO days as people say them: "on 3 May 2025", "in August 2025", "from 3 to 9 May 2025". */
export function sayDays(from: string, to: string): string {
  const first = toDate(from)
  const last = toDate(to)
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return from
  if (from.slice(0, 10) === to.slice(0, 10)) return `on ${day.format(first)}`
  const startsMonth = first.getUTCDate() === 1
  const endsMonth = last.getUTCDate() === lastOfMonth(last)
  if (startsMonth && endsMonth) {
    const sameYear = first.getUTCFullYear() === last.getUTCFullYear()
    if (sameYear && first.getUTCMonth() === last.getUTCMonth()) return `in ${month.format(first)}`
    if (sameYear && first.getUTCMonth() === 0 && last.getUTCMonth() === 11) {
      return `in ${first.getUTCFullYear()}`
    }
    return `from ${month.format(first)} to ${month.format(last)}`
  }
  const isOneYear = first.getUTCFullYear() === last.getUTCFullYear()
  const isOneMonth = isOneYear && first.getUTCMonth() === last.getUTCMonth()
  const start = isOneMonth ? dayOfMonth : isOneYear ? dayAndMonth : day
  return `from ${start.format(first)} to ${day.format(last)}`
}

/** An ISO day or instant as a plain day: "3 May 2025". */
export function sayDay(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : day.format(date)
}

/** An ISO instant in the reader's time zone, to the minute. */
export function sayInstant(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : instant.format(date)
}

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always' })
const minuteMs = 60_000

/** "in 5 hours", "3 days ago": from `now` to `iso`, in the largest unit that says enough. */
export function sayRelative(iso: string, now: number): string {
  const minutes = Math.round((new Date(iso).getTime() - now) / minuteMs)
  if (Number.isNaN(minutes)) return ''
  if (Math.abs(minutes) < 1) return 'just now'
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  if (Math.abs(hours) < 48) return relative.format(hours, 'hour')
  const days = Math.round(hours / 24)
  return Math.abs(days) < 60
    ? relative.format(days, 'day')
    : relative.format(Math.round(days / 30), 'month')
}

/** An instant as a clock in one zone shows it: "8 Jun 2026, 18:20". */
export function sayInZone(iso: string, timeZone: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(date)
}

/**
 * A sentence of the rules with its moments as a person says them: "so by 27 Nov 2026, 17:40"; in the
 * time of the browser where no zone is given.
 */
export const sayMoments = (text: string, timeZone?: string): string =>
  text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)/g, (iso) =>
    timeZone === undefined ? sayInstant(iso) : sayInZone(iso, timeZone),
  )

/** "2 d 5 h left", "3 h 20 min left", "late by 40 min": two units say enough to act on. */
export function sayLeft(iso: string, now: number): string {
  const minutes = Math.round((new Date(iso).getTime() - now) / minuteMs)
  const size = Math.abs(minutes)
  const days = Math.floor(size / 1440)
  const hours = Math.floor((size % 1440) / 60)
  const rest = size % 60
  const text =
    days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${rest} min` : `${rest} min`
  return minutes < 0 ? `late by ${text}` : `${text} left`
}
