import { speakerInWords } from '#api/contract.ts'
import type { Asserter, Modality } from './types.ts'

/** A word of the field as the console shows and explains it. */
export interface Word {
  readonly label: string
  readonly meaning: string
}

/** How sure a statement is, said so that a reader knows what may be relied on. */
export const modalityWords: Readonly<Record<Modality, Word>> = {
  confirmed: {
    label: 'Confirmed',
    meaning:
      'Stated as fact by somebody in a position to know: the organisation concerned, its supplier, an authority, or a measurement of ours.',
  },
  reported: {
    label: 'Reported',
    meaning:
      'Stated as fact by a publisher. Nobody in a position to know has confirmed it in these documents.',
  },
  claimed: {
    label: 'Claimed',
    meaning:
      'Asserted by a party with an interest in being believed, usually the attacker or seller. Unproven.',
  },
  suspected: {
    label: 'Suspected',
    meaning: 'Put forward as a possibility. The source itself does not say that it is so.',
  },
  denied: {
    label: 'Denied',
    meaning: 'Said not to be so. For data this means: stated as not exposed.',
  },
}

/** Who makes a statement. */
export const asserterWords: Readonly<Record<Asserter, Word>> = {
  victim: {
    label: speakerInWords.victim,
    meaning: 'The breached organisation, in its own words or quoted.',
  },
  vendor: { label: speakerInWords.vendor, meaning: 'A supplier involved, about its own systems.' },
  actor: { label: speakerInWords.actor, meaning: 'The attacker or the seller of the data.' },
  authority: {
    label: speakerInWords.authority,
    meaning: 'A regulator, a court, the police or a national CERT.',
  },
  publisher: {
    label: speakerInWords.publisher,
    meaning: 'The news site, blog or author of the document.',
  },
  analyst: { label: speakerInWords.analyst, meaning: 'A person on your team, who gave a reason.' },
  instrument: {
    label: speakerInWords.instrument,
    meaning: 'A check that Breakwater ran itself, such as a sample matched against records.',
  },
}

/** "claimed by the attacker" */
export const sayWho = (modality: Modality, assertedBy: Asserter): string =>
  `${modalityWords[modality].label.toLowerCase()} by ${asserterWords[assertedBy].label}`
