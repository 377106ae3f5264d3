import { cities } from '#data/cities.ts'
import { regionCodes, regionNames, regionSigns } from '#data/region-names.ts'
import { foldText } from './fold-text.ts'

const locales =
  'en de fr es it pt nl pl sv da nb fi cs tr ru uk ja zh zh-Hant ko ar he el hu ro id th vi hi'.split(
    ' ',
  )
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const pairs = [...upper].flatMap((a) => [...upper].map((b) => a + b))

let countryNames: ReadonlySet<string> | undefined
let languageNames: ReadonlySet<string> | undefined
let countryCodes: ReadonlySet<string> | undefined

/** Names that the Unicode CLDR gives every region or language in the languages of the larger markets. */
function displayNames(type: 'region' | 'language', codes: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const locale of locales) {
    const display = new Intl.DisplayNames([locale], { type, fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name !== undefined) names.add(foldText(name))
    }
  }
  return names
}

export function isCountryCode(value: string): boolean {
  countryCodes ??= regionsOfTheWorld()
  return countryCodes.has(value.toUpperCase())
}

function regionsOfTheWorld(): ReadonlySet<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const outside = new Set([
    'EU',
    'EZ',
    'UN',
    'ZZ',
    'XA',
    'XB',
    'QO',
    'SU',
    'DD',
    'YU',
    'CS',
    'FX',
    'AN',
    'TP',
    'ZR',
  ])
  return new Set(pairs.filter((code) => !outside.has(code) && display.of(code) !== undefined))
}

const alpha3 = new Set(
  'USA GBR DEU FRA ESP ITA NLD BEL CHE AUT POL SWE NOR DNK FIN CZE TUR RUS UKR JPN CHN KOR IND BRA MEX ARG CHL COL PER CAN AUS NZL ZAF EGY SAU ARE ISR IRL PRT GRC HUN ROU BGR HRV SVK SVN EST LVA LTU LUX ISL SGP MYS THA IDN PHL VNM TWN HKG PAK BGD NGA KEN MAR'.split(
    ' ',
  ),
)
const shortNames = new Set([
  'uk',
  'usa',
  'u.s.',
  'u.s.a.',
  'us',
  'england',
  'scotland',
  'wales',
  'holland',
  'great britain',
  'brd',
  'uae',
  'korea',
  'russia',
  'schottland',
  'czech republic',
  'ksa',
  'eeuu',
  'ee.uu.',
  'united states of america',
  'россия',
  'рф',
  'сша',
])

export const isCountryName = (value: string): boolean => {
  countryNames ??= displayNames('region', [...regionsOfTheWorld()])
  const folded = foldText(value)
  return countryNames.has(folded) || shortNames.has(folded)
}
export const isCountry = (value: string): boolean =>
  /^[A-Z]{2}$/.test(value) ? isCountryCode(value) : alpha3.has(value) || isCountryName(value)

export const isLanguage = (value: string): boolean => {
  const codes =
    'en de fr es it pt nl pl sv da nb no nn fi cs sk tr ru uk ja zh ko ar he el hu ro bg hr sr sl et lv lt id ms th vi hi bn ta te ur fa ca eu gl af sw'.split(
      ' ',
    )
  languageNames ??= displayNames('language', [
    ...codes,
    'en-US',
    'en-GB',
    'zh-Hans',
    'zh-Hant',
    'pt-BR',
    'de-AT',
  ])
  return (
    /^[a-z]{2}[-_]([A-Z]{2}|[a-z]{2}|Hans|Hant)([-_.].*)?$/.test(value) ||
    (/^[a-z]{2}$/.test(value) && codes.includes(value)) ||
    /^(eng|deu|ger|fra|fre|spa|ita|por|nld|pol|swe|rus|jpn|zho|kor|ara|tur)$/i.test(value) ||
    languageNames.has(foldText(value))
  )
}

const cityEnding =
  /(burg|berg|heim|hausen|dorf|stadt|ville|town|bourg|ford|bury|mouth|shire|ham|ton|grad|gorsk|stad|borg|havn|hamn|sund|koping|kylä|järvi|joki|kaupunki|abad|pur|polis|owice|ice)$|[\u4e00-\u9fff](市|区|區|町|村|县)$|[가-힣]{1,3}(시|군|구)$/u

export const isCity = (value: string): boolean => cities.has(foldText(value))
export const looksLikeCity = (value: string): boolean =>
  !/\d/.test(value) && value.length < 40 && cityEnding.test(foldText(value))

export const isRegionName = (value: string): boolean =>
  regionNames.has(foldText(value)) || regionSigns.test(value)
export const isRegionCode = (value: string): boolean =>
  regionCodes.has(value) || /^(US|CA|AU|BR|DE|IT|ES|FR|GB|IN|MX|CN)-[A-Z\d]{2,3}$/.test(value)
