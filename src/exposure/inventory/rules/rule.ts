import type { FieldKindId } from '#data/field-kinds.ts'
import type { ColumnProfile } from '../profile-column.ts'

/** What values say for one kind: natural log-odds, and why in words that quote no value. */
export interface Verdict {
  readonly score: number
  readonly reason: string | null
}

export type KindRule = (column: ColumnProfile) => Verdict
export type KindRules = Partial<Readonly<Record<FieldKindId, KindRule>>>

/**
 * Turns a share into log-odds: `-absent` where no value is of the kind, `most` from the share that a
 * dirty column of the kind still has, and a straight line between.
 */
export function rise(
  share: number,
  most: number,
  { from = 0.04, to = 0.6, absent = 3 }: { from?: number; to?: number; absent?: number } = {},
): number {
  if (share <= 0) return -absent
  if (share < from) return -absent * (1 - share / from)
  return share >= to ? most : (most * (share - from)) / (to - from)
}

export const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`

/** `87% of the sampled values are valid IBANs`; null where too few are to speak of. */
export const saying = (share: number, what: string): string | null =>
  share >= 0.03 ? `${percent(share)} of the sampled values ${what}` : null

export const byShare =
  (
    name: string,
    test: (value: string) => boolean,
    what: string,
    most: number,
    options: { from?: number; to?: number; absent?: number } = {},
  ): KindRule =>
  (column) => {
    const share = column.share(name, test)
    return { score: rise(share, most, options), reason: saying(share, what) }
  }
