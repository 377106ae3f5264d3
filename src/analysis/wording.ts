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
    const raw: RegExp[] = []
    const notation = parts.raw.reduce((text, part, at) => {
      const fill = filled[at - 1] ?? ''
      return text + (typeof fill === 'string' ? `{${fill}}` : signOf(raw.push(fill))) + part
    })
    const source = readList(notation, raw, '\\b')
    // Without the flag, `\p{Lu}` is the letter p and four more.
    if (source.includes(String.raw`\p{`) && !flags.includes('u'))
      throw new Error(`A wording with classes of Unicode needs the flag "u": ${notation.trim()}`)
    return new RegExp(source, flags)
  }
}

/** The source of an expression for any phrase of a list, wherever it stands. */
export const anyOf = (list: string): string => readList(list, [], '')

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

/** Expressions that are filled in stand in the notation as one sign each. */
const firstSign = 0xe000
const signOf = (count: number): string => String.fromCharCode(firstSign + count - 1)

const signs = {
  space: /\s+/y,
  gap: /(_?)<(\d+)(\??)>(_?)/y,
  words: /<(\d+) (small )?words?([-']*)>/y,
  word: /([\p{L}\d]+)([+*]?)/uy,
  mark: /[-_'’*.:/&]/y,
  raw: /[\ue000-\uf8ff]/y,
}

const sourceOfMark: Readonly<Record<string, string>> = {
  _: ' ',
  "'": "['’]",
  '’': "['’]",
  '*': String.raw`\w+`,
  '.': String.raw`\.`,
}

function readList(notation: string, raw: readonly RegExp[], border: string): string {
  let at = 0
  const list = phrases(border)
  if (at < notation.length) fail()
  return list

  /** Phrases up to the next closing bracket. */
  function phrases(around: string): string {
    const found: string[] = []
    do {
      const pieces = phrase()
      if (pieces.length > 0) found.push(join(pieces, around))
    } while (takes(',') || (around === '' && takes('|')))
    return either(found)
  }

  function phrase(): readonly Piece[] {
    const pieces: Piece[] = []
    for (let next = piece(); next !== null; next = piece()) pieces.push(next)
    // A gap, and the end of a phrase, has no space beside it.
    return pieces.filter(
      (each, i) => each !== space || (isFirm(pieces[i - 1]) && isFirm(pieces[i + 1])),
    )
  }

  function piece(): Piece | null {
    if (matches(signs.space) !== null) return space
    if (takes('{')) return part('text', closed('}') + (takes('*') ? String.raw`\w*` : ''))
    if (takes('(')) return part('text', `(${closed(')')})`)
    if (takes('[')) return part('option', closed(']'), takes('*') ? '*' : '?')
    const gap = matches(signs.gap)
    if (gap !== null) {
      const [, before, most, fewest = '', behind] = gap
      const edges = [before, behind].map((mark) => (mark === '_' ? ' ' : String.raw`\b`))
      return part('gap', edges.join(`[^.;]{0,${most}}${fewest}`))
    }
    const words = matches(signs.words)
    if (words !== null) {
      const [, most, small, marks = ''] = words
      const letters = small === undefined ? String.raw`\w` : String.raw`\p{Ll}`
      // The hyphen last: there it is itself.
      const inside = marks.replace(/(-?)'(-?)/, "’'$1$2")
      return part('option', `${inside === '' ? letters : `[${letters}${inside}]`}+`, `{0,${most}}?`)
    }
    const word = matches(signs.word)
    if (word !== null) {
      const [, letters = '', ending] = word
      return part(
        'text',
        ending === '+' ? oneOrMany(letters) : letters + (ending === '*' ? String.raw`\w*` : ''),
      )
    }
    const mark = matches(signs.mark)?.[0]
    if (mark !== undefined) return part('text', sourceOfMark[mark] ?? mark)
    if (takes('~')) return part('raw', '')
    const filled = matches(signs.raw)?.[0]
    if (filled !== undefined)
      return part('raw', `(?:${raw[filled.charCodeAt(0) - firstSign]?.source})`)
    return null
  }

  function closed(bracket: '}' | ']' | ')'): string {
    const source = phrases('')
    if (!takes(bracket)) fail()
    return source
  }

  function takes(sign: string): boolean {
    if (notation[at] !== sign) return false
    at++
    return true
  }

  function matches(sign: RegExp): RegExpExecArray | null {
    sign.lastIndex = at
    const match = sign.exec(notation)
    if (match !== null) at = sign.lastIndex
    return match
  }

  function fail(): never {
    const where = notation.slice(Math.max(0, at - 30), at)
    throw new Error(
      `Cannot read the wording: unexpected "${notation[at] ?? 'end'}" after "${where}".`,
    )
  }
}

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
