/**
 * Which places fall under which data protection law, as a first hint; the duties themselves are computed in
 * `obligations`.
 */

/** EU member states and the other EEA states (Iceland, Liechtenstein, Norway), ISO 3166-1 alpha-2. */
export const eeaCountries: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
    ' ',
  ),
)

const europeanWords = /^(?:the )?(?:eu|eea|europe|european union|european)\b/i

export const isEuropean = (place: { name: string; country: string | null }): boolean =>
  (place.country !== null && eeaCountries.has(place.country)) || europeanWords.test(place.name)

/** Laws with a breach notice duty, by country, as the text of a case would name them. */
export const lawByCountry: ReadonlyMap<string, string> = new Map([
  ['GB', 'UK GDPR and Data Protection Act 2018'],
  ['US', 'state breach notification laws'],
  ['CA', 'PIPEDA and provincial laws'],
  ['AU', 'Notifiable Data Breaches scheme (Privacy Act 1988)'],
  ['NZ', 'Privacy Act 2020'],
  ['BR', 'LGPD'],
  ['JP', 'APPI'],
  ['KR', 'PIPA'],
  ['SG', 'PDPA'],
  ['IN', 'DPDP Act 2023'],
  ['ZA', 'POPIA'],
  ['CH', 'FADP'],
])
