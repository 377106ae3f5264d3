import { Cursor } from './cursor.ts'

/**
 * Wordings: what a rule looks for, written nearly as people say it, where the regular expression
 * for it would be too long to review. The signs are those of `data/data-class-terms.ts` and a few more:
 *
 *     stole, took       one or the other; so does `{stole|took}` inside a phrase
 *     got [away] with   what stands in brackets or nothing: `[his|her]`, `claim[s|ed]`, `a[n]`
 *     [his|her]*        any number of these
 *     file+             also its plural: files, addresses, bodies
 *     expos*            any ending or none, as in `{delet|eras}*`; alone, `*` is any one word
 *     forum~            at the end of a phrase: the word may go on there
 *     people's          with either apostrophe
 *     (role)            kept apart in the match, as in an expression
 *     data <60> copied  at most 60 characters of the same clause between them; `<60?>` as few as will do
 *     a <3 words> file  at most three words between them; in `<3 words->` they may have hyphens,
 *                       and `<3 small words>` have no digits; the letters of all languages, with the flag `u`
 *
 * A wording begins and ends with whole words. `_` is a space of its own: `ex[_]wife`, or beside a gap,
 * where a word would otherwise end. Lists of words are texts in this notation, and one of their phrases
 * stands where a list is filled in: `${intruders} <110> ${deeds}`. A regular expression that is filled in
 * stays as it is; at the end of a phrase it takes the place of the border of a word.
 */
type Wording = (parts: TemplateStringsArray, ...filled: readonly (string | RegExp)[]) => RegExp

/** The expression for a wording, in capital letters or small. */
export const wording: Wording = wordingWith('i')

/** Wordings with flags of their own. */
export function wordingWith(flags: string): Wording {
  return (parts, ...filled) => {
    const notation = parts.raw.reduce((text, part, at) => text + signOf(at) + part)
    const source = readList(notation, filled, '\\b')
    // Without the flag, `\p{Lu}` is the letter p and four more.
    if (source.includes(String.raw`\p{`) && !flags.includes('u'))
      throw new Error(`A wording with classes of Unicode needs the flag "u": ${notation.trim()}`)
    return new RegExp(source, flags)
  }
}

/** The source of an expression for any phrase of a list, wherever it stands. */
export function anyOf(list: string): string {
  const known = read.get(list)
  if (known !== undefined) return known
  const source = readList(list, [], '')
  read.set(list, source)
  return source
}

/** Lists that were read: the same ones are filled in over and over. */
const read = new Map<string, string>()

/** The plural of an English noun that is formed by rule. */
export const pluralOf = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : `${word}${/(?:s|x|ch|sh)$/.test(word) ? 'es' : 's'}`

/** A part of a phrase and the source of its expression. */
interface Piece {
  readonly kind: 'space' | 'gap' | 'text' | 'raw' | 'option'
  readonly source: string
  /** How often an option may stand there, each time with a space beside it. */
  readonly times: string
}

const space: Piece = { kind: 'space', source: ' ', times: '' }
const part = (kind: Piece['kind'], source: string, times = ''): Piece => ({ kind, source, times })

/** What is filled in, a list or an expression, stands in the notation as one sign. */
const firstSign = 0xe000
const signOf = (count: number): string => String.fromCharCode(firstSign + count - 1)

