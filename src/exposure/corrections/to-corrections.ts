import { splitWays, type Corrections, type SplitWay } from '../affected/corrected/types.ts'
import type { CorrectionRow } from './queries.ts'

/** Kept in place of a country that nobody knows. */
export const unknownPlace = 'unknown'

const isWay = (value: string): value is SplitWay => splitWays.some((way) => way === value)

/** What the rows of corrections say, as the people of a store take it. */
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

/** As whom somebody goes on who was joined to a person who was joined to another. */
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
  /** How a merge was split; null for others. */
  readonly by: SplitWay | null
  /** ISO 3166; null for others, and where nobody knows the place. */
  readonly place: string | null
  /** As whom the person goes on; null for others. */
  readonly into: string | null
}

export const viewCorrection = ({ value, ...row }: CorrectionRow): CorrectionView => ({
  ...row,
  by: row.kind === 'split' && isWay(value) ? value : null,
  place: row.kind === 'place' && value !== unknownPlace ? value : null,
  into: row.kind === 'join' ? value : null,
})
