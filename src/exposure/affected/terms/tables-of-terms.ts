import { areaCodes } from '#data/area-codes.ts'
import { aliasRules, freeMailDomains } from '#data/email-providers.ts'
import { postcodeAreas, subdivisions } from '#data/subdivisions.ts'
import { countryTerms, dialPrefixes, topLevelDomains } from './country-terms.ts'

export interface TermTable {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: () => readonly (readonly (string | null)[])[]
}

/** Every number of three digits that begins with these. */
const spelledOut = (start: string): readonly string[] =>
  start.length >= 3
    ? [start]
    : Array.from({ length: 10 }, (_, i) => `${start}${i}`).flatMap(spelledOut)

/** What tells a person's place and provider, as small tables of the engine. */
export const terms: readonly TermTable[] = [
  {
    table: 'affected_country',
    columns: ['term', 'iso', 'dial', 'keeps_zero'],
    rows: countryTerms,
  },
  { table: 'affected_dial', columns: ['digits', 'iso'], rows: dialPrefixes },
  { table: 'affected_area', columns: ['area', 'iso', 'code'], rows: () => areaCodes },
  { table: 'affected_tld', columns: ['label', 'iso'], rows: topLevelDomains },
  {
    table: 'affected_region',
    columns: ['country', 'term', 'code'],
    rows: () =>
      subdivisions.flatMap(({ code, written }) =>
        written.map((term) => [code.slice(0, 2), term, code]),
      ),
  },
  {
    table: 'affected_postcode',
    columns: ['country', 'start', 'code'],
    rows: () =>
      postcodeAreas.flatMap(([country, start, code]) =>
        (country === 'AU' ? spelledOut(start) : [start]).map((digits) => [country, digits, code]),
      ),
  },
  {
    table: 'affected_mail',
    columns: ['domain', 'rule', 'canonical'],
    rows: () => {
      const aliases = aliasRules.flatMap(({ domains, canonical, dots }) =>
        domains.map((domain) => [domain, dots ? 'dots' : 'plus', canonical ?? domain] as const),
      )
      const known = new Set<string>(aliases.map(([domain]) => domain))
      return [...aliases, ...freeMailDomains.filter((d) => !known.has(d)).map((d) => [d, null, d])]
    },
  },
]
