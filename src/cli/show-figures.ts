const number = new Intl.NumberFormat('en')

/** `18,000,000`. */
export const inDigits = (value: number): string => number.format(value)

/** `1 row`, `2,000 rows`. */
export const counted = (count: number, one: string, many: string): string =>
  `${inDigits(count)} ${count === 1 ? one : many}`

/** `12%`; "under 1%" and "over 99%" where rounding would give none or all. */
export function inPercent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return 'under 1%'
  return rounded === 100 && share < 1 ? 'over 99%' : `${rounded}%`
}
