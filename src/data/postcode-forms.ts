/**
 * How postcodes are written, by country (ISO 3166-1 alpha-2), as sources of regular expressions over capital
 * letters and digits that JavaScript and RE2 read alike. Forms by the Universal Postal Union's addressing systems.
 */

const ukAreas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE'

/** Forms that no other country's postcodes have, so that the form alone shows the country. */
export const ownPostcodes = {
  AR: '[A-HJ-NP-Z][0-9]{4}[A-Z]{3}',
  BR: '[0-9]{5}-[0-9]{3}',
  CA: '[ABCEGHJ-NPRSTVXY][0-9][A-Z] ?[0-9][A-Z][0-9]',
  GB: `GIR 0AA|(?:${ukAreas})[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}`,
  IE: '(?:[AC-FHKNPRTV-Y][0-9]{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}',
  JP: '(?:〒 ?)?[0-9]{3}-[0-9]{4}',
  NL: '[1-9][0-9]{3} ?[A-Z]{2}',
  PL: '[0-9]{2}-[0-9]{3}',
  PT: '[0-9]{4}-[0-9]{3}',
  US: '[0-9]{5}-[0-9]{4}',
} as const satisfies Readonly<Record<string, string>>

const ofCountries = (countries: string, form: string): readonly (readonly [string, string])[] =>
  countries.split(' ').map((country) => [country, form] as const)

/** Forms that several countries share; such a postcode needs something else to show which country it is. */
export const sharedPostcodes: ReadonlyMap<string, string> = new Map([
  ...ofCountries('AT AU BE BG CH CY DK GE HU LU LV MD NO NZ PH SI TN ZA', '[1-9][0-9]{3}'),
  ...ofCountries('CZ GR SE SK', '[1-9][0-9]{2} ?[0-9]{2}'),
  ...ofCountries('DE EE EG ES FI FR HR ID IT KR LT MA MX MY RS SA TH TR UA US', '[0-9]{5}'),
  ...ofCountries('CN CO EC IN KZ RO RU SG VN', '[0-9]{6}'),
  ...ofCountries('IL', '[0-9]{7}'),
])
