/** ISO 3779 as the US (49 CFR 565.15) checks it: position 9 is the remainder of the weighted rest. */
export function hasVinCheckDigit(value: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  let sum = 0
  for (const [i, weight] of weights.entries()) {
    const sign = value[i] ?? ''
    sum += (/\d/.test(sign) ? Number(sign) : (vinLetters[sign] ?? 0)) * weight
  }
  return '0123456789X'[sum % 11] === value[8]
}

const vinLetters: Readonly<Record<string, number>> = Object.fromEntries(
  'A1 B2 C3 D4 E5 F6 G7 H8 J1 K2 L3 M4 N5 P7 R9 S2 T3 U4 V5 W6 X7 Y8 Z9'
    .split(' ')
    .map((entry) => [entry.charAt(0), Number(entry.charAt(1))]),
)

/** Seventeen signs without I, O and Q, digits at the end; Europe leaves the check digit out. */
export const isVin = (value: string): boolean =>
  /^[A-HJ-NPR-Z\d]{13}\d{4}$/.test(value) && /[A-Z]/.test(value) && !/^\d{11}/.test(value)

/** Plates as the larger countries write them. */
const plates: readonly RegExp[] = [
  /^[A-Z]{2}\d{2} ?[A-Z]{3}$/, // United Kingdom
  /^[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?\d{1,4}[EH]?$/, // Germany
  /^[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}$/, // France, Italy
  /^\d{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}$/, // Spain
  /^(?=.*[A-Z])([A-Z]{1,2}|\d{1,3})-([A-Z]{2,3}|\d{2,3})-([A-Z]{1,2}|\d{1,2})$/, // Netherlands, Portugal
  /^[A-Z]{2,3} ?[\dA-Z]{4,5}$/, // Poland
  /^[A-Z]{3}[- ]?\d{2}[\dA-Z]$/, // Sweden, Finland
  /^[A-Z]{2} ?\d{2} ?\d{3}$/, // Denmark
  /^[A-Z]{2} ?\d{5}$/, // Norway
  /^\d[A-Z]{3}\d{3}$/, // California
  /^[A-Z]{3}[- ]?\d{4}$/, // several US states, Brazil until 2018
  /^[A-Z]{3}\d[A-Z]\d{2}$/, // Mercosur
  /^\d{2} ?[A-Z]{1,3} ?\d{2,4}$/, // Turkey
  /^[A-Z]{2} ?\d{1,2} ?[A-Z]{1,2} ?\d{4}$/, // India
  /^[АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}[АВЕКМНОРСТУХABEKMHOPCTYX]{2}\d{2,3}$/, // Russia
  /^[\u4e00-\u9fff][A-Z]·?[A-Z\d]{5,6}$/, // China
  /^\d{2,3}[가-힣] ?\d{4}$/, // Korea
  /^[\u3040-\u30ff\u4e00-\u9fff]{1,4} ?\d{2,3} ?[\u3040-\u309f] ?\d{1,2}-?\d{2}$/, // Japan
  /^\d[A-Z]{2} ?\d{4}$|^\d[A-Z]\d ?\d{4}$/, // Czechia
]

export const isPlate = (value: string): boolean =>
  value.length >= 5 && value.length <= 14 && plates.some((plate) => plate.test(value))
