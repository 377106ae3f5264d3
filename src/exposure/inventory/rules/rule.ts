import type { FieldKindId } from '#data/field-kinds.ts'
import type { ColumnProfile } from '../profile-column.ts'

/** What values say for one kind: natural log-odds, and why in words that quote no value. */
export interface Verdict {
  readonly score: number
  readonly reason: string | null
}

export type KindRule = (column: ColumnProfile) => Verdict
export type KindRules = Partial<Readonly<Record<FieldKindId, KindRule>>>

/** How a share is turned into log-odds by `rise`. */
interface Slope {
  /** Below this share a column speaks against the kind. */
  readonly from?: number
  /** The share that a dirty column of the kind still has. */
  readonly to?: number
  /** What a column without one such value counts against the kind. */
  readonly absent?: number
}

/**
 * Turns a share into log-odds: `-absent` where no value is of the kind, 0 at `from`, `most` at `to` and above, and
 * straight lines between.
 */
export function rise(
  share: number,
  most: number,
  { from = 0.04, to = 0.6, absent = 3 }: Slope = {},
): number {
  if (share <= 0) return -absent
  if (share < from) return -absent * (1 - share / from)
  return share >= to ? most : (most * (share - from)) / (to - from)
}

export const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`

/** `87% of the sampled values are valid IBANs`; null where too few are to speak of. */
export const saying = (share: number, what: string): string | null =>
  share >= 0.03 ? `${percent(share)} of the sampled values ${what}` : null

/** A rule that asks only how many of the values pass a test; `what` is told of those that do. */
export const byShare =
  (
    name: string,
    test: (value: string) => boolean,
    { what, most, ...slope }: { readonly what: string; readonly most: number } & Slope,
  ): KindRule =>
  (column) => {
    const share = column.share(name, test)
    return { score: rise(share, most, slope), reason: saying(share, what) }
  }
