import { isEscaped } from '../escapes.ts'

/** One bracketed list of values: its cells, or that it goes on, or that it is no such list. */
export type Tuple =
  | { readonly kind: 'tuple'; readonly cells: (string | null)[]; readonly end: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'broken' }

const open = { kind: 'open' } as const
const broken = { kind: 'broken' } as const

const stringStart = /(?:_\w+\s+)?[nNeEbBxX]?(?=')/y
const mysqlEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  Z: '\u001a',
  '0': '',
}

/** How a list of values is to be read. */
export interface TupleSettings {
  /** Whether a backslash escapes inside strings, as in MySQL; in `E'...'` of PostgreSQL it always does. */
  readonly backslash: boolean
  /** Whether no text follows: what has no end then is broken. */
  readonly last: boolean
}

/** Values of an INSERT from their opening bracket on, which stands at `from`. */
export function parseTuple(text: string, from: number, settings: TupleSettings): Tuple {
  const { backslash, last } = settings
  const cells: (string | null)[] = []
  let at = skipSpace(text, from + 1)
  if (text[at] === ')') return { kind: 'tuple', cells, end: at + 1 }
  while (true) {
    stringStart.lastIndex = at
    const prefix = stringStart.exec(text)?.[0]
    const isDouble = backslash && text[at] === '"'
    if (prefix !== undefined || isDouble) {
      const start = at + (prefix?.length ?? 0)
      const found = readString(text, start, backslash || /e$/i.test(prefix ?? ''))
      if (found === null) return last ? broken : open
      cells.push(found.value)
      // `::text`, `COLLATE x`: up to the comma; anything else after a string is damage.
      const rest = /(?:::[\w ]+(?:\(\d+\))?|\s+collate\s+\w+)?\s*/iy
      rest.lastIndex = found.end
      at = found.end + (rest.exec(text)?.[0].length ?? 0)
    } else {
      const found = readBare(text, at, backslash)
      if (found === null) return last ? broken : open
      if (found.value === '') return broken
      cells.push(bareValue(found.value))
      at = found.end
    }
    const sign = text[at]
    if (sign === undefined) return last ? broken : open
    if (sign === ')') return { kind: 'tuple', cells, end: at + 1 }
    if (sign !== ',') return broken
    at = skipSpace(text, at + 1)
  }
}

function readString(
  text: string,
  start: number,
  backslash: boolean,
): { value: string; end: number } | null {
  const quote = text[start] ?? "'"
  let at = start + 1
  while (true) {
    const found = text.indexOf(quote, at)
    if (found === -1 || found + 1 >= text.length) return null
    if (backslash && isEscaped(text, found, start + 1)) at = found + 1
    else if (text[found + 1] === quote) at = found + 2
    else return { value: unescape(text.slice(start + 1, found), quote, backslash), end: found + 1 }
  }
}

function unescape(body: string, quote: string, backslash: boolean): string {
  const text = body.includes(quote) ? body.replaceAll(quote + quote, quote) : body
  if (!backslash || !text.includes('\\')) return text
  return text.replaceAll(/\\([\s\S])/g, (_, sign: string) => mysqlEscapes[sign] ?? sign)
}

/** Up to the comma or bracket that ends the value: a number, NULL, a call with its arguments. */
function readBare(
  text: string,
  start: number,
  backslash: boolean,
): { value: string; end: number } | null {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === "'") {
      const found = readString(text, at, backslash)
      if (found === null) return null
      at = found.end - 1
    } else if (sign === '(') {
      depth++
    } else if (sign === ')' && depth > 0) {
      depth--
    } else if (depth === 0 && (sign === ',' || sign === ')' || sign === ';')) {
      return { value: text.slice(start, at).trim(), end: at }
    }
  }
  return null
}

const castNumber =
  /^(?:cast\s*\(\s*(-?[\d.]+(?:e[+-]?\d+)?)\s+as\s[\w\s[\](),]*|convert\s*\(\s*[\w[\]]+\s*(?:\([\d\s,]*\))?\s*,\s*(-?[\d.]+(?:e[+-]?\d+)?)\s*)\)$/i

/** `CAST(N'2024-01-01' AS date)` is its text, `CAST(9.50 AS Decimal(18, 2))` its number; other calls stay as they are written. */
function bareValue(text: string): string | null {
  if (/^(?:null|default)$/i.test(text)) return null
  const inner =
    /^(?:cast|convert|to_date|to_timestamp|date|timestamp)\s*\((?:[^']*?[(,\s])?n?'((?:[^']|'')*)'/i.exec(
      text,
    )?.[1]
  if (inner !== undefined) return inner.replaceAll("''", "'")
  const number = castNumber.exec(text)
  if (number !== null) return number[1] ?? number[2] ?? text
  return /^(?:date|time|timestamp)\s+'([^']*)'$/i.exec(text)?.[1] ?? dayOfBytes(text) ?? text
}

/**
 * Days as older scripts of SQL Server have them, in its own bytes: `CAST(0x5B950A00 AS Date)` counts days from
 * year 1, lowest byte first; DateTime and SmallDateTime count days from 1900, then ticks of 1/300 s or minutes.
 */
function dayOfBytes(text: string): string | null {
  const found = /^cast\s*\(\s*0x([\da-f]+)\s+as\s+\[?(date|datetime|smalldatetime)\]?\s*\)$/i.exec(
    text,
  )
  if (found === null) return null
  const bytes = Buffer.from(found[1] ?? '', 'hex')
  const type = (found[2] ?? '').toLowerCase()
  if (type === 'date') {
    if (bytes.length < 3) return null
    return Temporal.PlainDate.from('0001-01-01')
      .add({ days: bytes.readUIntLE(0, 3) })
      .toString()
  }
  const half = type === 'datetime' ? 4 : 2
  if (bytes.length !== 2 * half) return null
  const days = half === 4 ? bytes.readInt32BE(0) : bytes.readUInt16BE(0)
  const seconds = half === 4 ? Math.floor(bytes.readUInt32BE(4) / 300) : bytes.readUInt16BE(2) * 60
  return Temporal.PlainDateTime.from('1900-01-01')
    .add({ days, seconds })
    .toString()
    .replace('T', ' ')
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return at
}
