import { callingCodeOf, keepsLeadingZero } from '#data/calling-codes.ts'
import { ownPostcodes, sharedPostcodes } from '#data/postcode-forms.ts'
import type { FieldKindId } from '#data/field-kinds.ts'
import type { ColumnFinding, CountryShare, LeakTable } from '../types.ts'
import { bestColumn } from './columns.ts'

/**
 * The home country of a leak. A leak that names no countries mostly comes from a single one, and writes telephone
 * numbers and postcodes as that country does.
 */
export interface HomeCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Of the sampled mail domains that end in a country's, or of the numbers that say one, the share of this one, 0 to 1. */
  readonly share: number
  /** That numbers (of identity, accounts, calling codes) or states say it; undefined where mail domains do. */
  readonly by?: 'numbers'
}

/** The share of addresses that must end in a country's domain, and the share of those that must end in the same one. */
const leastWithCountry = 0.05
const leastOfOne = 0.8
/** The share of the numbers that say a country which must say the same one, and how few mail domains may then end in others. */
const leastOfNumbers = 0.95
const mostElsewhere = 0.5
/** The share of the numbers, or of the postcodes, that must be valid within the country. */
const leastFitting = 0.7
/** A country is ruled out by another that fits better by more than this. */
const mostBehind = 0.1

/**
 * Null where a table names countries, where neither mail domains nor numbers point to a single one, and where
 * telephone numbers or postcodes are written otherwise than in the country that they point to.
 */
export function homeCountryOf(
  tables: readonly LeakTable[],
  findings: readonly ColumnFinding[],
): HomeCountry | null {
  const columnsOf = (kind: FieldKindId) =>
    tables.flatMap((table) => {
      const column = bestColumn(table, findings, kind)
      const found = findings.find((f) => f.tableId === table.id && f.column.name === column)
      return found === undefined ? [] : [found]
    })
  if (columnsOf('country').length > 0) return null
  const byDomain = new Map<string, number>()
  const addresses = columnsOf('email-address')
  for (const { countries = [] } of addresses)
    for (const { country, share } of countries)
      byDomain.set(country, (byDomain.get(country) ?? 0) + share)
  const all = [...byDomain.values()].reduce((sum, share) => sum + share, 0)
  const told = [...columnsOf('phone-number'), ...columnsOf('postal-code')].filter(
    ({ countries = [] }) => countries.length > 0,
  )
  const fits = (country: string): boolean =>
    told.every(({ countries = [] }) => isWrittenIn(country, countries))
  const [likeliest] = [...byDomain].toSorted(([, a], [, b]) => b - a)
  if (
    likeliest !== undefined &&
    all >= leastWithCountry * addresses.length &&
    likeliest[1] >= leastOfOne * all
  )
    return told.length > 0 && fits(likeliest[0])
      ? { country: likeliest[0], share: likeliest[1] / all }
      : null
  const said = originOf(kindsWithOrigin.flatMap(columnsOf))
  if (said === null || !fits(said.country)) return null
  const elsewhere = all - (byDomain.get(said.country) ?? 0)
  return elsewhere > mostElsewhere * Math.max(all, leastWithCountry) ? null : said
}

const kindsWithOrigin = [
  'national-id',
  'tax-id',
  'insurance-number',
  'iban',
  'phone-number',
  'region',
] as const satisfies readonly FieldKindId[]

/** The country that all columns say which say any. */
function originOf(columns: readonly ColumnFinding[]): HomeCountry | null {
  const said = columns.flatMap(({ origins = [] }) => origins.slice(0, 1))
  const [first] = said
  if (first === undefined) return null
  const isOne = said.every(
    ({ country, share }) => country === first.country && share >= leastOfNumbers,
  )
  return isOne
    ? { country: first.country, share: Math.min(...said.map(({ share }) => share)), by: 'numbers' }
    : null
}

const isWrittenIn = (country: string, countries: readonly CountryShare[]): boolean => {
  const share = countries.find((each) => each.country === country)?.share ?? 0
  return share >= leastFitting && share >= (countries[0]?.share ?? 0) - mostBehind
}

/** Its calling code, whether national numbers keep their leading zero after that, and the form of its postcodes. */
export function formsOfCountry(country: string): {
  readonly dial: string | null
  readonly keepsZero: boolean
  readonly postcode: string | null
} {
  return {
    dial: callingCodeOf.get(country) ?? null,
    keepsZero: keepsLeadingZero.includes(country),
    postcode:
      sharedPostcodes.get(country) ??
      new Map<string, string>(Object.entries(ownPostcodes)).get(country) ??
      null,
  }
}
