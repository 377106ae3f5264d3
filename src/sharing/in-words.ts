import { dayInWords } from '#base/days-in-words.ts'
import type { CaseFacts, Evidenced, StatementValues } from '#cases/index.ts'
import { supportInWords, unitInWords } from '#data/fact-words.ts'
import type { Asserter, CountUnit, Modality } from '#data/vocabulary.ts'

export const modalityMeaning: Readonly<Record<Modality, string>> = {
  confirmed: 'The company concerned, its supplier or an authority says so.',
  reported: 'A publisher says so; nobody concerned has confirmed it.',
  claimed: 'The attacker, or somebody who sells the data, says so.',
  suspected: 'A source holds it possible or likely, and says no more.',
  denied: 'A source says that it is not so.',
}

/** What stands in place of those words where neither the parties nor the press say so, but who works on the case. */
const ownWord: Readonly<Partial<Record<Asserter, string>>> = {
  instrument: 'A measurement of the data says so; nobody concerned has.',
  analyst: 'An analyst who works on the case says so, with a reason that is kept.',
}

/** What the status of a case means, and whose word it rests on. */
export const statusMeaning = ({
  status,
  incident,
}: Pick<CaseFacts, 'status' | 'incident'>): string =>
  (incident === undefined ? undefined : ownWord[incident.assertedBy]) ?? modalityMeaning[status]

const speaker: Readonly<Record<Asserter, string>> = {
  victim: 'the company',
  vendor: 'the supplier',
  actor: 'the attacker',
  authority: 'an authority',
  publisher: 'the publisher',
  analyst: 'an analyst',
  instrument: 'a measurement',
}

/** `confirmed by the company`; `suspected (the publisher)`. */
export function certaintyInWords({ modality, assertedBy }: Evidenced): string {
  switch (modality) {
    case 'suspected':
      return `suspected, ${sourceInWords({ assertedBy })}`
    case 'denied':
    case 'confirmed':
    case 'reported':
    case 'claimed':
      return `${modality} by ${speaker[assertedBy]}`
  }
}

/** `according to the company`. */
export const sourceInWords = ({ assertedBy }: Pick<Evidenced, 'assertedBy'>): string =>
  `according to ${speaker[assertedBy]}`

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
    return `${trim(count / size)} ${name}`
  }
  if (count >= 1e9 && count % 1e7 === 0)
    return `${trim(count / 1e9)} billion ${unitInWords(unit, count)}`
  if (count >= 1e6 && count % 1e4 === 0)
    return `${trim(count / 1e6)} million ${unitInWords(unit, count)}`
  return `${count.toLocaleString('en')} ${unitInWords(unit, count)}`
}

const trim = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 2 })

/** What happened first stands first. */
export const inOrderOfTime = <D extends { readonly from: string; readonly to: string }>(
  dates: readonly D[],
): readonly D[] => dates.toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))

/** "Monitoring: two years of credit monitoring", "Enrol by 31 December 2026" */
export const helpInWords = (support: StatementValues['support']): string =>
  supportInWords(support, dayInWords)

/** `within 24 hours`, `within 7 days`. */
export function dueInWords(due: string): string {
  const hours = Temporal.Duration.from(due).total('hours')
  if (hours >= 72 && hours % 24 === 0) return `within ${hours / 24} days`
  return `within ${hours} hours`
}

export const audienceInWords = {
  'breached-company': 'The breached company',
  customers: 'Its customers',
  security: 'Security teams',
  procurement: 'Procurement and finance',
  legal: 'Legal and privacy',
  staff: 'Staff',
  individuals: 'People whose data is in it',
} as const
