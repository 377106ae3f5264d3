import { splitWays, type Corrections, type SplitWay } from '../affected/corrected/types.ts'
import type { CorrectionRow } from './queries.ts'

/** Kept in place of a country that nobody knows. */
export const unknownPlace = 'unknown'

const isWay = (value: string): value is SplitWay => splitWays.some((way) => way === value)

/** What the rows of corrections say, as the people of a store take it. */
export function toCorrections(
  found: readonly Pick<CorrectionRow, 'kind' | 'person' | 'value'>[],
): Corrections {
  return {
    splits: found.flatMap(({ kind, person, value }) =>
      kind === 'split' && isWay(value) ? [{ person, by: value }] : [],
    ),
    places: found.flatMap(({ kind, person, value }) =>
      kind === 'place' ? [{ person, place: value === unknownPlace ? null : value }] : [],
    ),
  }
}

/** A correction as it is shown. */
export interface CorrectionView extends Omit<CorrectionRow, 'value'> {
  /** How a merge was split; null for a place. */
  readonly by: SplitWay | null
  /** ISO 3166; null for a split, and where nobody knows the place. */
  readonly place: string | null
}

export const viewCorrection = ({ value, ...row }: CorrectionRow): CorrectionView => ({
  ...row,
  by: row.kind === 'split' && isWay(value) ? value : null,
  place: row.kind === 'place' && value !== unknownPlace ? value : null,
})
