/** Places beyond the list of countries: states, regions, and the adjectives of nations. Facts only. */
import { entriesOf } from '#base/listed.ts'
import { WordMap, wordSet } from '#base/word-map.ts'
export const usStates = entriesOf(`
  Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,
  Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,
  Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,
  North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,
  South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming`)

export const regions = wordSet(
  entriesOf(`
  north america,south america,latin america,central america,europe,western europe,eastern europe,
  european union,eu,eea,asia,asia-pacific,asia pacific,apac,emea,middle east,africa,oceania,
  scandinavia,nordics,dach,benelux,balkans,caribbean,southeast asia,north american,south american,
  latin american,european`),
)

export const nationalities = new WordMap<string>(
  entriesOf(`
  american:US,british:GB,english:GB,scottish:GB,welsh:GB,canadian:CA,australian:AU,german:DE,
  french:FR,italian:IT,spanish:ES,dutch:NL,belgian:BE,swiss:CH,austrian:AT,swedish:SE,norwegian:NO,
  danish:DK,finnish:FI,icelandic:IS,irish:IE,portuguese:PT,polish:PL,czech:CZ,slovak:SK,
  hungarian:HU,romanian:RO,bulgarian:BG,greek:GR,turkish:TR,russian:RU,ukrainian:UA,chinese:CN,
  japanese:JP,korean:KR,taiwanese:TW,indian:IN,pakistani:PK,indonesian:ID,malaysian:MY,
  singaporean:SG,thai:TH,vietnamese:VN,filipino:PH,israeli:IL,saudi:SA,emirati:AE,iranian:IR,
  iraqi:IQ,egyptian:EG,nigerian:NG,kenyan:KE,brazilian:BR,mexican:MX,argentinian:AR,argentine:AR,
  chilean:CL,colombian:CO,peruvian:PE,estonian:EE,latvian:LV,lithuanian:LT,croatian:HR,serbian:RS,
  slovenian:SI,belarusian:BY,kazakh:KZ,luxembourgish:LU,maltese:MT,cypriot:CY,sri lankan:LK,
  south african:ZA,north korean:KP,south korean:KR,hong konger:HK,puerto rican:PR,costa rican:CR,
  dominican:DO,guatemalan:GT,honduran:HN,panamanian:PA,namibian:NA,botswanan:BW,rwandan:RW,
  senegalese:SN,cameroonian:CM,ivorian:CI,mauritian:MU,georgian:GE,bangladeshi:BD,nepali:NP,
  nepalese:NP,lebanese:LB,jordanian:JO,moroccan:MA,algerian:DZ,tunisian:TN,ghanaian:GH,ugandan:UG,
  tanzanian:TZ,ethiopian:ET,venezuelan:VE,ecuadorian:EC,bolivian:BO,uruguayan:UY,paraguayan:PY,
  cuban:CU,jamaican:JM,qatari:QA,kuwaiti:KW,omani:OM,bahraini:BH,armenian:AM,azerbaijani:AZ,
  uzbek:UZ,mongolian:MN,cambodian:KH,zimbabwean:ZW,zambian:ZM,albanian:AL,bosnian:BA,macedonian:MK,
  moldovan:MD,afghan:AF,syrian:SY,libyan:LY`).map((pair): [string, string] => {
    const [word = '', code = ''] = pair.split(':')
    return [word, code]
  }),
)

/** Other names of countries besides those in `countries.json`, in lower case, with their ISO 3166-1 codes. */
export const countryAliases: readonly (readonly [string, string])[] = [
  ['u.s', 'US'],
  ['u.s.', 'US'],
  ['us', 'US'],
  ['usa', 'US'],
  ['united states of america', 'US'],
  ['america', 'US'],
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['u.k', 'GB'],
  ['britain', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['russia', 'RU'],
  ['south korea', 'KR'],
  ['north korea', 'KP'],
  ['vietnam', 'VN'],
  ['iran', 'IR'],
  ['syria', 'SY'],
  ['taiwan', 'TW'],
  ['czech republic', 'CZ'],
  ['czechia', 'CZ'],
  ['turkey', 'TR'],
  ['türkiye', 'TR'],
  ['the netherlands', 'NL'],
  ['holland', 'NL'],
  ['uae', 'AE'],
  ['hong kong', 'HK'],
]
