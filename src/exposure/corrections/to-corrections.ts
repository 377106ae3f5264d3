import { splitWays, type Corrections, type SplitWay } from '../affected/corrected/types.ts'
import type { CorrectionRow } from './queries.ts'

/** Kept in place of a country that nobody knows. */
export const unknownPlace = 'unknown'

const isWay = (value: string): value is SplitWay => splitWays.some((way) => way === value)

/** The corrections that rows of the database stand for, as `applyCorrections` takes them. */
export function toCorrections(
  found: readonly Pick<CorrectionRow, 'kind' | 'person' | 'value'>[],
): Corrections {
  const into = new Map(
    found.flatMap(({ kind, person, value }) => (kind === 'join' ? [[person, value]] : [])),
  )
  return {
    splits: found.flatMap(({ kind, person, value }) =>
      kind === 'split' && isWay(value) ? [{ person, by: value }] : [],
    ),
    places: found.flatMap(({ kind, person, value }) =>
      kind === 'place' ? [{ person, place: value === unknownPlace ? null : value }] : [],
    ),
    joins: [...into.keys()].map((person) => ({ person, into: lastOf(into, person) })),
  }
}

/** Follows joins to the person as whom somebody finally continues. */
function lastOf(into: ReadonlyMap<string, string>, person: string): string {
  const seen = new Set<string>()
  let last = person
  for (let next = into.get(last); next !== undefined && !seen.has(next); next = into.get(last)) {
    seen.add(next)
    last = next
  }
  return last
}

/** A correction as it is shown. */
export interface CorrectionView extends Omit<CorrectionRow, 'value'> {
  /** How a merge was split; null for other kinds. */
  readonly by: SplitWay | null
  /** ISO 3166; null for other kinds, and where nobody knows the place. */
  readonly place: string | null
  /** As whom the person continues; null for other kinds. */
  readonly into: string | null
}

export const viewCorrection = ({ value, ...row }: CorrectionRow): CorrectionView => ({
  ...row,
  by: row.kind === 'split' && isWay(value) ? value : null,
  place: row.kind === 'place' && value !== unknownPlace ? value : null,
  into: row.kind === 'join' ? value : null,
})
