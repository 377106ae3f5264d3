import { dayInWords } from '#base/days-in-words.ts'
import type { CaseFacts, Evidenced, StatementValues } from '#cases/index.ts'
import { sourceInWords, speakerInWords, supportInWords } from '#data/fact-words.ts'
import type { Asserter, Modality } from '#data/vocabulary.ts'

export const modalityMeaning: Readonly<Record<Modality, string>> = {
  confirmed: 'The company concerned, its supplier or an authority says so.',
  reported: 'A publisher says so; nobody concerned has confirmed it.',
  claimed: 'The attacker, or somebody who sells the data, says so.',
  suspected: 'A source holds it possible or likely, and says no more.',
  denied: 'A source says that it is not so.',
}

/**
 * The words used instead where it is said neither by the parties nor by the press, but by those who work on the
 * case.
 */
const ownWord: Readonly<Partial<Record<Asserter, string>>> = {
  instrument: 'A measurement of the data says so; nobody concerned has.',
  analyst: 'An analyst who works on the case says so, with a reason that is kept.',
}

/** What the status of a case means, and on whose word it rests. */
export const statusMeaning = ({
  status,
  incident,
}: Pick<CaseFacts, 'status' | 'incident'>): string =>
  (incident === undefined ? undefined : ownWord[incident.assertedBy]) ?? modalityMeaning[status]

/** `confirmed by the company`; `suspected (the publisher)`. */
export function certaintyInWords({ modality, assertedBy }: Evidenced): string {
  switch (modality) {
    case 'suspected':
      return `suspected, ${sourceInWords({ assertedBy })}`
    case 'denied':
    case 'confirmed':
    case 'reported':
    case 'claimed':
      return `${modality} by ${speakerInWords[assertedBy]}`
  }
}

/** In the order in which things happened. */
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
