import { WordMap } from '#base/word-map.ts'
import countryRows from '#data/countries.json' with { type: 'json' }
import { countryAliases, nationalities, regions, usStates } from '#data/places.ts'

const codeByName = new WordMap<string>([
  ...(countryRows as [string, string][]),
  ...usStates.map((state) => [state.toLowerCase(), 'US'] as const),
  ...countryAliases,
])

/** In lower case, without "the". */
export function withoutArticle(name: string): string {
  const lower = name.toLowerCase()
  return lower.startsWith('the ') ? lower.slice(4) : lower
}

/** A place by its name: its spelling and country (ISO 3166-1), or undefined. */
export function findPlace(name: string): { name: string; country: string | null } | undefined {
  const key = withoutArticle(name)
  const country = codeByName.get(key)
  if (country !== undefined) return { name, country }
  return regions.has(key) ? { name, country: null } : undefined
}

export const isPlaceName = (name: string): boolean =>
  isPlainPlace(name) || (partOfCountry.test(name) && isPlainPlace(name.replace(partOfCountry, '')))

const isPlainPlace = (name: string): boolean =>
  findPlace(name) !== undefined || nationalities.has(name.toLowerCase())
/** "South Australian", "Central Europe". */
const partOfCountry = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central) /

/** `Australian` -> Australia's code. */
export const countryOfNationality = (word: string): string | undefined =>
  nationalities.get(word.toLowerCase())
