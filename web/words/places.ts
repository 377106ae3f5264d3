import { subdivisions } from '#api/contract.ts'
import type { Affected } from '../api/exposure-types.ts'
import { sayCountry } from './exposure-words.ts'

export interface PlaceCount {
  /** As the filter of people takes it: `FR`, `US-CA`; null where nothing tells. */
  readonly jurisdiction: string | null
  readonly label: string
  readonly people: number
}

/** What the filter of people takes for those whose country nobody knows. */
export const unknownPlace = 'unknown'

type Jurisdictions = Affected['jurisdictions']

const countryOf = (jurisdiction: string): string => jurisdiction.slice(0, 2)

/** People by country, states counted into it, most people first; those whose country nobody knows last. */
export function countCountries(jurisdictions: Jurisdictions): readonly PlaceCount[] {
  const peopleByCountry = new Map<string | null, number>()
  for (const { jurisdiction, count } of jurisdictions) {
    const country = jurisdiction === null ? null : countryOf(jurisdiction)
    peopleByCountry.set(country, (peopleByCountry.get(country) ?? 0) + count)
  }
  return [...peopleByCountry]
    .map(([country, people]) => ({ jurisdiction: country, label: sayCountry(country), people }))
    .toSorted(
      (a, b) =>
        Number(a.jurisdiction === null) - Number(b.jurisdiction === null) ||
        b.people - a.people ||
        a.label.localeCompare(b.label),
    )
}

/** The first so many places, and what the rest of those known adds up to; the unknown stay in sight. */
export function foldPlaces(
  places: readonly PlaceCount[],
  most: number,
): {
  readonly shown: readonly PlaceCount[]
  readonly folded: { readonly places: number; readonly people: number } | null
} {
  const known = places.filter(({ jurisdiction }) => jurisdiction !== null)
  // A line for one place would take the room of the place.
  if (known.length <= most + 1) return { shown: places, folded: null }
  const rest = known.slice(most)
  return {
    shown: [...known.slice(0, most), ...places.filter(({ jurisdiction }) => jurisdiction === null)],
    folded: { places: rest.length, people: rest.reduce((sum, { people }) => sum + people, 0) },
  }
}

/** People by state of one country, most people first; those whose state is not known last. */
export function countStates(jurisdictions: Jurisdictions, country: string): readonly PlaceCount[] {
  const states = jurisdictions
    .flatMap(({ jurisdiction, count }) =>
      jurisdiction?.startsWith(`${country}-`) === true
        ? [{ jurisdiction, label: sayState(jurisdiction), people: count }]
        : [],
    )
    .toSorted((a, b) => b.people - a.people)
  const unknown = jurisdictions.find(({ jurisdiction }) => jurisdiction === country)
  return unknown === undefined || states.length === 0
    ? states
    : [...states, { jurisdiction: null, label: 'State unknown', people: unknown.count }]
}

/** "California" of `US-CA`; "France" of `FR`. */
export const sayPlaceOf = (jurisdiction: string): string =>
  jurisdiction.length > 2
    ? `${sayState(jurisdiction)}, ${sayCountry(countryOf(jurisdiction))}`
    : sayCountry(jurisdiction)

const stateNames: ReadonlyMap<string, string> = new Map(
  subdivisions.map(({ code, name }) => [code, name]),
)

/** The name of a state by its ISO 3166-2 code; the code's end where it has no name here. */
export const sayState = (code: string): string => stateNames.get(code) ?? code.slice(3)
