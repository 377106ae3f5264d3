import { fieldKindById, jobRoles } from '#api/contract.ts'
import { capital, plural } from './figures.ts'
import type { Affected, RiskLevel, Verdict, VerdictResult } from '../api/exposure-types.ts'
import { placeLabel } from './duty-words.ts'
import type { Word } from './modality.ts'
import { sayDay } from './time.ts'

/** What the rows turned out to be, and what that means for the reader. */
export const verdictWords: Readonly<Record<VerdictResult, Word>> = {
  authentic: {
    label: 'Authentic',
    meaning: 'The rows were taken from the records they claim to come from.',
  },
  partly: {
    label: 'Partly authentic',
    meaning: 'Real records, and rows that match none of yours as they stand.',
  },
  recycled: {
    label: 'Recycled',
    meaning: 'The rows come from an older leak, offered as if they were new.',
  },
  fabricated: {
    label: 'Fabricated',
    meaning: 'The rows were invented, put together, or taken from somebody else.',
  },
  undecided: {
    label: 'Undecided',
    meaning: 'The figures do not settle it. What would is listed below.',
  },
}

export const riskWords: Readonly<Record<RiskLevel, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
}

export const matchWords: Readonly<Record<string, string>> = {
  email: 'Email address',
  phone: 'Phone number',
  'name-and-company': 'Name and company',
  any: 'Any of these',
  'same-record': 'Of these, one and the same record',
  'own-record': 'One record in two fields, of all rows',
}

export const formatWords: Readonly<Record<string, string>> = {
  delimited: 'Delimited text',
  json: 'JSON',
  jsonl: 'JSON Lines',
  'sql-dump': 'SQL dump',
  xlsx: 'Excel workbook',
  parquet: 'Parquet',
  'credential-list': 'Credential list',
  labelled: 'Labelled records',
  'drawn-table': 'Drawn table',
  sqlite: 'SQLite database',
  xml: 'XML',
}

/** By what the rows of one person were found to belong together. */
export const joinWords: Readonly<Record<string, string>> = {
  email: 'Email address',
  phone: 'Phone number',
  'name-and-birth': 'Name and date of birth',
  'name-and-company': 'Name and company',
  username: 'Username',
  analyst: 'Told apart by an analyst',
  'identity-number': 'Number of an identity document',
  name: 'Name, with account or address where there is one',
}

/** What people give a reason for. */
export const actWords: Readonly<Record<string, string>> = {
  'exposure.revealed': 'Revealed a person',
  'exposure.exported': 'Downloaded a list',
  'exposure.split': 'Split a wrong merge',
  'exposure.joined': 'Joined two entries',
  'exposure.placed': 'Set a place',
  'exposure.correction-undone': 'Undid a correction',
  'exposure.destroyed': 'Destroyed the rows',
}

/** What the rows of a wrong merge are told apart by. */
export const splitWords: Readonly<Record<string, string>> = {
  name: 'Name',
  key: 'How they came together: by address or by phone number',
  phone: 'Phone number',
  company: 'Company',
  country: 'Country',
  row: 'Each row on its own',
}

/** What speaks for two people being one. */
export const joinHintWords: Readonly<Record<string, string>> = {
  phone: 'same phone number',
  name: 'same name',
  'like-name': 'nearly the same name in the same company',
  mailbox: 'same mailbox name',
}

/** From what a country was told. */
export const placeWords: Readonly<Record<string, string>> = {
  field: 'A field of the record',
  phone: 'The phone number',
  postcode: 'The form of the postcode',
  'top-level-domain': 'The end of the mail domain',
  'identity-number': 'The number of an identity document',
  iban: 'The country of an IBAN',
  analyst: 'An analyst',
  none: 'Nothing tells',
}

/** How national phone numbers and postcodes were read in a leak that names no countries, and on what grounds. */
export const sayHome = ({ country, share, by }: NonNullable<Affected['home']>): string =>
  `The files name no countries: phone numbers and postcodes are read as those of ${placeLabel(country)}, because ${sayShare(share)} of the sampled ${
    by === 'numbers'
      ? 'calling codes, accounts, identity numbers and states are of it.'
      : "mail domains that end in a country's end in its."
  }`

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })
const wholePercent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

/** "97%", "48.2%"; a share that is not quite all or nothing never reads as such. */
export function sayShare(share: number, digits: 0 | 1 = 1): string {
  if (share > 0 && share < 0.001) return 'under 0.1%'
  // Beyond nine digits a share below one is rounding of the arithmetic, not a row that is missing.
  if (share < 1 - 1e-9 && share > 0.999) return 'over 99.9%'
  return (digits === 0 ? wholePercent : percent).format(share)
}

