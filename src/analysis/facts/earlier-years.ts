import type { Reading } from '../reading.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'

/** Where the event itself is told: behind this many sentences a year alone opens the history. */
const lead = 3

/**
 * "In 2021 data of 76 million people was stolen from it": what befell the same organisation years before, told at the
 * end of a report. The year opens the sentence, is not the last one or this one, and is named nowhere else.
 */
export function isOfEarlierYear({ input, model }: Reading, sentence: Sentence): boolean {
  const year = /^\W*(?:Back )?in ((?:19|20)\d\d)\b/i.exec(sentence.text)?.[1]
  if (year === undefined || sentence.index < lead || input.publishedAt === null) return false
  return (
    Number(input.publishedAt.slice(0, 4)) - Number(year) > 1 &&
    model.text.indexOf(year) === model.text.lastIndexOf(year)
  )
}

const incidents = `attack+, breach{es}, hack+, incident+, intrusion+, leak+, theft+, raid+, ransomware, campaign+`
const ofIncident = sentencePattern(wording`
  {${incidents}} <3 words-> {in|of} ${/(?:19|20)\d\d\b/},
  ${/\b(?:19|20)\d\d /}<2 words-> {${incidents}},
  in ${/(?:19|20)\d\d,? /}<60> {${incidents}}`)

/**
 * "A ransomware attack in 2019", "whose 2019 breach", wherever in a sentence: a year that is named there alone, and was
 * long gone when the text came out. A post may offer what is as old.
 */
export function isOfYearLongGone({ input, listing, model }: Reading, sentence: Sentence): boolean {
  if (listing !== null || sentence.index < lead || input.publishedAt === null) return false
  const year = /\d{4}/.exec(ofIncident.exec(sentence)?.[0] ?? '')?.[0]
  return (
    year !== undefined &&
    Number(input.publishedAt.slice(0, 4)) - Number(year) > 1 &&
    model.text.indexOf(year) === model.text.lastIndexOf(year)
  )
}
