/** The wording of parts of facts in advisories, on the command line and in the console. */
import type { StatementField } from './statement-values.ts'
import type {
  Asserter,
  Audience,
  CountUnit,
  DateKind,
  Severity,
  SupportKind,
} from './vocabulary.ts'

/** What precedes a day or a period: "It was discovered" on 3 May 2026. */
export const dateKindInWords: Readonly<Record<DateKind, string>> = {
  occurred: 'The breach happened',
  discovered: 'It was discovered',
  disclosed: 'It was disclosed',
  claimed: 'The attackers claimed it',
  offered: 'The data was offered',
}

/** What a field of statements is about. */
export const fieldInWords: Readonly<Record<StatementField, string>> = {
  incident: 'incident',
  victim: 'victim',
  thirdParty: 'third party',
  publisher: 'publisher',
  platform: 'platform',
  actor: 'actor',
  dataClass: 'data class',
  recordCount: 'count',
  technique: 'technique',
  tactic: 'tactic',
  date: 'date',
  place: 'place',
  sector: 'sector',
  brand: 'brand',
  product: 'product',
  regime: 'law or rule',
  sale: 'sale',
  support: 'help offered',
}

export const severityInWords: Readonly<Record<Severity, string>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  info: 'note',
}

export const speakerInWords: Readonly<Record<Asserter, string>> = {
  victim: 'the organisation',
  vendor: 'the supplier',
  actor: 'the attacker',
  authority: 'an authority',
  publisher: 'the publisher',
  analyst: 'an analyst',
  instrument: 'a measurement',
}

/** `according to the organisation`. */
export const sourceInWords = ({ assertedBy }: { readonly assertedBy: Asserter }): string =>
  `according to ${speakerInWords[assertedBy]}`

/** Who is to do something. */
export const audienceInWords: Readonly<Record<Audience, string>> = {
  'breached-company': 'The breached organisation',
  customers: 'Customers of the breached organisation',
  security: 'Security teams',
  procurement: 'Procurement and finance',
  legal: 'Legal and privacy',
  staff: 'Staff',
  individuals: 'People affected',
}

/** `within 24 hours`, `within 7 days`: an ISO 8601 duration in days and hours. */
export function dueInWords(due: string): string {
  const found = /^P(?:(\d+)D)?(?:T(\d+)H)?$/.exec(due)
  if (found === null) return due
  const hours = Number(found[1] ?? 0) * 24 + Number(found[2] ?? 0)
  return hours >= 72 && hours % 24 === 0 ? `within ${hours / 24} days` : `within ${hours} hours`
}

const nouns: Readonly<Record<CountUnit, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  records: ['record', 'records'],
  accounts: ['account', 'accounts'],
  customers: ['customer', 'customers'],
  employees: ['employee', 'employees'],
  patients: ['patient', 'patients'],
  'email-addresses': ['email address', 'email addresses'],
  cards: ['payment card', 'payment cards'],
  organisations: ['organisation', 'organisations'],
  files: ['file', 'files'],
  messages: ['message', 'messages'],
  devices: ['device', 'devices'],
  bytes: ['byte', 'bytes'],
}

/** What follows a count: "person" for 1, "people" for any other number. */
export const unitInWords = (unit: CountUnit, count: number): string =>
  nouns[unit][count === 1 ? 0 : 1]

const scales = [
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const

/** `about 18 million records`, `1,431 people`, `2.5 GB`: a round figure is hardly ever exact. */
export function countInWords(count: number, unit: CountUnit): string {
  if (unit === 'bytes') {
    const [size, name] = scales.find(([least]) => count >= least) ?? [1, 'bytes']
    return `${inEnglish.format(count / size)} ${name}`
  }
  return `${numberInWords(count)} ${unitInWords(unit, count)}`
}

function numberInWords(count: number): string {
  if (count >= 1e9 && count % 1e7 === 0) return `about ${inEnglish.format(count / 1e9)} billion`
  if (count >= 1e6 && count % 1e4 === 0) return `about ${inEnglish.format(count / 1e6)} million`
  return `${count >= 1000 && count % 1000 === 0 ? 'about ' : ''}${inEnglish.format(count)}`
}

// `toLocaleString` with options would make such a formatter at every call.
const inEnglish = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** "Helpline: 0800 555 0123", "Enrol by 31 December 2026"; `sayDay` says an ISO day. */
export function supportInWords(
  { kind, detail }: { readonly kind: SupportKind; readonly detail: string },
  sayDay: (day: string) => string,
): string {
  switch (kind) {
    case 'monitoring':
      return `Monitoring: ${detail}`
    case 'helpline':
      return `Helpline: ${detail}`
    case 'website':
      return `Website: ${detail}`
    case 'deadline':
      return `Enrol by ${sayDay(detail)}`
  }
}
