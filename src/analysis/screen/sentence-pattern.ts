import {
  isNewer,
  mayMatch,
  nextPlace,
  nextPossible,
  patternsKnown,
  placeOf,
  screenFor,
  type Screened,
} from './screening.ts'
import { formsOf } from './western-form.ts'

/**
 * A regular expression for sentences that is run only where it can match. The analysis has hundreds
 * of patterns, and most say nothing of most sentences. What every match of a pattern must contain is
 * read off its source; one pass over the document finds the sentences where that stands. Answers are
 * the same as those of the expression itself. A whole document may be searched as a sentence may.
 */
export interface SentencePattern {
  readonly regex: RegExp
  /** False where the sentence cannot match. */
  isPossible(sentence: Screened): boolean
  test(sentence: Screened): boolean
  exec(sentence: Screened): RegExpExecArray | null
  /** Every match; the expression has the flag `g`. */
  all(sentence: Screened): readonly RegExpExecArray[]
}

/** The same for a part of a sentence, from anywhere to anywhere. */
export interface PartPattern {
  readonly regex: RegExp
  test(sentence: Screened, part: string): boolean
  exec(sentence: Screened, part: string): RegExpExecArray | null
  /** Every match; the expression has the flag `g`. */
  all(sentence: Screened, part: string): readonly RegExpExecArray[]
}

/** Patterns that are asked together, in their order; each stands for its key. */
export interface Family<Key, Pattern> {
  /** Those that may match; all others cannot. */
  possible(sentence: Screened): readonly Member<Key, Pattern>[]
}

export interface PatternFamily<Key> extends Family<Key, SentencePattern> {
  /** The keys of those that match. */
  matching(sentence: Screened): readonly Key[]
}

export interface PartFamily<Key> extends Family<Key, PartPattern> {
  /** The keys of those that match a part of the sentence. */
  matching(sentence: Screened, part: string): readonly Key[]
}

interface Member<Key, Pattern> {
  readonly key: Key
  readonly pattern: Pattern
}

type Members<Key> = readonly (readonly [key: Key, regex: RegExp])[]

/** Makes a pattern; for module scope, before the first document is read. */
export function sentencePattern(regex: RegExp): SentencePattern {
  const id = screenFor(regex, { isForParts: false })
  const whole = formsOf(regex)
  /** The expression tried where its first words stand, one place after another. */
  const tried = formsOf(regex, `${regex.flags.replace('g', '')}y`)
  return {
    regex,
    isPossible: (sentence) => mayMatch(sentence, id),
    test: (sentence) => {
      if (!mayMatch(sentence, id)) return false
      const { text, screening } = sentence
      const { first } = id
      if (first === null || isNewer(screening, id)) return whole(screening).test(text)
      const here = tried(screening)
      for (let i = nextPlace(screening, first); i >= 0; i = nextPlace(screening, first, i + 1)) {
        here.lastIndex = placeOf(screening, i)
        if (here.test(text)) return true
      }
      return false
    },
    exec: (sentence) => {
      if (!mayMatch(sentence, id)) return null
      const { text, screening } = sentence
      const { first } = id
      if (first === null || isNewer(screening, id)) return whole(screening).exec(text)
      const here = tried(screening)
      for (let i = nextPlace(screening, first); i >= 0; i = nextPlace(screening, first, i + 1)) {
        here.lastIndex = placeOf(screening, i)
        const found = here.exec(text)
        if (found !== null) return found
      }
      return null
    },
    all: (sentence) => {
      if (!mayMatch(sentence, id)) return none
      const { text, screening } = sentence
      const { first } = id
      if (first === null || isNewer(screening, id)) return allMatches(whole(screening), text)
      const here = tried(screening)
      let found: RegExpExecArray[] | undefined
      let end = 0
      for (let i = nextPlace(screening, first); i >= 0; i = nextPlace(screening, first, i + 1)) {
        const place = placeOf(screening, i)
        if (place < end) continue
        here.lastIndex = place
        const match = here.exec(text)
        if (match === null) continue
        end = here.lastIndex
        if (found === undefined) found = [match]
        else found.push(match)
      }
      return found ?? none
    },
  }
}

export function partPattern(regex: RegExp): PartPattern {
  const id = screenFor(regex, { isForParts: true })
  const whole = formsOf(regex)
  return {
    regex,
    test: (sentence, part) => mayMatch(sentence, id) && whole(sentence.screening).test(part),
    exec: (sentence, part) =>
      mayMatch(sentence, id) ? whole(sentence.screening).exec(part) : null,
    all: (sentence, part) =>
      mayMatch(sentence, id) ? allMatches(whole(sentence.screening), part) : none,
  }
}

/** Makes a family of patterns, with the same answers as one by one; for module scope. */
export function patternFamily<Key>(members: Members<Key>): PatternFamily<Key> {
  const possible = familyOf(members, sentencePattern)
  return {
    possible,
    matching: (sentence) =>
      keysOf(possible(sentence).filter(({ pattern }) => pattern.test(sentence))),
  }
}

/** The same for parts of sentences. */
export function partFamily<Key>(members: Members<Key>): PartFamily<Key> {
  const possible = familyOf(members, partPattern)
  return {
    possible,
    matching: (sentence, part) =>
      keysOf(possible(sentence).filter(({ pattern }) => pattern.test(sentence, part))),
  }
}

const keysOf = <Key>(members: readonly Member<Key, unknown>[]): readonly Key[] =>
  members.map(({ key }) => key)

/** Numbers the patterns of a family one behind another, and finds by their numbers those that may match. */
function familyOf<Key, Pattern>(
  members: Members<Key>,
  make: (regex: RegExp) => Pattern,
): Family<Key, Pattern>['possible'] {
  const first = patternsKnown()
  const all = members.map(([key, regex]) => ({ key, pattern: make(regex) }))
  const end = first + all.length
  return (sentence) => {
    const found: Member<Key, Pattern>[] = []
    for (let at = nextPossible(sentence, first, end); at < end;) {
      const member = all[at - first]
      if (member !== undefined) found.push(member)
      at = nextPossible(sentence, at + 1, end)
    }
    return found
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
