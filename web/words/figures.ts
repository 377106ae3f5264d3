export { capital } from '#api/contract.ts'

const plain = new Intl.NumberFormat('en-GB')
const short = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** Sizes in steps of 1000, as storage and leak posts give them. */
export function sayBytes(bytes: number): string {
  const names = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB']
  let step = 0
  let value = bytes
  while (value >= 1000 && step < names.length - 1) {
    value /= 1000
    step += 1
  }
  return `${short.format(value)} ${names[step] ?? ''}`
}

/** "500 US dollars" where the currency is known, else the figure and the word as given. */
export function sayPrice(price: number, currency: string | null): string {
  if (currency === null) return plain.format(price)
  try {
    return new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      maximumFractionDigits: Number.isInteger(price) ? 0 : 2,
    })
      .format(price)
      .replace(/\u00a0/g, ' ')
  } catch {
    return `${plain.format(price)} ${currency}`
  }
}

/** "1 case", "3 cases". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${plain.format(count)} ${count === 1 ? one : many}`
