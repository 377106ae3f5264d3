/** Names of the places that laws speak of: countries, and states and provinces with laws of their own. Facts only. */
const subdivisions: ReadonlyMap<string, string> = new Map(
  (
    'US-AL:Alabama,US-AK:Alaska,US-AZ:Arizona,US-AR:Arkansas,US-CA:California,US-CO:Colorado,US-CT:Connecticut,' +
    'US-DE:Delaware,US-DC:District of Columbia,US-FL:Florida,US-GA:Georgia,US-HI:Hawaii,US-ID:Idaho,US-IL:Illinois,' +
    'US-IN:Indiana,US-IA:Iowa,US-KS:Kansas,US-KY:Kentucky,US-LA:Louisiana,US-ME:Maine,US-MD:Maryland,' +
    'US-MA:Massachusetts,US-MI:Michigan,US-MN:Minnesota,US-MS:Mississippi,US-MO:Missouri,US-MT:Montana,' +
    'US-NE:Nebraska,US-NV:Nevada,US-NH:New Hampshire,US-NJ:New Jersey,US-NM:New Mexico,US-NY:New York,' +
    'US-NC:North Carolina,US-ND:North Dakota,US-OH:Ohio,US-OK:Oklahoma,US-OR:Oregon,US-PA:Pennsylvania,' +
    'US-PR:Puerto Rico,US-RI:Rhode Island,US-SC:South Carolina,US-SD:South Dakota,US-TN:Tennessee,US-TX:Texas,' +
    'US-UT:Utah,US-VT:Vermont,US-VA:Virginia,US-WA:Washington,US-WV:West Virginia,US-WI:Wisconsin,US-WY:Wyoming,' +
    'US-GU:Guam,US-VI:U.S. Virgin Islands,CA-AB:Alberta,CA-BC:British Columbia,CA-MB:Manitoba,' +
    'CA-NB:New Brunswick,CA-NL:Newfoundland and Labrador,CA-NS:Nova Scotia,CA-NT:Northwest Territories,' +
    'CA-NU:Nunavut,CA-ON:Ontario,CA-PE:Prince Edward Island,CA-QC:Quebec,CA-SK:Saskatchewan,CA-YT:Yukon'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [code = '', name = ''] = pair.split(':')
      return [code, name]
    }),
)

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The English name of an ISO 3166 code, or undefined where it is none: `FR`, `US-NY`, `EU`. */
export function jurisdictionName(code: string): string | undefined {
  if (code.includes('-')) return subdivisions.get(code)
  return /^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined
}

export const subdivisionCodes: readonly string[] = [...subdivisions.keys()]
