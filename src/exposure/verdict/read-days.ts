/** How the times of a column are written. */
export type TimeForm = 'iso' | 'day-first' | 'month-first' | 'seconds' | 'milliseconds'

export interface Moment {
  /** Days since 1970-01-01. */
  readonly day: number
  /** 0 to 23; null where the value is only a day. */
  readonly hour: number | null
}

const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ ,T]+(\d{1,2}):)?/
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):)?/
const compact = /^(\d{4})(\d{2})(\d{2})$/

/** Learns from a few values how the times of a column are written; null where they are not times. */
export function learnTimeForm(values: readonly string[]): TimeForm | null {
  const some = values.slice(0, 500)
  const share = (test: (value: string) => boolean): number =>
    some.length === 0 ? 0 : some.filter(test).length / some.length
  if (share((value) => iso.test(value) || compact.test(value)) > 0.6) return 'iso'
  if (share((value) => written.test(value)) > 0.6) {
    const parts = some.flatMap((value) => {
      const found = written.exec(value)
      return found === null ? [] : [[Number(found[1]), Number(found[2])] as const]
    })
    const dayFirst = parts.filter(([first]) => first > 12).length
    const monthFirst = parts.filter(([, second]) => second > 12).length
    return monthFirst > dayFirst ? 'month-first' : 'day-first'
  }
  if (share((value) => /^\d{13}$/.test(value)) > 0.6) return 'milliseconds'
  if (share((value) => /^\d{9,10}$/.test(value)) > 0.6) return 'seconds'
  return null
}

/** How many characters of a value give its day (for epoch seconds, to within three hours). */
export const dayLengthOf = (form: TimeForm | null): number =>
  form === 'seconds' || form === 'milliseconds' ? 6 : 10

/** Reads one value, or as much of it as `dayLengthOf` says; null where it is not a time. */
export function readMoment(value: string, form: TimeForm): Moment | null {
  switch (form) {
    case 'iso': {
      const found = iso.exec(value) ?? compact.exec(value)
      return found === null ? null : moment(found[1], found[2], found[3], found[4])
    }
    case 'day-first': {
      const found = written.exec(value)
      return found === null ? null : moment(found[3], found[2], found[1], found[4])
    }
    case 'month-first': {
      const found = written.exec(value)
      return found === null ? null : moment(found[3], found[1], found[2], found[4])
    }
    case 'seconds':
      return ofSeconds(value, 10)
    case 'milliseconds':
      return ofSeconds(value, 13)
  }
}

function ofSeconds(value: string, digits: number): Moment | null {
  if (!/^\d{5,13}$/.test(value)) return null
  const seconds = Number(value.padEnd(digits, '0').slice(0, 10))
  const hour = value.length < digits ? null : Math.floor((seconds % 86_400) / 3600)
  return { day: Math.floor(seconds / 86_400), hour }
}

function moment(year = '', month = '', day = '', hour?: string): Moment | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > 31 || y < 1900 || y > 2200) return null
  return { day: daysFromCivil(y, m, d), hour: hour === undefined ? null : Number(hour) }
}

/** Days since 1970 of a date in the Gregorian calendar, computed without an object for each of many rows. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
  )
}

export const toPlainDate = (day: number): Temporal.PlainDate =>
  Temporal.PlainDate.from('1970-01-01').add({ days: day })

export const toDayNumber = (date: Temporal.PlainDate): number =>
  daysFromCivil(date.year, date.month, date.day)
