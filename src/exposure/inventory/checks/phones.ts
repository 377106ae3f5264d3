import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'

/** Digits with the signs that people put into telephone numbers, and their extensions. */
export const hasPhoneShape = (value: string): boolean =>
  /^(tel:|whatsapp:)?[+＋(]?[\d０-９][\d０-９\s().\-/–]{4,22}[\d０-９]( ?(x|ext\.?|#|доб\.?) ?\d{1,5})?$/i.test(
    value,
  ) && value.replace(/\D/g, '').length <= 16

/** Written so that hardly anything but a telephone number is: `+49 …`, `(0 …) …`, `0xx-xxxx-xxxx`. */
export const isWrittenAsPhone = (value: string): boolean =>
  /^(tel:)?[+＋]\d/.test(value) ||
  /^\(\d{2,5}\)/.test(value) ||
  /^0\d{1,4}[-/ ]\d{2,4}[- ]?\d{3,}/.test(value) ||
  /^\d{3}[-. ]\d{3}[-. ]\d{4}( ?x ?\d+)?$/.test(value)

const isPhoneOf = (value: string, country: CountryCode): boolean => {
  const found = parsePhoneNumberFromString(value, country)
  return found !== undefined && found.isValid()
}

export const isInternationalPhone = (value: string): boolean =>
  /^(tel:)?[+＋]/.test(value) && parsePhoneNumberFromString(value)?.isValid() === true

/** Numbering plans are tried on so many values of a column: each costs a parse for each country. */
export const triedPhones = 60

/** Tried in this order where no column tells the country. */
const likelyCountries =
  'US GB DE FR ES IT NL BR PL IN MX TR AU JP KR CN RU SE NO DK FI CZ BE CH AT PT ZA AR EG SA ID'.split(
    ' ',
  ) as readonly CountryCode[]

/**
 * The country whose numbering plan fits these best. `lift` is how many more of them are valid than of
 * the same digits backwards: lenient plans take any digits, and say nothing by that.
 */
export function bestPhoneCountry(values: readonly string[]): {
  country: string
  share: number
  lift: number
} {
  const backwards = values.map((value) => [...value.replace(/\D/g, '')].reverse().join(''))
  let best = { country: '', share: 0, lift: 0 }
  for (const country of likelyCountries) {
    const share = validShare(values, country)
    if (share < 0.5) continue
    const lift = share - validShare(backwards, country)
    if (lift > best.lift) best = { country, share, lift }
    if (share > 0.9 && lift > 0.5) break
  }
  return best
}

const validShare = (values: readonly string[], country: CountryCode): number =>
  values.filter((value) => isPhoneOf(value, country)).length / Math.max(1, values.length)

export const countryOfNumber = (value: string): string | null => {
  const found = parsePhoneNumberFromString(value.replace(/^00/, '+'))
  return found?.isValid() === true ? (found.country ?? null) : null
}

/** Of numbers without a plus, the share that must be valid with one, and the digits of one that has a calling code. */
const leastInternational = 0.9
const fewestDigits = 11

/**
 * The countries of numbers such as `254712345678`, which have a calling code though nothing marks it: they are valid
 * with a plus. Empty where fewer than nearly all are.
 */
export function withoutPlus(values: readonly string[]): readonly string[] {
  const bare = values.map((value) => value.replaceAll(/[\s().-]/g, ''))
  const long = bare.filter((digits) => /^[1-9]\d+$/.test(digits) && digits.length >= fewestDigits)
  if (long.length < values.length * leastInternational) return []
  const valid = long.flatMap((digits) => countryOfNumber(`+${digits}`) ?? [])
  return valid.length >= values.length * leastInternational ? valid : []
}

/**
 * Countries under which most of these numbers are valid, written as within the country, with the share that is;
 * none where the numbers say their country themselves.
 */
export function phoneCountries(values: readonly string[]): ReadonlyMap<string, number> {
  if (withoutPlus(values).length > 0) return new Map()
  const national = values.filter(
    (value) => hasPhoneShape(value) && !/^(?:tel:)?(?:[+＋]|00)/.test(value),
  )
  if (national.length * 2 < values.length) return new Map()
  return new Map(
    likelyCountries
      .map((country) => [country, validShare(national, country)] as const)
      .filter(([, share]) => share >= 0.5),
  )
}
