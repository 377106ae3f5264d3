import { areaCodes } from '#data/area-codes.ts'
import { aliasRules, freeMailDomains } from '#data/email-providers.ts'
import { postcodeAreas, subdivisions } from '#data/subdivisions.ts'
import { countryTerms, dialPrefixes, topLevelDomains } from './country-terms.ts'

export interface TermTable {
  readonly table: string
  readonly columns: readonly string[]
  /** Columns that hold countries and states, as numbers of the type `affected_place`. */
  readonly places: readonly string[]
  readonly rows: () => readonly (readonly (string | null)[])[]
}

/** Every number of three digits that begins with these. */
const spelledOut = (start: string): readonly string[] =>
  start.length >= 3
    ? [start]
    : Array.from({ length: 10 }, (_, i) => `${start}${i}`).flatMap(spelledOut)

/**
 * Place by the first digits of a number: three of them, or four after the 1 of North America, where only
 * the area code tells the country, and the state with it.
 */
const dialStarts = (): readonly (readonly (string | null)[])[] => [
  ...dialPrefixes().map(([digits, iso]) => [digits, iso, null]),
  ...areaCodes.map(([area, iso, code]) => [`1${area}`, iso, code]),
]

/** What tells a person's place and provider, as small tables of the engine. */
export const terms: readonly TermTable[] = [
  {
    table: 'affected_country',
    columns: ['term', 'iso', 'dial', 'keeps_zero'],
    places: ['iso'],
    rows: countryTerms,
  },
  {
    table: 'affected_dial',
    columns: ['start', 'iso', 'code'],
    places: ['iso', 'code'],
    rows: dialStarts,
  },
  {
    table: 'affected_tld',
    columns: ['label', 'iso'],
    places: ['iso'],
    rows: topLevelDomains,
  },
  {
    table: 'affected_region',
    columns: ['country', 'term', 'code'],
    places: ['country', 'code'],
    rows: () =>
      subdivisions.flatMap(({ code, written }) =>
        written.map((term) => [code.slice(0, 2), term, code]),
      ),
  },
  {
    table: 'affected_postcode',
    columns: ['country', 'start', 'code'],
    places: ['country', 'code'],
    rows: () =>
      postcodeAreas.flatMap(([country, start, code]) =>
        (country === 'AU' ? spelledOut(start) : [start]).map((digits) => [country, digits, code]),
      ),
  },
  {
    table: 'affected_mail',
    columns: ['domain', 'rule', 'canonical'],
    places: [],
    rows: () => {
      const aliases = aliasRules.flatMap(({ domains, canonical, dots }) =>
        domains.map((domain) => [domain, dots ? 'dots' : 'plus', canonical ?? domain] as const),
      )
      const known = new Set<string>(aliases.map(([domain]) => domain))
      return [...aliases, ...freeMailDomains.filter((d) => !known.has(d)).map((d) => [d, null, d])]
    },
  },
]
