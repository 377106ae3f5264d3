import type { Sentence } from '../text-model.ts'
import { requiredWords } from './required-words.ts'
import { buildAutomaton, type WordAutomaton } from './word-automaton.ts'

/**
 * A regular expression for sentences that is run only where it can match. The analysis has hundreds
 * of patterns, and most say nothing of most sentences. What every match of a pattern must contain is
 * read off its source; one pass over the document finds the sentences where that stands. Answers are
 * the same as those of the expression itself. Where only part of a sentence is to be searched, that
 * part is given as `text`.
 */
export interface SentencePattern {
  readonly regex: RegExp
  /** False where the sentence, and with it any part of it, cannot match. */
  isPossible(sentence: Sentence): boolean
  test(sentence: Sentence, text?: string): boolean
  exec(sentence: Sentence, text?: string): RegExpExecArray | null
  /** Every match; the expression has the flag `g`. */
  all(sentence: Sentence, text?: string): readonly RegExpExecArray[]
}

/** What the pass over a document found: for each sentence the sets of words that stand in it. */
export interface Screening {
  readonly marks: Uint32Array
  /** Numbers that one sentence takes in `marks`. */
  readonly stride: number
  /** Sets that were looked for. */
  readonly sets: number
}

const marksByWord = new Map<string, number[]>()
const markOfSet = new Map<string, number>()
let automaton: WordAutomaton | undefined

/** Makes a pattern; for module scope, before the first document is read. */
export function sentencePattern(regex: RegExp): SentencePattern {
  const marks = requiredWords(regex).map((words) => {
    const key = words.join('\n')
    let mark = markOfSet.get(key)
    if (mark === undefined) {
      mark = markOfSet.size
      markOfSet.set(key, mark)
      for (const word of words) marksByWord.set(word, [...(marksByWord.get(word) ?? []), mark])
      automaton = undefined
    }
    return mark
  })
  const isPossible = ({ index, screening: { marks: found, stride, sets } }: Sentence): boolean => {
    for (const mark of marks) {
      // Read before this pattern was made: nothing is known of it.
      if (mark >= sets) return true
      if (((found[index * stride + (mark >> 5)] ?? 0) & (1 << (mark & 31))) === 0) return false
    }
    return true
  }
  return {
    regex,
    isPossible,
    test: (sentence, text = sentence.text) => isPossible(sentence) && regex.test(text),
    exec: (sentence, text = sentence.text) => (isPossible(sentence) ? regex.exec(text) : null),
    all: (sentence, text = sentence.text) =>
      isPossible(sentence) ? allMatches(regex, text) : none,
  }
}

const none: readonly RegExpExecArray[] = []

/** All matches of an expression with the flag `g`; unlike `matchAll` it copies no expression. */
export function allMatches(regex: RegExp, text: string): readonly RegExpExecArray[] {
  regex.lastIndex = 0
  let found: RegExpExecArray[] | undefined
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    if (found === undefined) found = [match]
    else found.push(match)
    if (match[0] === '') regex.lastIndex++
  }
  return found ?? none
}

/** Looks at every sentence of a text at once; `sentences` stand in order. */
export function screenSentences(
  text: string,
  sentences: readonly { readonly end: number }[],
): Screening {
  automaton ??= buildAutomaton(marksByWord, markOfSet.size)
  const { stride } = automaton
  const marks = automaton.scan(
    text,
    sentences.map(({ end }) => end),
  )
  return { marks, stride, sets: markOfSet.size }
}
