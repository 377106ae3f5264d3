import { memberStates } from './member-states.ts'
import type { Jurisdiction } from './types.ts'

export const isMemberState = (country: Jurisdiction): boolean =>
  Object.hasOwn(memberStates, countryOf(country))

export function countryOf(jurisdiction: Jurisdiction): string {
  const dash = jurisdiction.indexOf('-')
  return dash < 0 ? jurisdiction : jurisdiction.slice(0, dash)
}

/** Entries of a list by country, so that those that can concern a jurisdiction are at hand. */
export interface ByCountry<T> {
  /** Every entry that is within the jurisdiction or contains it, in the order given; maybe others. */
  near(jurisdiction: Jurisdiction): readonly T[]
}

export function byCountry<T extends { readonly jurisdiction: Jurisdiction }>(
  entries: readonly T[],
): ByCountry<T> {
  const groups = Map.groupBy(entries, ({ jurisdiction }) => countryOf(jurisdiction))
  return {
    near: (jurisdiction) =>
      jurisdiction === 'EU' || isMemberState(jurisdiction)
        ? entries
        : (groups.get(countryOf(jurisdiction)) ?? []),
  }
}

/** True where `inner` is `outer` or a part of it: `US-TX` of `US`, `FR` of `EU`. */
export function isWithin(inner: Jurisdiction, outer: Jurisdiction): boolean {
  if (inner.startsWith(outer)) return inner.length === outer.length || inner[outer.length] === '-'
  return outer === 'EU' && isMemberState(inner)
}
