import { Cursor } from '../../cursor.ts'

/** A regular expression as far as it matters for what its matches contain. */
export type Part =
  | { readonly kind: 'empty' }
  /** Characters of ASCII that stand for themselves, in lower case. */
  | { readonly kind: 'text'; readonly text: string }
  /** One character of a short list in lower case; null where it may be one of many. */
  | {
      readonly kind: 'characters'
      readonly characters: readonly string[] | null
      readonly plain: Plain
    }
  /** Of the two sides one is no ASCII letter or digit: `\b`, the ends of the text. */
  | { readonly kind: 'edge' }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'repeat'
      readonly inner: Part
      readonly least: number
      readonly most: number
    }
  /** Something that must stand there, ahead or behind, and is not part of the match. */
  | { readonly kind: 'around'; readonly inner: Part; readonly isAhead: boolean }

/** How many of the ASCII letters and digits are among some characters. */
export type Plain = 'none' | 'some' | 'all'

const empty: Part = { kind: 'empty' }
const edge: Part = { kind: 'edge' }

const signs = {
  text: /[A-Za-z\d ,'_:;@%&#"=<>~`!-]+/y,
  times: /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y,
  named: /\(\?<[^>]+>/y,
  unicode: /\{([\da-f]+)\}|[\da-f]{4}/iy,
  hex: /[\da-f]{2}/iy,
}

/** So many characters of a class are still listed. */
const mostListed = 12

/** Reads the source of a valid regular expression; what it does not know it takes for any character. */
export const parseRegex = (regex: RegExp): Part => new RegexParser(regex).either()

/** Its methods read the parts of an expression, from the largest to the smallest. */
class RegexParser {
  readonly #source: Cursor
  readonly #flags: string

  constructor({ source, flags }: RegExp) {
    // Sets within classes would have to be read, and no pattern needs them.
    if (flags.includes('v')) throw new Error(`Cannot screen /${source}/: the flag "v" is not read.`)
    this.#source = new Cursor(source)
    this.#flags = flags
  }

  either(): Part {
    const parts = [this.#sequence()]
    while (this.#source.takes('|')) parts.push(this.#sequence())
    const [only = empty] = parts
    return parts.length === 1 ? only : { kind: 'either', parts }
  }

  #sequence(): Part {
    const source = this.#source
    const parts: Part[] = []
    while (!source.isAtEnd && source.next !== '|' && source.next !== ')')
      parts.push(this.#text() ?? this.#repeated())
    return { kind: 'sequence', parts }
  }

  /** As many characters as stand for themselves, since most of a source is words; not one that is repeated. */
  #text(): Part | null {
    const source = this.#source
    let text = source.match(signs.text)?.[0] ?? ''
    if (text !== '' && !source.isAtEnd && '*+?{'.includes(source.next)) {
      text = text.slice(0, -1)
      source.at--
    }
    return text === '' ? null : { kind: 'text', text: text.toLowerCase() }
  }

  #repeated(): Part {
    const inner = this.#one()
    const found = this.#source.match(signs.times)
    return found === null ? inner : { kind: 'repeat', inner, ...timesOf(found) }
  }

  #one(): Part {
    const source = this.#source
    if (source.next === '(') return this.#group()
    const from = source.at
    if (source.takes('[')) return this.#listed(this.#characterClass(), from)
    if (source.takes('^') || source.takes('$')) return edge
    if (source.takes('.')) return this.#listed(null, from)
    if (source.takes('\\')) {
      if (source.takes('b')) return edge
      if (source.takes('B')) return empty
      return this.#listed(readEscape(source), from)
    }
    return this.#listed([readCharacter(source)], from)
  }

  #group(): Part {
    const source = this.#source
    if (source.takes('(?:')) return this.#closed()
    if (source.takes('(?!') || source.takes('(?<!'))
      return isWordCharacter(this.#closed()) ? edge : empty
    if (source.takes('(?=')) return { kind: 'around', inner: this.#closed(), isAhead: true }
    if (source.takes('(?<=')) return { kind: 'around', inner: this.#closed(), isAhead: false }
    if (source.match(signs.named) !== null) return this.#closed()
    if (source.takes('(?')) throw new Error(`Cannot screen /${source.text}/: unknown group.`)
    source.takes('(')
    return this.#closed()
  }

  #closed(): Part {
    const inner = this.either()
    this.#source.takes(')')
    return inner
  }

  /** The characters of a class, behind its opening bracket; null where they are many. */
  #characterClass(): readonly string[] | null {
    const source = this.#source
    const isNegated = source.takes('^')
    let found: string[] | null = []
    while (!source.isAtEnd && !source.takes(']')) {
      const from = readClassMember(source)
      const isRange = source.next === '-' && source.text[source.at + 1] !== ']'
      const members = isRange && from?.length === 1 ? readRange(source, from) : from
      if (members === null) found = null
      else found?.push(...members)
    }
    return isNegated ? null : found
  }

  /** In lower case, letters beyond ASCII in either; null where they may be in others. `from` is where they are written. */
  #listed(characters: readonly string[] | null, from: number): Part {
    const isShort =
      characters !== null &&
      characters.length <= mostListed &&
      !characters.some((char) => char.length > 1 || (isForeign(char) && !hasTwoCases(char)))
    return {
      kind: 'characters',
      characters: isShort ? [...new Set(characters.flatMap(casesOf))] : null,
      plain: plainAmong(this.#source.text.slice(from, this.#source.at), this.#flags),
    }
  }
}

/** How often `*`, `+`, `?`, `{2}`, `{2,}` or `{2,5}` lets a part stand. */
function timesOf([whole, low, comma, high]: RegExpExecArray): {
  readonly least: number
  readonly most: number
} {
  if (low === undefined) {
    return { least: whole.startsWith('+') ? 1 : 0, most: whole.startsWith('?') ? 1 : Infinity }
  }
  const least = Number(low)
  if (comma === undefined) return { least, most: least }
  return { least, most: high === '' ? Infinity : Number(high) }
}

function readCharacter(source: Cursor): string {
  const character = String.fromCodePoint(source.text.codePointAt(source.at) ?? 0)
  source.at += character.length
  return character
}

/** The characters that an escape stands for, behind its backslash; null where they are many. */
function readEscape(source: Cursor): readonly string[] | null {
  const { text } = source
  const char = text[source.at++] ?? ''
  if (char === 'd') return [...'0123456789']
  if (char === 'k' || ((char === 'p' || char === 'P') && source.next === '{')) {
    source.at = text.indexOf(char === 'k' ? '>' : '}', source.at) + 1
    return null
  }
  if (/[1-9]/.test(char)) {
    source.match(/\d*/y)
    return null
  }
  if (char === 'c') source.at++
  if ('wWsSDcB'.includes(char)) return null
  const code =
    char === 'u' ? source.match(signs.unicode) : char === 'x' ? source.match(signs.hex) : null
  return code === null
    ? [controls[char] ?? char]
    : [String.fromCodePoint(Number.parseInt(code[1] ?? code[0], 16))]
}

function readClassMember(source: Cursor): readonly string[] | null {
  if (!source.takes('\\')) return [readCharacter(source)]
  if (source.takes('b')) return ['\b']
  return source.takes('-') ? ['-'] : readEscape(source)
}

/** The characters of a range, whose first was read already; null where they are many. */
function readRange(source: Cursor, [from = '']: readonly string[]): readonly string[] | null {
  source.takes('-')
  const to = readClassMember(source)
  const [low, high] = [from.codePointAt(0) ?? 0, to?.[0]?.codePointAt(0) ?? 0]
  if (to?.length !== 1 || high - low > mostListed) return null
  return Array.from({ length: high - low + 1 }, (_, i) => String.fromCodePoint(low + i))
}

/** Whether it is a letter in capitals or small, and none of ASCII. */
const isForeign = (char: string): boolean =>
  char > '\u007f' && char.toLowerCase() !== char.toUpperCase()

/** Letters of Western Europe and of Russian are written in two ways, the same for every expression. */
const hasTwoCases = (char: string): boolean => /[À-ÖØ-Þà-öø-þА-Яа-я]/.test(char)

const casesOf = (char: string): readonly string[] =>
  isForeign(char) ? [char.toLowerCase(), char.toUpperCase()] : [char.toLowerCase()]

/** `(?!\w)` and `(?<![\p{L}\p{N}-])` leave no letter or digit beside. */
const isWordCharacter = (part: Part): boolean =>
  part.kind === 'characters'
    ? part.plain === 'all'
    : part.kind === 'sequence' && part.parts.length === 1 && part.parts.every(isWordCharacter)

const lettersAndDigits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const knownPlain = new Map<string, Plain>()

/** Asked of the engine, once for each way of writing a character. */
function plainAmong(source: string, flags: string): Plain {
  // What a back reference stands for is not known.
  if (/^\\[k1-9]/.test(source)) return 'some'
  const key = `${source}/${flags}`
  let plain = knownPlain.get(key)
  if (plain === undefined) {
    const regex = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
    const among = lettersAndDigits.match(regex)?.length ?? 0
    plain = among === 0 ? 'none' : among < lettersAndDigits.length ? 'some' : 'all'
    knownPlain.set(key, plain)
  }
  return plain
}

const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  f: '\f',
  '0': '\0',
}
