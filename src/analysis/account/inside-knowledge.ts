import { answered, foundOut, mishaps, outsiders, ruled } from '#data/inside-words.ts'
import type { Reading } from '../reading.ts'
import type { Telling } from './telling-of.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

/**
 * Where a text that names no source tells what only those concerned can know: what their inquiry showed,
 * what they offer, how it was found. Undefined where it is an outsider's find or somebody's allegation.
 */
export function insideKnowledge({
  model,
}: Reading): Pick<Telling, 'start' | 'end' | 'sentence'> | undefined {
  const told = model.sentences.filter(
    ({ kind, section }) => kind !== 'boilerplate' && section !== 'advice',
  )
  if (told.some((sentence) => ofOutsiders.test(sentence))) return undefined
  for (const sentence of told) {
    const found = ofInsiders.exec(sentence)
    if (found !== null) {
      const start = sentence.start + found.index
      return { start, end: start + found[0].length, sentence }
    }
  }
  return undefined
}
const ofInsiders = sentencePattern(wording`${foundOut}, ${mishaps}, ${answered}, ${ruled}`)
const ofOutsiders = sentencePattern(wording`${outsiders}`)
