import { answered, foundOut, outsiders, ruled, stated } from '#data/inside-words.ts'
import type { Reading } from '../reading.ts'
import { sentencePattern, type SentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording } from '../wording.ts'
import type { Telling } from './telling-of.ts'

type Place = Pick<Telling, 'start' | 'end' | 'sentence'>

/**
 * The place where a text that names no source tells what only those concerned or an authority can know or do: what
 * an inquiry showed, whom they told, a statement of theirs, a ruling. Undefined for an outsider's find or an
 * allegation.
 */
export function insideKnowledge(reading: Reading): Place | undefined {
  const told = toldIn(reading)
  return told.some((sentence) => ofOutsiders.test(sentence)) ? undefined : firstOf(told, known)
}

/**
 * The place where a text that otherwise only reports a claim tells how those concerned or an authority have acted
 * on it.
 */
export const insideAnswer = (reading: Reading): Place | undefined => firstOf(toldIn(reading), acted)

const known = sentencePattern(wording`${foundOut}, ${answered}, ${stated}, ${ruled}`)
const acted = sentencePattern(wording`${answered}, ${ruled}`)
const ofOutsiders = sentencePattern(wording`${outsiders}`)

const toldIn = ({ model }: Reading): readonly Sentence[] =>
  model.sentences.filter(({ kind, section }) => kind !== 'boilerplate' && section !== 'advice')

function firstOf(sentences: readonly Sentence[], pattern: SentencePattern): Place | undefined {
  for (const sentence of sentences) {
    const found = pattern.exec(sentence)
    if (found === null) continue
    const start = sentence.start + found.index
    return { start, end: start + found[0].length, sentence }
  }
  return undefined
}
