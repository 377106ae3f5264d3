import { WordMap } from '#base/word-map.ts'
import countryRows from './countries.json' with { type: 'json' }
import { countryAliases, regions, usStates } from './places.ts'

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

/** A place by its name: its spelling and country (ISO 3166-1; null for what is larger), or undefined. */
export function findPlace(name: string): { name: string; country: string | null } | undefined {
  const key = withoutArticle(name)
  const country = codeByName.get(key)
  if (country !== undefined) return { name, country }
  return regions.has(key) ? { name, country: null } : undefined
}
