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

export const isPhoneOf = (value: string, country: CountryCode): boolean => {
  const found = parsePhoneNumberFromString(value, country)
  return found !== undefined && found.isValid()
}

export const isInternationalPhone = (value: string): boolean =>
  /^(tel:)?[+＋]/.test(value) && parsePhoneNumberFromString(value)?.isValid() === true

/** Tried in this order where no column tells the country. */
const likelyCountries =
  'US GB DE FR ES IT NL BR PL IN MX TR AU JP KR CN RU SE NO DK FI CZ BE CH AT PT ZA AR EG SA ID'.split(
    ' ',
  ) as readonly CountryCode[]

/** The country under whose numbering plan most of these are valid, and the share that is. */
export function bestPhoneCountry(
  values: readonly string[],
  known: readonly string[],
): { country: string; share: number } {
  const candidates = [...new Set([...(known as readonly CountryCode[]), ...likelyCountries])]
  let best = { country: '', share: 0 }
  for (const country of candidates) {
    const share =
      values.filter((value) => isPhoneOf(value, country)).length / Math.max(1, values.length)
    if (share > best.share) best = { country, share }
    if (share > 0.9) break
  }
  return best
}
