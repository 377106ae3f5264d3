import { areaCodes } from '#data/area-codes.ts'
import { aliasRules, freeMailDomains } from '#data/email-providers.ts'
import { postcodeAreas, subdivisions } from '#data/subdivisions.ts'
import { topLevelDomains } from '#data/top-level-domains.ts'
import { countryTerms, dialPrefixes } from './country-terms.ts'

export interface TermTable {
  readonly table: string
  readonly columns: readonly string[]
  /** Columns that hold countries and states, as numbers of the type `affected_place`. */
  readonly places: readonly string[]
  /** Columns that hold numbers from 0 to 9999. */
  readonly numbers: readonly string[]
  readonly rows: () => readonly (readonly (string | null)[])[]
}

/** Every number of three digits that begins with these. */
const spelledOut = (start: string): readonly string[] =>
  start.length >= 3
    ? [start]
    : Array.from({ length: 10 }, (_, i) => `${start}${i}`).flatMap(spelledOut)

/** Where the areas of Australia are whole states; the others lie across borders. */
const australianAreas: Readonly<Record<string, string>> = { 2: 'AU-NSW', 3: 'AU-VIC', 7: 'AU-QLD' }

/**
 * Places by the first four digits of a number, one row for each combination. Three digits tell the country; in
 * North America the three of the area code after the 1 tell country and state. The row of 0, with which no number
 * begins, stands for values that are not numbers.
 */
function dialStarts(): readonly (readonly (string | null)[])[] {
  const countries = new Map<string, string>(dialPrefixes())
  const areas = new Map<string, (typeof areaCodes)[number]>(
    areaCodes.map((area) => [`1${area[0]}`, area]),
  )
  return Array.from({ length: 10_000 }, (_, start) => {
    const digits = String(start).padStart(4, '0')
    if (digits.startsWith('1')) {
      const [, iso = null, code = null] = areas.get(digits) ?? []
      return [digits, iso, code]
    }
    const iso = countries.get(digits.slice(0, 3)) ?? null
    return [digits, iso, iso === 'AU' ? (australianAreas[digits.charAt(2)] ?? null) : null]
  })
}

/** Small tables of the engine from which a person's place and mail provider are derived. */
export const terms: readonly TermTable[] = [
  {
    table: 'affected_country',
    columns: ['term', 'iso', 'dial', 'keeps_zero'],
    places: ['iso'],
    numbers: [],
    rows: countryTerms,
  },
  {
    table: 'affected_dial',
    columns: ['start', 'iso', 'code'],
    places: ['iso', 'code'],
    numbers: ['start'],
    rows: dialStarts,
  },
  {
    table: 'affected_tld',
    columns: ['label', 'iso'],
    places: ['iso'],
    numbers: [],
    rows: () => topLevelDomains,
  },
  {
    table: 'affected_region',
    columns: ['country', 'term', 'code'],
    places: ['country', 'code'],
    numbers: [],
    rows: () =>
      subdivisions.flatMap(({ code, written }) =>
        written.map((term) => [code.slice(0, 2), term, code]),
      ),
  },
  {
    table: 'affected_postcode',
    columns: ['country', 'start', 'code'],
    places: ['country', 'code'],
    numbers: [],
    rows: () =>
      postcodeAreas.flatMap(([country, start, code]) =>
        (country === 'AU' ? spelledOut(start) : [start]).map((digits) => [country, digits, code]),
      ),
  },
  {
    table: 'affected_mail',
    columns: ['domain', 'rule', 'canonical'],
    places: [],
    numbers: [],
    rows: () => {
      const aliases = aliasRules.flatMap(({ domains, canonical, dots }) =>
        domains.map((domain) => [domain, dots ? 'dots' : 'plus', canonical ?? domain] as const),
      )
      const known = new Set<string>(aliases.map(([domain]) => domain))
      return [...aliases, ...freeMailDomains.filter((d) => !known.has(d)).map((d) => [d, null, d])]
    },
  },
]
