import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max'
import countries from '#data/countries.json' with { type: 'json' }
import { countBy, toShare } from './measures.ts'
import type { SampleRow } from './queries.ts'
import type { Share } from './types.ts'

export interface PhoneFacts {
  /** Numbers outside every numbering plan: of a wrong length, or in a range that was never assigned. */
  readonly impossible: Share
  /** Numbers whose calling code is that of the row's country. */
  readonly inCountry: Share
  readonly inCountryByChance: Share
}

/** Checking numbering plans is slow; with this many rows a share is known to half a percent. */
const most = 3000

const codeByName = new Map(countries.map(([name = '', code = '']) => [name, code]))

/** Nothing is counted where numbers have no calling code and rows no country. */
export function lookAtPhones(rows: readonly SampleRow[]): PhoneFacts {
  const numbers = rows
    .filter(({ phone }) => phone !== null)
    .slice(0, most)
    .map(({ phone, country }) => ({ text: phone ?? '', country: toCode(country) }))
  const usual = mostCommon(numbers.flatMap(({ country }) => country ?? []))
  const parsed = numbers.flatMap(({ text, country }) => {
    const full = text.startsWith('00') ? `+${text.slice(2)}` : text
    const home = country ?? usual
    if (!full.startsWith('+') && home === undefined) return []
    const number = parsePhoneNumberFromString(
      full,
      home === undefined ? {} : { defaultCountry: home },
    )
    const code = full.startsWith('+') ? (number?.countryCallingCode ?? null) : null
    return [{ possible: number?.isValid() === true, code, country }]
  })
  const placed = parsed.filter(({ code, country }) => code !== null && country !== undefined)
  const codeOf = mostFrequentCode(placed)
  return {
    impossible: toShare(parsed.filter(({ possible }) => !possible).length, parsed.length),
    inCountry: toShare(
      placed.filter(({ code, country }) => codeOf.get(country ?? '') === code).length,
      placed.length,
    ),
    inCountryByChance: toShare(
      placed.filter(
        ({ code }, i) => codeOf.get(placed[(i + 1) % placed.length]?.country ?? '') === code,
      ).length,
      placed.length,
    ),
  }
}

/** The most frequent calling code of each country's rows. */
function mostFrequentCode(
  rows: readonly { readonly code: string | null; readonly country: CountryCode | undefined }[],
): ReadonlyMap<string, string> {
  const byCountry = Map.groupBy(rows, ({ country }) => country ?? '')
  return new Map(
    [...byCountry].map(([country, group]) => [
      country,
      mostCommon(group.flatMap(({ code }) => code ?? [])) ?? '',
    ]),
  )
}

function mostCommon<T>(items: readonly T[]): T | undefined {
  return [...countBy(items)].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

function toCode(country: string | null): CountryCode | undefined {
  if (country === null) return undefined
  const text = country.trim()
  const code = text.length === 2 ? text.toUpperCase() : codeByName.get(text.toLowerCase())
  return code !== undefined && isSupportedCountry(code) ? code : undefined
}
