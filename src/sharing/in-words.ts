import { capital } from '#base/capital.ts'
import { dayInWords } from '#base/days-in-words.ts'
import type { CaseFacts, Evidenced, StatementValues } from '#cases/index.ts'
import { countInWords, sourceInWords, speakerInWords, supportInWords } from '#data/fact-words.ts'
import type { Asserter, Modality } from '#data/vocabulary.ts'

export const modalityMeaning: Readonly<Record<Modality, string>> = {
  confirmed: 'The organisation concerned, its supplier or an authority says so.',
  reported: 'A publisher says so; nobody concerned has confirmed it.',
  claimed: 'The attacker, or somebody who sells the data, says so.',
  suspected: 'A source holds it possible or likely, and says no more.',
  denied: 'A source says that it is not so.',
}

/** What stands in place of those words where it is known which of them says so, or who works on the case does. */
const concerned: Readonly<Partial<Record<Asserter, string>>> = {
  victim: 'The organisation concerned',
  vendor: 'A supplier of the organisation',
  authority: 'An authority',
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
  (incident === undefined ? undefined : whoseWord(incident)) ?? modalityMeaning[status]

function whoseWord({ modality, assertedBy }: Evidenced): string | undefined {
  const speaker = concerned[assertedBy]
  if (speaker === undefined) return ownWord[assertedBy]
  if (modality === 'confirmed') return `${speaker} says so.`
  return modality === 'denied' ? `${speaker} says that it is not so.` : undefined
}

/** `confirmed by the organisation`; `suspected, according to the publisher`. */
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

/** "on XSS, for 2,800 USD, by brinewolf, with a sample" */
export function offerInWords({
  forum,
  price,
  currency,
  seller,
  sample,
}: NonNullable<CaseFacts['sale']>): string {
  return [
    forum === null ? 'at a place that is not named' : `on ${forum}`,
    price === null
      ? 'without a price'
      : `for ${price.toLocaleString('en')} ${currency ?? ''}`.trim(),
    ...(seller === null ? [] : [`by ${seller}`]),
    ...(sample ? ['with a sample'] : []),
  ].join(', ')
}

const scopeInWords = {
  victim: '',
  campaign: ', in the whole campaign and not this organisation alone',
  sample: ', in a sample',
} as const

/** "About 12 million records, in a sample"; whose figure it is, where several were hit and it is known. */
export const figureInWords = ({
  count,
  unit,
  scope,
  of,
}: CaseFacts['recordCounts'][number]): string =>
  `${capital(countInWords(count, unit))}${of === undefined ? scopeInWords[scope] : `, ${of}`}`
