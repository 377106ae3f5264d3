import { sayLeft } from '#api/contract.ts'

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

/** The time zone of the reader's browser, in which `sayInstant` says times: "Europe/Berlin". */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** An instant with the zone of the browser: "8 Jun 2026, 18:20 Europe/Berlin". */
export const sayInstantAndZone = (iso: string): string => `${sayInstant(iso)} ${browserZone()}`

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

/** The time left until an instant: "2 d 5 h left", "late by 40 min". */
export const sayLeftUntil = (iso: string, now: number): string =>
  sayLeft(Math.round((new Date(iso).getTime() - now) / minuteMs))

/** A time of this browser, `2026-11-03T14:30`, as RFC 3339 with the offset of that day: `2026-11-03T14:30:00+01:00`. */
export function withOffset(local: string): string {
  const date = new Date(local)
  const minutes = -date.getTimezoneOffset()
  const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0')
  return `${local.length === 16 ? `${local}:00` : local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}
