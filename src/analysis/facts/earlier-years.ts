import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'

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
