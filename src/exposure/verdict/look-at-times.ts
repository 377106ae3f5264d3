import { countBy, distance, rankCorrelation } from './measures.ts'
import type { SampleRow } from './queries.ts'
import { learnTimeForm, readMoment } from './read-days.ts'

export interface TimeFacts {
  readonly count: number
  /** How far the days of the week are from being equally frequent, 0 to 1. */
  readonly week: number
  /** How far the hours are from being equally frequent, 0 to 1; null where no times of day are given. */
  readonly hours: number | null
  /** How unevenly the days fill the span, beyond chance: 0 is even; real data have 0.2 and more. */
  readonly bursts: number
  /** The oldest and the newest day without the outermost 0.1 %, in days since 1970. */
  readonly oldest: number
  readonly newest: number
  /** The absolute rank correlation of record numbers and times; null where there are no numbers. */
  readonly order: number | null
}

/** Null where fewer than 50 rows have a time that can be read. */
export function lookAtTimes(rows: readonly SampleRow[]): TimeFacts | null {
  const form = learnTimeForm(rows.flatMap(({ created }) => created ?? []))
  if (form === null) return null
  const read = rows.flatMap((row) => {
    const moment = row.created === null ? null : readMoment(row.created.trim(), form)
    return moment === null ? [] : [{ ...moment, id: row.record_id }]
  })
  if (read.length < 50) return null
  const days = read.map(({ day }) => day).toSorted((a, b) => a - b)
  const edge = Math.floor(days.length / 1000)
  const oldest = days[edge] ?? 0
  const newest = days[days.length - 1 - edge] ?? oldest
  const hours = read.flatMap(({ hour }) => hour ?? [])
  const midnight = hours.filter((hour) => hour === 0).length
  return {
    count: read.length,
    week: distance(
      slots(
        read.map(({ day }) => (((day + 3) % 7) + 7) % 7),
        7,
      ),
      equal(7),
    ),
    hours:
      hours.length < 50 || midnight > 0.9 * hours.length
        ? null
        : distance(slots(hours, 24), equal(24)),
    bursts: burstsOf(
      days.filter((day) => day >= oldest && day <= newest),
      oldest,
      newest,
    ),
    oldest,
    newest,
    order: orderOf(read),
  }
}

const equal = (count: number): readonly number[] => Array.from({ length: count }, () => 1 / count)

function slots(values: readonly number[], count: number): readonly number[] {
  const found = countBy(values)
  return Array.from({ length: count }, (_, i) => found.get(i) ?? 0)
}

/** The variance of the counts in equal time slots in excess of their mean, relative to the square of the mean. */
function burstsOf(days: readonly number[], oldest: number, newest: number): number {
  const span = newest - oldest + 1
  const count = Math.max(8, Math.min(100, Math.floor(days.length / 20), span))
  const counts = slots(
    days.map((day) => Math.min(count - 1, Math.floor(((day - oldest) / span) * count))),
    count,
  )
  const mean = days.length / count
  const variance = counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1)
  return Math.max(0, (variance - mean) / mean ** 2)
}

function orderOf(
  read: readonly { readonly day: number; readonly id: string | null }[],
): number | null {
  const both = read.flatMap(({ day, id }) => (id === null ? [] : [{ day, id }]))
  if (both.length < 50) return null
  const numbers = both.map(({ id }) => Number(id.replace(/\D+/g, '')))
  const numeric = both.every(({ id }) => /^[A-Za-z]{0,4}-?\d{1,15}$/.test(id))
  const keys = numeric ? numbers : both.map(({ id }) => base62(id))
  return Math.abs(
    rankCorrelation(
      keys,
      both.map(({ day }) => day),
    ),
  )
}

/** Some systems count with digits, capitals and small letters; compared as text such ids are in order. */
const base62 = (id: string): string => id.slice(0, 15)
