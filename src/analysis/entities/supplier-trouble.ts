import * as words from '#data/supplier-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'

/** A supplier without a name counts only if the passage is about what happened. */
export const tellsOfTrouble = sentencePattern(wording`${words.troubles}`)

/** Whether a sentence just before or after this one may report the breach of its supplier. */
export const isNearTrouble = (sentence: Sentence, sentences: readonly Sentence[]): boolean =>
  beside.some((by) => isTroubleNear(sentence, sentences[sentence.index + by]))

/** How many sentences from here it may stand. */
const beside = [-1, 1, 2]
const isTroubleNear = (sentence: Sentence, other: Sentence | undefined): boolean =>
  other !== undefined &&
  Math.abs(other.paragraph - sentence.paragraph) <= 1 &&
  other.section !== 'advice' &&
  tellsOfTrouble.test(other)
