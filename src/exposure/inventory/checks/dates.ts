/** A date as far as its text tells it; the order of day and month does not matter for the year. */
export interface ReadDate {
  readonly year: number
  readonly hasTime: boolean
  /** 1 January is written where nobody knew the day. */
  readonly isFirstOfYear: boolean
}

const months =
  'jan|feb|mar|mär|fev|fév|apr|avr|abr|may|mai|maj|mei|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic|des'
const zoned = String.raw`(?:[T ,]+(\d{1,2}[:.h]\d{2}\S*( ?[AP]M)?.*))?$`
const forms = {
  yearFirst: new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${zoned}`, 'i'),
  yearLast: new RegExp(String.raw`^(\d{1,2})[-/. ] ?(\d{1,2})[-/. ] ?(\d{4}|\d{2})${zoned}`, 'i'),
  named: new RegExp(
    String.raw`^(?:[a-z]{2,9},? )?(?:\d{1,2}[-. ]+(?:${months})[\p{L}.]*|(?:${months})[\p{L}.]*[- ]\d{1,2},?)[-,. ]+(\d{4}|\d{2})${zoned}`,
    'iu',
  ),
  cjk: /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/,
  era: /^\/Date\((-?\d+)/,
  packed: /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d{4}|\d{6})(?:\.\d+)?Z?)?$/,
}

/** Two digits mean the last hundred years before 2030. */
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) < 30 ? 2000 + Number(text) : 1900 + Number(text)

export function readDate(value: string): ReadDate | null {
  const text = value.trim()
  if (text.length < 6 || text.length > 40) return null
  const iso = forms.yearFirst.exec(text) ?? forms.cjk.exec(text)
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4])
  const last = forms.yearLast.exec(text)
  if (last !== null) {
    const [a, b] = [Number(last[1]), Number(last[2])]
    const [month, day] = a > 12 ? [b, a] : [a, b]
    return dated(fullYear(last[3] ?? ''), month, day, last[4])
  }
  const packed = forms.packed.exec(text)
  if (packed !== null) {
    return dated(Number(packed[1]), Number(packed[2]), Number(packed[3]), packed[4])
  }
  const named = forms.named.exec(text)
  if (named !== null) return dated(fullYear(named[1] ?? ''), 2, 2, named[2])
  const epoch = forms.era.exec(text)
  if (epoch !== null) return { year: yearOf(Number(epoch[1])), hasTime: true, isFirstOfYear: false }
  return null
}

/** Tenths of microseconds from 1601 to 1970, as Windows counts them. */
const beforeUnix = 116_444_736_000_000_000n

/**
 * Seconds or milliseconds since 1970, or tenths of microseconds since 1601 as directories keep them, of the years in
 * which systems stored such: 2001 to 2033.
 */
export const readEpoch = (value: string): number | null =>
  /^1\d{9}(\.\d+)?$/.test(value)
    ? yearOf(Number(value) * 1000)
    : /^1\d{12}$/.test(value)
      ? yearOf(Number(value))
      : /^1(?:2[6-9]|3[0-6])\d{15}$/.test(value)
        ? yearOf(Number((BigInt(value) - beforeUnix) / 10_000n))
        : null

const yearOf = (ms: number): number =>
  Temporal.Instant.fromEpochMilliseconds(Math.trunc(ms)).toZonedDateTimeISO('UTC').year

function dated(year: number, month: number, day: number, time?: string): ReadDate | null {
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  const midnight =
    time === undefined || /^0{1,2}[:.]00([:.]00)?([.,]0+)?\s*(Z|[+-]00:?00)?$/.test(time)
  return { year, hasTime: !midnight, isFirstOfYear: month === 1 && day === 1 }
}
