import {
  answered,
  doneInside,
  foundOut,
  insiders,
  insidersTell,
  leftOpen,
  outsiders,
  ruled,
  stated,
} from '#data/inside-words.ts'
import type { Reading } from '../reading.ts'
import { sentencePattern, type SentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { wording, wordingWith } from '../wording.ts'
import { evades } from './account-signs.ts'
import { speaks, type Subject } from './who-says.ts'
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

/**
 * The place where a text that raises no doubt lets those concerned or officials tell of it, or tells what is done only
 * when they know: "the auditor said", "letters went out to members", "the court heard". Undefined where the text leaves
 * open whether it happened.
 */
export function insideVoice(reading: Reading, subjects: readonly Subject[]): Place | undefined {
  const told = toldIn(reading).filter((sentence) => !reading.isOfOther(sentence.start))
  if (told.some((sentence) => isOpen.test(sentence))) return undefined
  const firm = told.filter((sentence) => !evades.test(sentence))
  const done = firstOf(firm, inside)
  if (done !== undefined) return done
  for (const sentence of firm) {
    const found = subjects.map((subject) => speaks(sentence, subject)).find((each) => each !== null)
    if (found === undefined || found === null) continue
    const start = sentence.start + found.index
    return { start, end: start + found[0].length, sentence }
  }
  return undefined
}

/** "Says that it has seen no trace": who says only what is not so admits nothing. */
const notOnlyNo = /\b(?![^.;]{0,40}\b(?:no|not|nothing|denied|unaware)\b)/
const isOpen = sentencePattern(wording`${leftOpen}`)
const inside = sentencePattern(wordingWith('iu')`
  ${doneInside},
  {the|a|its|their|both|each|all {three|two|four}|two of the} <2 words-'> ${insiders} [${/\p{L}[\p{L}’'.-]+ \p{L}[\p{L}’'-]+/u}] [later|also|now|has|have|had|on *day|*day|yesterday|today]* {${insidersTell}}${notOnlyNo},
  {${insidersTell}} {the|its|their|a|one} <2 words-'> ${insiders}, according to {the|its|their} <2 words-'> ${insiders}`)

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
