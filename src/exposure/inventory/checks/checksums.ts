/** Arithmetic that check digits are made of. All take digits only, unless said. */

/** ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return digits.length > 1 && sum % 10 === 0
}

/** Sum of digits times weights; digits beyond the weights are left out. */
export function weigh(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (const [i, weight] of weights.entries()) sum += weight * Number(digits[i])
  return sum
}

/** Remainder of a long number; letters count 10 to 35, as in ISO/IEC 7064 and ISO 13616. */
export function remainder(text: string, modulus: number): number {
  let rest = 0
  for (const sign of text) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % modulus
  }
  return rest
}

/** ISO/IEC 7064 MOD 11,10, as in the German tax number and the Croatian OIB. */
export function passesMod11And10(digits: string): boolean {
  let product = 10
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === Number(digits.at(-1))
}

// The dihedral group D5 and its permutation: Verhoeff, Error Detecting Decimal Codes, 1969.
const turns =
  '0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210'.split(
    ' ',
  )
const shifts =
  '0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258'.split(
    ' ',
  )

export function passesVerhoeff(digits: string): boolean {
  let state = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    state = Number(turns[state]?.[Number(shifts[i % 8]?.[digit])])
  }
  return state === 0
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Whether month and day can be; February has 29 days, since the century is often left out. */
export const isDay = (month: number, day: number): boolean =>
  day >= 1 && day <= (monthDays[month - 1] ?? 0)

/** The number that stands at `from`, `length` digits long. */
export const part = (digits: string, from: number, length: number): number =>
  Number(digits.slice(from, from + length))
