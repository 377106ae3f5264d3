import { isOfEarlierYear, isOfYearLongGone } from '../facts/earlier-years.ts'
import { findPassing } from '../facts/passing-incidents.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../text-model.ts'

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
