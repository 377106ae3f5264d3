/** The wording of parts of facts in advisories, on the command line and in the console. */
import type { Asserter, CountUnit, DateKind, SupportKind } from './vocabulary.ts'

/** What precedes a day or a period: "It was discovered" on 3 May 2026. */
export const dateKindInWords: Readonly<Record<DateKind, string>> = {
  occurred: 'The breach happened',
  discovered: 'It was discovered',
  disclosed: 'It was disclosed',
  claimed: 'The attackers claimed it',
  offered: 'The data was offered',
}

export const speakerInWords: Readonly<Record<Asserter, string>> = {
  victim: 'the company',
  vendor: 'the supplier',
  actor: 'the attacker',
  authority: 'an authority',
  publisher: 'the publisher',
  analyst: 'an analyst',
  instrument: 'a measurement',
}

/** `according to the company`. */
export const sourceInWords = ({ assertedBy }: { readonly assertedBy: Asserter }): string =>
  `according to ${speakerInWords[assertedBy]}`

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
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'kB'],
] as const

/** `18 million records`, `1,400 people`, `2.5 GB`. */
export function countInWords(count: number, unit: CountUnit): string {
  if (unit === 'bytes') {
    const [size, name] = scales.find(([least]) => count >= least) ?? [1, 'bytes']
    return `${inEnglish.format(count / size)} ${name}`
  }
  if (count >= 1e9 && count % 1e7 === 0)
    return `${inEnglish.format(count / 1e9)} billion ${unitInWords(unit, count)}`
  if (count >= 1e6 && count % 1e4 === 0)
    return `${inEnglish.format(count / 1e6)} million ${unitInWords(unit, count)}`
  return `${inEnglish.format(count)} ${unitInWords(unit, count)}`
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
