import { countryAliases } from './places.ts'
import { subdivisions } from './subdivisions.ts'

/** Free zones with laws of their own; ISO 3166-2 has no codes for them. */
const freeZones = [
  ['AE-ADGM', 'Abu Dhabi Global Market'],
  ['AE-DIFC', 'Dubai International Financial Centre'],
] as const

const nameByCode: ReadonlyMap<string, string> = new Map([
  ...subdivisions.map(({ code, name }) => [code, name] as const),
  ...freeZones,
])

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The English name of an ISO 3166 code, or undefined where it is none: `FR`, `US-NY`, `EU`. */
export function jurisdictionName(code: string): string | undefined {
  if (code.includes('-')) return nameByCode.get(code)
  return /^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined
}

/** "Duluth, United States"; a country by the name that it has in the text alone. */
export function placeInWords({
  name,
  country,
}: {
  readonly name: string
  /** ISO 3166-1, or null for what is larger than a country. */
  readonly country: string | null
}): string {
  const land = country === null ? undefined : jurisdictionName(country)
  const isCountry =
    land === name ||
    countryAliases.some(([alias, code]) => code === country && alias === name.toLowerCase())
  return land === undefined || isCountry ? name : `${name}, ${land}`
}

export const subdivisionCodes: readonly string[] = subdivisions.map(({ code }) => code)

/** Codes that Intl knows but that are not a place with people and a law: withdrawn ones and unions. */
const noPlaces: ReadonlySet<string> = new Set(
  'AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UK UN XA XB XK YD YU ZR ZZ'.split(' '),
)

/** Whether people can be counted in it: a country, or a state or province that has a name here. */
export const isPlaceOfPeople = (code: string): boolean =>
  jurisdictionName(code) !== undefined && !noPlaces.has(code)

/**
 * The code that laws use for a place: `US-PR` for `PR`. ISO 3166-1 gives territories of the United States codes
 * like countries; ISO 3166-2 also lists them as subdivisions.
 */
export const lawPlaceOf = (code: string): string => (territories.has(code) ? `US-${code}` : code)

const territories: ReadonlySet<string> = new Set(['PR', 'GU', 'VI'])
