import type { Share } from './types.ts'

/** `4,812` */
export const inDigits = (count: number): string => Math.round(count).toLocaleString('en-GB')

/** `96.2%`; small shares keep two digits. */
export function inPercent(share: number): string {
  const percent = share * 100
  return `${percent >= 0.001 && percent < 1 ? percent.toPrecision(1) : percent.toFixed(1)}%`
}

/** `4,812 of 5,000 (96.2%, 95% interval 95.7 to 96.7%)` */
export const inFull = ({ hits, of, share, low, high }: Share): string =>
  `${inDigits(hits)} of ${inDigits(of)} (${inPercent(share)}, 95% interval ${inPercent(low)} to ${inPercent(high)})`

/** `4,812 of 5,000 (96.2%)` */
export const inShort = ({ hits, of, share }: Share): string =>
  `${inDigits(hits)} of ${inDigits(of)} (${inPercent(share)})`

/** The figures of a share, under names that begin with `as`. */
export const figuresOf = (share: Share, as: string): Readonly<Record<string, number>> => ({
  [`${as}Hits`]: share.hits,
  [`${as}Of`]: share.of,
  [`${as}Share`]: round(share.share),
  [`${as}Low`]: round(share.low),
  [`${as}High`]: round(share.high),
})

/** Four digits after the point. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000

/** `0.07`; never "-0.00". */
export const inHundredths = (value: number): string =>
  (Math.round(value * 100) / 100 || 0).toFixed(2)
