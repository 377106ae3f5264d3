import { isOfEarlierYear } from '../facts/earlier-years.ts'
import { findPassing } from '../facts/passing-incidents.ts'
import type { Reading } from '../reading.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'

/**
 * The sentences that tell how another attack was done: one on another house, told in passing, or one of an earlier year
 * ("a ransomware attack in 2019 closed it for a week"); and those that go on about it ("It had paid the attackers").
 */
export function findOtherIncidents(reading: Reading): ReadonlySet<Sentence> {
  const passing = findPassing(reading)
  const found = new Set<Sentence>()
  for (const sentence of reading.model.sentences) {
    const before = reading.model.sentences[sentence.index - 1]
    if (
      passing.has(sentence) ||
      isOfEarlierYear(reading, sentence) ||
      isOfYearLongGone(reading, sentence) ||
      (before !== undefined && found.has(before) && goesOn.test(sentence.text))
    )
      found.add(sentence)
  }
  return found
}

const goesOn = /^(?:It|They|He|She|That (?:attack|breach|hack|incident)) had\b/

const incidents = `attack+, breach{es}, hack+, incident+, intrusion+, leak+, theft, raid+, ransomware`
/** Where the event itself is told: behind this many sentences a year alone is history. */
const lead = 3

/** "A ransomware attack in 2019", "whose 2019 breach": a year that is named there alone, and was long gone when the text came out. */
function isOfYearLongGone({ input, listing, model }: Reading, sentence: Sentence): boolean {
  if (listing !== null || sentence.index < lead || input.publishedAt === null) return false
  const published = Number(input.publishedAt.slice(0, 4))
  const year = ofIncident.exec(sentence)?.[0].match(/\d{4}/)?.[0]
  return (
    year !== undefined &&
    published - Number(year) > 1 &&
    model.text.indexOf(year) === model.text.lastIndexOf(year)
  )
}
const ofIncident = sentencePattern(wording`
  {${incidents}} <3 words-> in ${/(?:19|20)\d\d\b/}, ${/\b(?:19|20)\d\d /}<2 words-> {${incidents}}, in ${/(?:19|20)\d\d,? /}<60> {${incidents}}`)
