import { mayMatch, screenFor, type Screened } from './screening.ts'

/**
 * A regular expression for sentences that is run only where it can match. The analysis has hundreds
 * of patterns, and most say nothing of most sentences. What every match of a pattern must contain is
 * read off its source; one pass over the document finds the sentences where that stands. Answers are
 * the same as those of the expression itself. Where only part of a sentence is to be searched, that
 * part is given as `text`. A whole document may be searched as a sentence may.
 */
export interface SentencePattern {
  readonly regex: RegExp
  /** False where the sentence, and with it any part of it, cannot match. */
  isPossible(sentence: Screened): boolean
  test(sentence: Screened, text?: string): boolean
  exec(sentence: Screened, text?: string): RegExpExecArray | null
  /** Every match; the expression has the flag `g`. */
  all(sentence: Screened, text?: string): readonly RegExpExecArray[]
}

/** Patterns that are asked together, in their order; each stands for its key. */
export interface PatternFamily<Key> {
  /** Those that may match; all others cannot, also in a part of the sentence. */
  possible(sentence: Screened): readonly Member<Key>[]
  /** The keys of those that match. */
  matching(sentence: Screened, text?: string): readonly Key[]
}

interface Member<Key> {
  readonly key: Key
  readonly regex: RegExp
}

/** Makes a pattern; for module scope, before the first document is read. */
export function sentencePattern(regex: RegExp): SentencePattern {
  const id = screenFor(regex)
  return {
    regex,
    isPossible: (sentence) => mayMatch(sentence, id),
    test: (sentence, text = sentence.text) => mayMatch(sentence, id) && regex.test(text),
    exec: (sentence, text = sentence.text) => (mayMatch(sentence, id) ? regex.exec(text) : null),
    all: (sentence, text = sentence.text) =>
      mayMatch(sentence, id) ? allMatches(regex, text) : none,
  }
}

/** Makes a family of patterns, with the same answers as one by one; for module scope. */
export function patternFamily<Key>(
  members: readonly (readonly [key: Key, pattern: RegExp])[],
): PatternFamily<Key> {
  const all = members.map(([key, regex]) => ({ key, regex, id: screenFor(regex) }))
  const possible = (sentence: Screened): readonly Member<Key>[] => {
    let found: Member<Key>[] | undefined
    for (const member of all) {
      if (!mayMatch(sentence, member.id)) continue
      if (found === undefined) found = [member]
      else found.push(member)
    }
    return found ?? none
  }
  return {
    possible,
    matching: (sentence, text = sentence.text) =>
      possible(sentence)
        .filter(({ regex }) => regex.test(text))
        .map(({ key }) => key),
  }
}

const none: readonly never[] = []

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
