import { passesLuhn, remainder, weigh } from './checksums.ts'

/** Issuer ranges by leading digits and lengths; ISO/IEC 7812 and the networks' BIN guides. */
export const cardIssuers: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]], // Visa
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]], // Mastercard
  [/^3[47]/, [15]], // American Express
  [/^(6011|64[4-9]|65)/, [16, 19]], // Discover
  [/^(352[89]|35[3-8])/, [16, 17, 18, 19]], // JCB
  [/^(30[0-5]|309|36|38|39)/, [14, 16]], // Diners
  [/^(5018|5020|5038|58|6304|67)/, [16, 17, 18, 19]], // Maestro; its 12-digit cards are rare
  [/^62/, [16, 17, 18, 19]], // UnionPay
  [/^220[0-4]/, [16]], // Mir
  [/^(60|65|81|82|508)/, [16]], // RuPay
  [/^9792/, [16]], // Troy
  [/^(4011|4389|5041|5067|509|6277|6362|6363|650|651|655)/, [16]], // Elo
]

/** A whole card number, with or without spaces and dashes. */
export function isCardNumber(value: string): boolean {
  if (!/^\d[\d -]{11,22}\d$/.test(value)) return false
  const digits = value.replace(/[ -]/g, '')
  return (
    passesLuhn(digits) &&
    !/^(.)\1*$/.test(digits) &&
    cardIssuers.some(([start, lengths]) => lengths.includes(digits.length) && start.test(digits))
  )
}

/** A card number of which the middle is blanked, as shops keep it. */
export const isMaskedCard = (value: string): boolean => {
  // A ticket or a receipt has the network in front, by name or by its two letters.
  const number = value.replace(
    /^(?:[A-Z]{2}|visa|mastercard|amex|american express|maestro|discover)[ :-]+/i,
    '',
  )
  const { length } = number.replace(/[ -]/g, '')
  return (
    /^\d{0,6}[ -]?[*xX•#]{2,6}([ -]?[*xX•#]{2,6})*[ -]?\d{2,4}$/.test(number) &&
    length >= 12 &&
    length <= 19
  )
}

// The IBAN registry that SWIFT keeps for ISO 13616: country and length.
export const ibanLengths: ReadonlyMap<string, number> = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

/** ISO 13616: country, length and remainder. */
export function isIban(value: string): boolean {
  const text = value.replace(/[\s-]/g, '').toUpperCase()
  if (ibanLengths.get(text.slice(0, 2)) !== text.length || !/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(text))
    return false
  return remainder(text.slice(4) + text.slice(0, 4), 97) === 1
}

/** The same where more letters follow, as in text in capitals. */
export function startsWithIban(value: string): boolean {
  const text = value.replace(/[\s-]/g, '').toUpperCase()
  return isIban(text.slice(0, ibanLengths.get(text.slice(0, 2)) ?? 0))
}

/** ISO 9362, with a country that has banks: eight or eleven signs. */
export const isBic = (value: string): boolean =>
  /^[A-Z]{4}[A-Z]{2}[A-Z\d]{2}([A-Z\d]{3})?$/.test(value) && lengthsOrOthers.has(value.slice(4, 6))
const lengthsOrOthers = new Set([
  ...ibanLengths.keys(),
  ...'US CA AU NZ JP CN HK SG IN KR TW TH MY ID PH VN ZA NG KE AR CL CO PE MX UY'.split(' '),
])

/** ABA routing number: nine digits, a Federal Reserve range, weights 3 7 1. */
export const isRoutingNumber = (value: string): boolean =>
  /^(0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(value) &&
  weigh(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0

/** Mexican CLABE: eighteen digits, weights 3 7 1. */
export function isClabe(value: string): boolean {
  if (!/^\d{18}$/.test(value)) return false
  const weights = [3, 7, 1]
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (Number(value[i]) * (weights[i % 3] ?? 0)) % 10
  return (10 - (sum % 10)) % 10 === Number(value[17])
}
