import countries from '#data/countries.json' with { type: 'json' }
import { callingCodeOf, callingCodes, keepsLeadingZero } from '#data/calling-codes.ts'

/** Languages in which a column of countries may be written. */
const languages =
  'en de fr it es pt nl pl sv da nb fi cs sk hu ro bg el tr ru uk ja ko zh ar he id vi'.split(' ')

/** Short forms that no list of names has. ISO 3166-1 alpha-3, codes of car plates and of the press. */
const written: Readonly<Record<string, string>> = {
  US: 'usa u.s. u.s.a. united_states america amerika',
  GB: 'uk gbr u.k. england scotland wales britain northern_ireland great_britain grossbritannien großbritannien angleterre inglaterra',
  DE: 'deu ger brd',
  FR: 'fra',
  IT: 'ita',
  ES: 'esp',
  CA: 'can',
  AU: 'aus',
  JP: 'jpn',
  PL: 'pol',
  NL: 'nld holland the_netherlands',
  BE: 'bel',
  CH: 'che',
  AT: 'aut',
  SE: 'swe',
  NO: 'nor',
  DK: 'dnk',
  FI: 'fin',
  IE: 'irl',
  PT: 'prt',
  CZ: 'cze czech_republic',
  SK: 'svk',
  HU: 'hun',
  RO: 'rou',
  BG: 'bgr',
  GR: 'grc',
  HR: 'hrv',
  SI: 'svn',
  EE: 'est',
  LV: 'lva',
  LT: 'ltu',
  LU: 'lux',
  MT: 'mlt',
  CY: 'cyp',
  IS: 'isl',
  LI: 'lie',
  TR: 'tur turkey',
  RU: 'rus russia',
  UA: 'ukr',
  CN: 'chn prc',
  TW: 'twn',
  HK: 'hkg',
  KR: 'kor south_korea korea',
  IN: 'ind',
  BR: 'bra',
  MX: 'mex',
  AR: 'arg',
  CL: 'chl',
  CO: 'col',
  PE: 'per',
  ZA: 'zaf rsa',
  NZ: 'nzl',
  SG: 'sgp',
  MY: 'mys',
  TH: 'tha',
  VN: 'vnm',
  PH: 'phl',
  ID: 'idn',
  IL: 'isr',
  AE: 'are uae',
  SA: 'sau ksa',
  EG: 'egy',
  NG: 'nga',
  KE: 'ken',
  PK: 'pak',
  BD: 'bgd',
}

/** Rows of text: [country as written, lower case; ISO 3166-1 alpha-2; calling code; 0 kept after it]. */
export function countryTerms(): readonly (readonly [string, string, string | null, string])[] {
  const terms = new Map<string, string>()
  const add = (term: string, iso: string): void => {
    const key = term.trim().toLowerCase()
    // The first name wins: a short code is never another country's word.
    if (key === '') return
    const plain = key.normalize('NFD').replace(/\p{M}/gu, '')
    for (const form of [key, plain]) if (!terms.has(form)) terms.set(form, iso)
  }
  const isoCodes = [...new Set((countries as [string, string][]).map(([, iso]) => iso))]
  for (const iso of isoCodes) add(iso, iso)
  for (const [name, iso] of countries as [string, string][]) add(name, iso)
  for (const [iso, list] of Object.entries(written)) {
    for (const term of list.split(' ')) add(term.replaceAll('_', ' '), iso)
  }
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const iso of isoCodes) add(names.of(iso) ?? '', iso)
  }
  return [...terms].map(([term, iso]) => [
    term,
    iso,
    callingCodeOf.get(iso) ?? null,
    String(keepsLeadingZero.includes(iso)),
  ])
}

/** Rows of text: [first three digits after the plus, ISO 3166-1 alpha-2]; the longest code that fits wins. */
export function dialPrefixes(): readonly (readonly [string, string])[] {
  const byCode = new Map(callingCodes)
  return Array.from({ length: 900 }, (_, i) => String(i + 100)).flatMap((digits) => {
    const iso =
      byCode.get(digits) ?? byCode.get(digits.slice(0, 2)) ?? byCode.get(digits.slice(0, 1))
    return iso === undefined ? [] : [[digits, iso] as const]
  })
}
