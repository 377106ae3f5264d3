import { jurisdictionName } from '#data/jurisdictions.ts'
import { memberStates } from './member-states.ts'
import type { Jurisdiction } from './facts.ts'

export const isMemberState = (country: Jurisdiction): boolean =>
  Object.hasOwn(memberStates, countryOf(country))

export function countryOf(jurisdiction: Jurisdiction): string {
  const dash = jurisdiction.indexOf('-')
  return dash < 0 ? jurisdiction : jurisdiction.slice(0, dash)
}

/** A list indexed by place, for finding the entries that concern a jurisdiction. */
export interface ByPlace<T> {
  /** All entries within the jurisdiction or containing it, in the given order, and possibly others. */
  near(jurisdiction: Jurisdiction): readonly T[]
}

export function byPlace<T extends { readonly jurisdiction: Jurisdiction }>(
  entries: readonly T[],
): ByPlace<T> {
  const within = new Map<Jurisdiction, T[]>()
  for (const entry of entries) {
    for (const place of [entry.jurisdiction, ...placesAround(entry.jurisdiction)]) {
      const group = within.get(place)
      if (group === undefined) within.set(place, [entry])
      else group.push(entry)
    }
  }
  const named = new Set(entries.map(({ jurisdiction }) => jurisdiction))
  return {
    near: (jurisdiction) =>
      placesAround(jurisdiction).some((place) => named.has(place))
        ? entries
        : (within.get(jurisdiction) ?? []),
  }
}

/** What a place is part of, nearest first: `US` for `US-TX`, `EU` for `FR`. */
function placesAround(place: Jurisdiction): readonly Jurisdiction[] {
  const around: Jurisdiction[] = []
  for (let end = place.lastIndexOf('-'); end > 0; end = place.lastIndexOf('-', end - 1)) {
    around.push(place.slice(0, end))
  }
  if (isMemberState(place)) around.push('EU')
  return around
}

/** Whether `inner` is `outer` or part of it: `US-TX` of `US`, `FR` of `EU`. */
export function isWithin(inner: Jurisdiction, outer: Jurisdiction): boolean {
  if (inner.startsWith(outer)) return inner.length === outer.length || inner[outer.length] === '-'
  return outer === 'EU' && isMemberState(inner)
}

/** The name of a place, or its code where it has none. */
export const placeName = (jurisdiction: Jurisdiction): string =>
  names.getOrInsertComputed(jurisdiction, (code) =>
    code === 'EU' ? 'the EU and EEA' : (jurisdictionName(code) ?? code),
  )

/** Cached, since looking up names of countries is slow. */
const names = new Map<Jurisdiction, string>()
