import { Memory } from '../memory.ts'
import type { Sentence } from '../text-model.ts'
import { formsOf } from './western-form.ts'

/** An expression whose matches begin a word with a capital letter: see `capitalPattern`. */
export interface CapitalPattern {
  readonly regex: RegExp
  all(sentence: Sentence): readonly RegExpExecArray[]
}

/**
 * A pattern for names. Every match must begin with a capital letter, a digit, or one or two small ASCII
 * letters and a capital; before an ASCII letter or digit that it begins with there may be no other. Such
 * places are few and are the same for all of these patterns: each is tried there and nowhere else, and
 * finds what the expression finds in the whole sentence.
 */
export function capitalPattern(regex: RegExp): CapitalPattern {
  const forms = formsOf(regex, `${regex.flags.replace('g', '')}y`)
  return {
    regex,
    all: (sentence) => {
      const found: RegExpExecArray[] = []
      const here = forms(sentence.screening)
      let end = 0
      for (const place of openingsOf(sentence)) {
        if (place < end) continue
        here.lastIndex = place
        const match = here.exec(sentence.text)
        if (match === null) continue
        end = here.lastIndex
        found.push(match)
      }
      return found
    },
  }
}

const openings = new Memory<Sentence, readonly number[]>()

function openingsOf(sentence: Sentence): readonly number[] {
  let found = openings.get(sentence)
  if (found === undefined) {
    found = findOpenings(sentence.text)
    openings.set(sentence, found)
  }
  return found
}

function findOpenings(text: string): readonly number[] {
  const found: number[] = []
  for (let at = 0, before = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // For `\b` a letter beyond ASCII begins a word wherever it stands.
    if ((!isPlain(before) || code >= 0xc0) && opensName(text, at, code)) found.push(at)
    before = code
  }
  return found
}

function opensName(text: string, at: number, code: number): boolean {
  if (mayBeCapital(code) || isDigit(code)) return true
  if (!isSmall(code)) return false
  const next = text.charCodeAt(at + 1)
  return mayBeCapital(next) || (isSmall(next) && mayBeCapital(text.charCodeAt(at + 2)))
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isGreat = (code: number): boolean => code >= 0x41 && code <= 0x5a
const isPlain = (code: number): boolean => isSmall(code) || isGreat(code) || isDigit(code)

/** Any letter beyond ASCII may be one, but not the second half of a pair. */
const mayBeCapital = (code: number): boolean =>
  isGreat(code) || (code >= 0xc0 && (code < 0xdc00 || code > 0xdfff))
