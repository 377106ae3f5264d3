import { oncePer } from '../once-per.ts'
import { isLetterOrDigit, widthOf } from '../text/letters.ts'
import { wordAt, wordOf, type Word } from '../text/word-table.ts'

const start = wordOf('^')
const end = wordOf('$')

/** The last two words of a text, with every number as `#`; `^` stands for what is missing. */
export function lastTwo(text: string): readonly [Word, Word] {
  const lower = text.toLowerCase()
  let before = start
  let last = start
  for (let at = nextWord(lower, 0); at < lower.length;) {
    const to = endOfWord(lower, at)
    before = last
    last = shape(wordAt(lower, at, to))
    at = nextWord(lower, to)
  }
  return [before, last]
}

/** The first two words of a text, with every number as `#`; `$` stands for what is missing. */
export function firstTwo(text: string): readonly [Word, Word] {
  const lower = text.toLowerCase()
  const from = nextWord(lower, 0)
  const to = endOfWord(lower, from)
  const second = nextWord(lower, to)
  return [
    from < lower.length ? shape(wordAt(lower, from, to)) : end,
    second < lower.length ? shape(wordAt(lower, second, endOfWord(lower, second))) : end,
  ]
}

const shape = oncePer((word: Word) =>
  /\d/.test(word.text) ? wordOf(word.text.replace(/\d+/g, '#')) : word,
)

function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isInWord(text.codePointAt(at) ?? 0)) {
    at += widthOf(text.codePointAt(at) ?? 0)
  }
  return at
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isInWord(text.codePointAt(at) ?? 0)) {
    at += widthOf(text.codePointAt(at) ?? 0)
  }
  return at
}

/** A letter, a digit, or one of `,'’.-`. */
const isInWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2c ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2e ||
  code === 0x2d ||
  isLetterOrDigit(code)