const signs = {
  space: /\s+/y,
  gap: /(_?)<(\d+)(\??)>(_?)/y,
  words: /<(\d+) (small )?words?([-']*)>/y,
  word: /([\p{L}\d]+)([+*]?)/uy,
  mark: /[-_'’*.:/&]/y,
  filled: /[\ue000-\uf8ff]/y,
}

const sourceOfMark: Readonly<Record<string, string>> = {
  _: ' ',
  "'": "['’]",
  '’': "['’]",
  '*': String.raw`\w+`,
  '.': String.raw`\.`,
}

const readList = (notation: string, filled: readonly (string | RegExp)[], border: string): string =>
  new WordingReader(notation, filled).list(border)

/** Reads a list of phrases, each from the outside in, and gives the source of an expression for it. */
class WordingReader {
  readonly #notation: Cursor
  readonly #filled: readonly (string | RegExp)[]

  constructor(notation: string, filled: readonly (string | RegExp)[]) {
    this.#notation = new Cursor(notation)
    this.#filled = filled
  }

  list(border: string): string {
    const source = this.#phrases(border)
    if (!this.#notation.isAtEnd) this.#fail()
    return source
  }

  /** Phrases up to the next closing bracket. */
  #phrases(border: string): string {
    const found: string[] = []
    do {
      const pieces = this.#phrase()
      if (pieces.length > 0) found.push(join(pieces, border))
    } while (this.#notation.takes(',') || (border === '' && this.#notation.takes('|')))
    return either(found)
  }

  #phrase(): readonly Piece[] {
    const pieces: Piece[] = []
    for (let next = this.#piece(); next !== null; next = this.#piece()) pieces.push(next)
    // A gap, and the end of a phrase, has no space beside it.
    return pieces.filter(
      (each, i) => each !== space || (isFirm(pieces[i - 1]) && isFirm(pieces[i + 1])),
    )
  }

  #piece(): Piece | null {
    const notation = this.#notation
    if (notation.match(signs.space) !== null) return space
    if (notation.takes('{')) return part('text', this.#closed('}') + this.#ending())
    if (notation.takes('(')) return part('text', `(${this.#closed(')')})`)
    if (notation.takes('['))
      return part('option', this.#closed(']'), notation.takes('*') ? '*' : '?')
    const gap = notation.match(signs.gap)
    if (gap !== null) return gapOf(gap)
    const words = notation.match(signs.words)
    if (words !== null) return wordsOf(words)
    const word = notation.match(signs.word)
    if (word !== null) return wordOf(word)
    const mark = notation.match(signs.mark)?.[0]
    if (mark !== undefined) return part('text', sourceOfMark[mark] ?? mark)
    if (notation.takes('~')) return part('raw', '')
    const sign = notation.match(signs.filled)?.[0]
    if (sign === undefined) return null
    const filled = this.#filled[sign.charCodeAt(0) - firstSign] ?? ''
    return typeof filled === 'string'
      ? part('text', anyOf(filled) + this.#ending())
      : part('raw', `(?:${filled.source})`)
  }

  /** Behind a choice of words: any ending or none. */
  #ending(): string {
    return this.#notation.takes('*') ? String.raw`\w*` : ''
  }

  #closed(bracket: '}' | ']' | ')'): string {
    const source = this.#phrases('')
    if (!this.#notation.takes(bracket)) this.#fail()
    return source
  }

  #fail(): never {
    const { text, at, next } = this.#notation
    const before = text.slice(Math.max(0, at - 30), at)
    throw new Error(`Cannot read the wording: unexpected "${next || 'end'}" after "${before}".`)
  }
}

/** `<60>`: characters of the same clause, from the end of a word to the beginning of one or, with `_`, between spaces. */
function gapOf([, before, most, fewest = '', behind]: RegExpExecArray): Piece {
  const edges = [before, behind].map((mark) => (mark === '_' ? ' ' : String.raw`\b`))
  return part('gap', edges.join(`[^.;]{0,${most}}${fewest}`))
}

/** `<3 small words->`: any words, of certain letters and marks. */
function wordsOf([, most, small, marks = '']: RegExpExecArray): Piece {
  const letters = small === undefined ? String.raw`\w` : String.raw`\p{Ll}`
  // The hyphen last: there it is itself.
  const inside = marks.replace(/(-?)'(-?)/, "’'$1$2")
  return part('option', `${inside === '' ? letters : `[${letters}${inside}]`}+`, `{0,${most}}?`)
}

/** `stole`, `file+` or `expos*`. */
const wordOf = ([, letters = '', ending]: RegExpExecArray): Piece =>
  part(
    'text',
    ending === '+' ? oneOrMany(letters) : letters + (ending === '*' ? String.raw`\w*` : ''),
  )

const isFirm = (piece: Piece | undefined): boolean => piece !== undefined && piece.kind !== 'gap'

const either = (sources: readonly string[]): string => {
  const [only = ''] = sources
  return sources.length === 1 ? only : `(?:${sources.join('|')})`
}

/** `address` with what makes it many: `address(?:es)?`. */
function oneOrMany(word: string): string {
  const many = pluralOf(word)
  if (!many.startsWith(word)) return `${word.slice(0, -1)}(?:y|ies)`
  return word + option(many.slice(word.length), '?')
}

const option = (source: string, times: string): string =>
  source.length === 1 ? source + times : `(?:${source})${times}`

/** The expression for a phrase. The space beside an option goes with it. */
function join(pieces: readonly Piece[], border: string): string {
  /** Whether it stands between spaces: not as the ending or beginning of a word. */
  const isApart = (i: number): boolean => {
    const [before, behind] = [pieces[i - 1], pieces[i + 1]]
    return (
      (before === space || before?.kind === 'raw' || !isFirm(before)) &&
      (behind === space || !isFirm(behind))
    )
  }
  /** Whether nothing that must stand there follows up to the end or the next gap. */
  const isLast = (i: number): boolean => {
    const next = pieces[i]
    if (!isFirm(next)) return true
    return (next === space || (next?.kind === 'option' && isApart(i))) && isLast(i + 1)
  }
  let source = ''
  for (const [i, { kind, source: own, times }] of pieces.entries()) {
    if (kind === 'space') {
      const before = pieces[i - 1]
      const isTaken = before?.kind === 'option' && isApart(i - 1) && !isLast(i - 1)
      if (!isTaken && !isLast(i + 1)) source += own
    } else if (kind !== 'option') source += own
    else if (!isApart(i) || pieces.length === 1) source += option(own, times)
    else source += option(isLast(i) ? ` ${own}` : `${own} `, times)
  }
  const edge = (piece: Piece | undefined): string => (piece?.kind === 'raw' ? '' : border)
  return edge(pieces[0]) + source + edge(pieces.at(-1))
}
