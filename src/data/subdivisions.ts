/**
 * States and provinces of the countries that have a breach law for each: [ISO 3166-2, name, other spellings]. The
 * code after the dash is recognised as well.
 */
const table = `
US-AL Alabama|US-AK Alaska|US-AZ Arizona|US-AR Arkansas|US-CA California,calif|US-CO Colorado|US-CT Connecticut|US-DE Delaware
US-DC District of Columbia,washington dc,washington d.c.|US-FL Florida|US-GA Georgia|US-HI Hawaii|US-ID Idaho|US-IL Illinois
US-IN Indiana|US-IA Iowa|US-KS Kansas|US-KY Kentucky|US-LA Louisiana|US-ME Maine|US-MD Maryland|US-MA Massachusetts
US-MI Michigan|US-MN Minnesota|US-MS Mississippi|US-MO Missouri|US-MT Montana|US-NE Nebraska|US-NV Nevada|US-NH New Hampshire
US-NJ New Jersey|US-NM New Mexico|US-NY New York|US-NC North Carolina|US-ND North Dakota|US-OH Ohio|US-OK Oklahoma|US-OR Oregon
US-PA Pennsylvania|US-RI Rhode Island|US-SC South Carolina|US-SD South Dakota|US-TN Tennessee|US-TX Texas|US-UT Utah|US-VT Vermont
US-VA Virginia|US-WA Washington,washington state|US-WV West Virginia|US-WI Wisconsin|US-WY Wyoming
US-PR Puerto Rico|US-GU Guam|US-VI U.S. Virgin Islands,virgin islands,us virgin islands
CA-AB Alberta|CA-BC British Columbia,colombie-britannique|CA-MB Manitoba|CA-NB New Brunswick,nouveau-brunswick
CA-NL Newfoundland and Labrador,newfoundland|CA-NS Nova Scotia,nouvelle-écosse|CA-NT Northwest Territories|CA-NU Nunavut
CA-ON Ontario|CA-PE Prince Edward Island|CA-QC Quebec,québec,pq|CA-SK Saskatchewan|CA-YT Yukon
AU-NSW New South Wales|AU-VIC Victoria|AU-QLD Queensland|AU-SA South Australia|AU-WA Western Australia|AU-TAS Tasmania
AU-ACT Australian Capital Territory|AU-NT Northern Territory`

export interface Subdivision {
  readonly code: string
  readonly name: string
  /** Lower case, including its own name and short code. */
  readonly written: readonly string[]
}

export const subdivisions: readonly Subdivision[] = table
  .trim()
  .split(/[|\n]/)
  .map((entry) => {
    const [, code = '', rest = ''] = /^(\S+) (.*)$/.exec(entry.trim()) ?? []
    const [name = '', ...others] = rest.split(',')
    return { code, name, written: [name.toLowerCase(), code.slice(3).toLowerCase(), ...others] }
  })

/** Ranges of the first three digits of ZIP codes, by state (USPS Publication 65 and DMM L002). */
const zipRanges = `005-005 NY|010-027 MA|028-029 RI|030-038 NH|039-049 ME|050-054 VT|055-055 MA|056-059 VT|060-069 CT|070-089 NJ
100-149 NY|150-196 PA|197-199 DE|200-200 DC|201-201 VA|202-205 DC|206-219 MD|220-246 VA|247-268 WV|270-289 NC|290-299 SC
300-319 GA|320-339 FL|341-342 FL|344-344 FL|346-347 FL|349-349 FL|350-352 AL|354-369 AL|370-385 TN|386-397 MS|398-399 GA
400-427 KY|430-459 OH|460-479 IN|480-499 MI|500-528 IA|530-549 WI|550-567 MN|570-577 SD|580-588 ND|590-599 MT|600-629 IL
630-658 MO|660-679 KS|680-693 NE|700-714 LA|716-729 AR|730-731 OK|733-733 TX|734-749 OK|750-799 TX|800-816 CO|820-831 WY
832-838 ID|840-847 UT|850-865 AZ|870-884 NM|885-885 TX|889-898 NV|900-961 CA|967-968 HI|970-979 OR|980-994 WA|995-999 AK`

/** First letters of Canadian postal codes (Canada Post). X is used by two territories and shows neither. */
const canadian =
  'A NL|B NS|C PE|E NB|G QC|H QC|J QC|K ON|L ON|M ON|N ON|P ON|R MB|S SK|T AB|V BC|Y YT'

/** First digits of an Australian postcode (Australia Post); the ACT has 2600-2618 and 2900-2920. */
const australian =
  '02 ACT|08 NT|1 NSW|20 NSW|21 NSW|22 NSW|23 NSW|24 NSW|25 NSW|260 ACT|261 ACT|262 NSW|263 NSW|264 NSW|265 NSW|266 NSW|267 NSW|268 NSW|269 NSW|27 NSW|28 NSW|290 ACT|291 ACT|292 ACT|3 VIC|4 QLD|5 SA|6 WA|7 TAS|8 VIC|9 QLD'

const entries = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split(' ')
      return [from, to] as const
    })

/** [country, beginning of the postcode, ISO 3166-2]: `['US', '941', 'US-CA']`. */
export const postcodeAreas: readonly (readonly [string, string, string])[] = [
  ...entries(zipRanges).flatMap(([range, state]) => {
    const [from = 0, to = 0] = range.split('-').map(Number)
    return Array.from(
      { length: to - from + 1 },
      (_, i) => ['US', String(from + i).padStart(3, '0'), `US-${state}`] as const,
    )
  }),
  ...entries(canadian).map(([letter, code]) => ['CA', letter, `CA-${code}`] as const),
  ...entries(australian).map(([digits, code]) => ['AU', digits, `AU-${code}`] as const),
]
