import { sqlName } from './sql-names.ts'

/** White space is bounded, or a long run of it would be tried in every split. */
const space = '\\s{1,50}'
const gap = '\\s{0,50}'
const insert = new RegExp(
  `(?:insert|replace)(?:${space}(?:low_priority|delayed|high_priority|ignore|or${space}\\w{1,20}))?(?:${space}into)?${space}(?:table${space})?` +
    `(${sqlName})${gap}(?:\\(([^()']*)\\))?${gap}(?:overriding${space}\\w{1,20}${space}value${gap})?values?${gap}(?=\\()`,
  'iy',
)
const copy = new RegExp(
  `copy${space}(${sqlName})${gap}(?:\\(([^()]*)\\))?${gap}from${space}stdin[^;\\n]*;[^\\n]*\\n`,
  'iy',
)
const create = new RegExp(
  `create${space}(?:(?:global|local|temporary|temp|unlogged|external)${space}){0,3}table${space}(?:if${space}not${space}exists${space})?(${sqlName})${gap}\\(`,
  'iy',
)
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** An INSERT at this place, up to its first list of values: its table and, where they are listed, its columns. */
export const insertAt = (text: string, at: number): RegExpExecArray | null =>
  match(insert, text, at)

/** A COPY at this place, up to its first line of data: its table and, where they are listed, its columns. */
export const copyAt = (text: string, at: number): RegExpExecArray | null => match(copy, text, at)

/** A CREATE TABLE at this place, up to its opening bracket: its table. */
export const createAt = (text: string, at: number): RegExpExecArray | null =>
  match(create, text, at)

/** The table of something that begins like an INSERT at this place and gives no list of values; null where nothing does. */
export function tableOfOddInsert(text: string, at: number): string | null {
  if (!/^(?:insert|replace)\s+(?:into\s+)?\S/i.test(text.slice(at, at + 100))) return null
  return oddInsert.exec(text.slice(at, at + 1000))?.[1] ?? '?'
}

const oddInsert = new RegExp(`^\\w+\\s+(?:into\\s+)?(${sqlName})`, 'i')

/** From a broken list of values on: the next list, or the end of the statement. */
export const nextTuple =
  /\)\s{0,100},\s{0,100}(?=\()|\n\s{0,100}(?=\()|;[ \t]*\r?\n|\n(?=\s{0,100}(?:insert|replace|copy|go|set|--|\/\*)\b)/gi

/** Where the bracket that is open at `from` closes, within `length` characters; -1 where it does not. */
export function closingBracket(text: string, from: number, length: number): number {
  let depth = 1
  let quote = ''
  const most = Math.min(text.length, from + length)
  for (let at = from; at < most; at++) {
    const sign = text[at]
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === "'" || sign === '"' || sign === '`') quote = sign
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at
  }
  return -1
}
