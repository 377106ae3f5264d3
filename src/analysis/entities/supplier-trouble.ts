import * as words from '#data/supplier-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'

/** A supplier without a name has a part in it only if the passage is about what happened. */
export const tellsOfTrouble = sentencePattern(wording`${words.troubles}`)

/** Whether the breach of a supplier in this sentence may be told just before or after it. */
export const isNearTrouble = (sentence: Sentence, sentences: readonly Sentence[]): boolean =>
  beside.some((by) => isTroubleNear(sentence, sentences[sentence.index + by]))

/** Where it may be told, in sentences from here. */
const beside = [-1, 1, 2]
const isTroubleNear = (sentence: Sentence, other: Sentence | undefined): boolean =>
  other !== undefined &&
  Math.abs(other.paragraph - sentence.paragraph) <= 1 &&
  other.section !== 'advice' &&
  tellsOfTrouble.test(other)
