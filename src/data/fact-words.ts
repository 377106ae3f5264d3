/** How parts of facts are said to people: in advisories, on the command line and in the console. */
import type { CountUnit, DateKind, SupportKind } from './vocabulary.ts'

/** What stands before a day or a period: "It was discovered" on 3 May 2026. */
export const dateKindInWords: Readonly<Record<DateKind, string>> = {
  occurred: 'The breach happened',
  discovered: 'It was discovered',
  disclosed: 'It was disclosed',
  claimed: 'The attackers claimed it',
  offered: 'The data was offered',
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

/** What stands behind a count: "person" for 1, "people" for every other. */
export const unitInWords = (unit: CountUnit, count: number): string =>
  nouns[unit][count === 1 ? 0 : 1]

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
