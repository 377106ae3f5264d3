import type { Entity } from '../entities/types.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'
import type { OtherIncident } from './find-other-incidents.ts'
import { struckBehind, struckInFront } from './signs.ts'

/** A text with more of them is a round-up, in which each is as much its matter as the next. */
const mostPassing = 2

/**
 * The sentences that tell, in passing, of what befell another house: "In June it was the turn of Fenwick Rail", "behind
 * the attack on Oslo Air". That house is named there and nowhere else, beside nobody who has a part in the incident.
 */
export function findPassing(reading: Reading): readonly OtherIncident[] {
  const { victims, thirdParties, others } = reading.entities
  const told = victims.filter(({ mentions }) => mentions.length > 1)
  if (told.length === 0) return []
  const parties = [...told, ...thirdParties]
  const found = new Set<Sentence>()
  for (const { mentions } of [...others, ...victims]) {
    const [mention] = mentions
    if (mention === undefined || mentions.length > 1) continue
    const sentence = reading.sentenceAt(mention.start)
    if (sentence !== undefined && isStruck(sentence, mention)) found.add(sentence)
  }
  if (found.size > mostPassing) return []
  return [...found].filter(
    (sentence) =>
      !parties.some(({ mentions }) =>
        mentions.some(({ start }) => sentence.start <= start && start < sentence.end),
      ),
  )
}

const isStruck = (sentence: Sentence, { start, end }: Entity['mentions'][number]): boolean => {
  const at = start - sentence.start
  const after = end - sentence.start
  return (
    struckInFront.test(sentence.text.slice(Math.max(0, at - reach), at)) ||
    struckBehind.test(sentence.text.slice(after, after + reach))
  )
}

/** How far from a name the word for what befell it may stand, in characters. */
const reach = 60
