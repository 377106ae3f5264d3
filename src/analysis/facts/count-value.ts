/* What a number is, written in digits or in words. */

/** The factor that the word behind a number stands for ("million"). */
export const scaleOf: Readonly<Record<string, number>> = {
  dozen: 12,
  lac: 1e5,
  lacs: 1e5,
  mio: 1e6,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
}

const wordValue: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)
Object.assign(wordValue, {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  half: 0.5,
  a: 1,
})

/** The factor that the first letter of a size in bytes stands for: 4 GB. */
export const bytesFactor: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 }

/** `1,234,567`, `1.234.567`, `12,34,567`, `1.4`; null where the digits are no plain number. */
export function digitsValue(digits: string): number | null {
  if (/^\d{1,3}(?:[,\u00a0 ’']\d{3})+$/.test(digits) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(digits)) {
    return Number(digits.replace(/\D/g, ''))
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''))
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits)
  const head = /^\d+/.exec(digits)?.[0]
  return head === undefined ? null : Number(head)
}

/** "Twenty-five", "a dozen", "half a"; null where a word is no number. */
export function spelledValue(text: string): number | null {
  const lower = text.toLowerCase()
  if (lower === 'half a') return 0.5
  if (lower === 'an' || lower === 'a') return 1
  if (lower === 'a dozen') return 12
  let sum = 0
  for (const part of lower.split(/[- ]/)) {
    const value = wordValue[part]
    if (value === undefined) return null
    sum += value
  }
  return sum
}