/** How much a reason tells, as people say odds: "about 20 times likelier if so"; null where it only tells. */
export function sayWeight(weight: number, towards: string): string | null {
  if (weight <= 0) return null
  const times = Math.exp(Math.min(weight, 30))
  const where = `if ${towards.toLowerCase()}`
  if (times < 1.15) return `hardly likelier ${where}`
  if (times >= 1000) return `over 1,000 times likelier ${where}`
  return `about ${times < 10 ? times.toFixed(1).replace(/\.0$/, '') : Math.round(times)} times likelier ${where}`
}

/** "2 min 5 s", "1 h 20 min": rough, for what is still to come. */
export function sayTimeLeft(seconds: number): string {
  if (seconds < 1) return 'a moment'
  if (seconds < 60) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** "row 204", "rows 204, 392, 641 and 3 more". */
export function sayRows(first: readonly number[], count: number): string {
  if (first.length === 0) return plural(count, 'row')
  const shown = first.slice(0, 4).map((row) => row.toLocaleString('en-GB'))
  const more = count - shown.length
  return `${count === 1 ? 'row' : 'rows'} ${shown.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}`
}

const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' })

/** The English name of an ISO 3166 code. */
export function sayCountry(code: string | null): string {
  if (code === null) return 'Country unknown'
  try {
    return countryNames.of(code) ?? code
  } catch {
    return code
  }
}

export const verdictResults = ['authentic', 'partly', 'recycled', 'fabricated'] as const
export const riskLevels = ['critical', 'high', 'medium', 'low'] as const

/** Countries whose law asks by state: how the page calls their parts. */
export const statesOf: Readonly<Record<string, string>> = {
  US: 'US states',
  CA: 'Canadian provinces',
  AU: 'Australian states',
}

const roleLabels: ReadonlyMap<string, string> = new Map(
  jobRoles.map(({ id, label }) => [id, label]),
)

/** What somebody works on: "Finance". */
export const roleLabel = (id: string): string =>
  id === 'other' ? 'Other or not known' : (roleLabels.get(id) ?? capital(id))

/** What the machine is unsure of about a person, as the question to a reader. */
export const doubtWords: Readonly<
  Record<string, { readonly kind: string; readonly asks: string }>
> = {
  'names-differ': {
    kind: 'Merge',
    asks: 'Rows with different names were joined. Are they one person?',
  },
  'country-disputed': {
    kind: 'Country',
    asks: 'Its fields point to different countries. Is the one chosen right?',
  },
  'phone-shared': {
    kind: 'Shared number',
    asks: 'Several people have this number. Was it right to keep them apart or join them as shown?',
  },
  'free-text': {
    kind: 'Free text',
    asks: 'Free text of this person may hold other kinds of data. Are the kinds shown right?',
  },
  'class-in-text': {
    kind: 'Read in text',
    asks: 'Kinds of data were read in free text, by their form. Are they there, and are they this person’s?',
  },
  'other-in-text': {
    kind: 'Another’s address',
    asks: 'Free text of this person names an address that is not theirs. Is its data this person’s, or somebody else’s?',
  },
}

/** The label of a result; a result this page does not know is shown as it is. */
export const verdictLabel = (result: string): string =>
  Object.entries(verdictWords).find(([id]) => id === result)?.[1].label ?? result

/** "contacts.csv", "dump.zip: people.sql, table users". */
export function tableName(table: {
  readonly file: string
  readonly member: string | null
  readonly part: string | null
}): string {
  const inside = [table.member, table.part].filter((part) => part !== null)
  return inside.length === 0 ? table.file : `${table.file}: ${inside.join(', ')}`
}

/** The label of a kind of column: "IBAN". */
export const kindLabel = (id: string): string => fieldKindById.get(id)?.label ?? id

/** Stages of a run in their order, as the server names them. */
export const exposureStages: readonly {
  readonly id: string
  readonly label: string
  readonly does: string
}[] = [
  { id: 'reading', label: 'Reading the files', does: 'Every row is understood or set aside.' },
  { id: 'inventory', label: 'Taking inventory', does: 'What each column holds.' },
  {
    id: 'verdict',
    label: 'Judging the claim',
    does: 'Compared with your records and older leaks.',
  },
  { id: 'people', label: 'Finding who is affected', does: 'People, companies, places, risk.' },
  { id: 'exports', label: 'Preparing the lists', does: 'For notices, security, and authorities.' },
]

/** When the data was taken; only own records that are missing from the leak say until when. */
export const sayTheft = ({ basis, from, to }: NonNullable<Verdict['theftDate']>): string =>
  basis === 'presence'
    ? `Taken between ${sayDay(from)} and ${sayDay(to)}`
    : `Taken on or after ${sayDay(from)}`
