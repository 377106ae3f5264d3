import { findPlace } from '#data/find-place.ts'
import { nationalities } from '#data/places.ts'

export const isPlaceName = (name: string): boolean =>
  isPlainPlace(name) || (partOfCountry.test(name) && isPlainPlace(name.replace(partOfCountry, '')))

const isPlainPlace = (name: string): boolean =>
  findPlace(name) !== undefined || nationalities.has(name.toLowerCase())
/** "South Australian", "Central Europe". */
const partOfCountry = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central) /

/** `Australian` -> Australia's code. */
export const countryOfNationality = (word: string): string | undefined =>
  nationalities.get(word.toLowerCase())
