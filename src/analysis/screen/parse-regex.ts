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
}

/** So many characters of a class are still listed. */
const mostListed = 12

/** Reads the source of a valid regular expression; what it does not know it takes for any character. */
export function parseRegex({ source, flags, unicodeSets }: RegExp): Part {
  let at = 0

  const takes = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false
    at += text.length
    return true
  }

  const matches = (sign: RegExp): RegExpExecArray | null => {
    sign.lastIndex = at
    const match = sign.exec(source)
    if (match !== null) at = sign.lastIndex
    return match
  }

  function either(): Part {
    const parts = [sequence()]
    while (takes('|')) parts.push(sequence())
    const [only = empty] = parts
    return parts.length === 1 ? only : { kind: 'either', parts }
  }

  function sequence(): Part {
    const parts: Part[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')')
      parts.push(text() ?? repeated())
    return { kind: 'sequence', parts }
  }

  /** As many characters as stand for themselves, since most of a source is words; not one that is repeated. */
  function text(): Part | null {
    let found = matches(signs.text)?.[0] ?? ''
    if (found !== '' && '*+?{'.includes(source[at] ?? ' ')) {
      found = found.slice(0, -1)
      at--
    }
    return found === '' ? null : { kind: 'text', text: found.toLowerCase() }
  }

  function repeated(): Part {
    const inner = one()
    const found = matches(signs.times)
    if (found === null) return inner
    const [whole, low, comma, high] = found
    const least = low === undefined ? (whole.startsWith('+') ? 1 : 0) : Number(low)
    const most =
      low === undefined
        ? whole.startsWith('?')
          ? 1
          : Infinity
        : comma === undefined
          ? least
          : high === ''
            ? Infinity
            : Number(high)
    return { kind: 'repeat', inner, least, most }
  }

  function one(): Part {
    if (source[at] === '(') return group()
    const from = at
    if (takes('[')) return listed(characterClass(), from)
    if (takes('^') || takes('$')) return edge
    if (takes('.')) return listed(null, from)
    if (takes('\\')) {
      if (takes('b')) return edge
      if (takes('B')) return empty
      return listed(escape(), from)
    }
    return listed([character()], from)
  }

  function character(): string {
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0)
    at += char.length
    return char
  }

  function group(): Part {
    if (takes('(?:')) return closed()
    if (takes('(?!') || takes('(?<!')) return isWordCharacter(closed()) ? edge : empty
    if (takes('(?=')) return { kind: 'around', inner: closed(), isAhead: true }
    if (takes('(?<=')) return { kind: 'around', inner: closed(), isAhead: false }
    if (matches(signs.named) !== null) return closed()
    if (source.startsWith('(?', at)) throw new Error(`Cannot screen /${source}/: unknown group.`)
    takes('(')
    return closed()
  }

  function closed(): Part {
    const inner = either()
    at++
    return inner
  }

  /** The characters that an escape stands for, null where they are many; `at` is behind the backslash. */
  function escape(): readonly string[] | null {
    const char = source[at++] ?? ''
    if (char === 'd') return [...'0123456789']
    if ('wWsSDkcB'.includes(char) || /[1-9]/.test(char)) {
      if (char === 'k') at = source.indexOf('>', at) + 1
      if (char === 'c') at++
      while (/[1-9]/.test(char) && /\d/.test(source[at] ?? '')) at++
      return null
    }
    if ((char === 'p' || char === 'P') && source[at] === '{') {
      at = source.indexOf('}', at) + 1
      return null
    }
    if (char === 'u' && source[at] === '{') {
      const end = source.indexOf('}', at)
      const code = Number.parseInt(source.slice(at + 1, end), 16)
      at = end + 1
      return [String.fromCodePoint(code)]
    }
    if (char === 'u' || char === 'x') {
      const length = char === 'u' ? 4 : 2
      const code = Number.parseInt(source.slice(at, at + length), 16)
      at += length
      return [String.fromCharCode(code)]
    }
    return [controls[char] ?? char]
  }

  /** `at` is behind the opening bracket. */
  function characterClass(): readonly string[] | null {
    if (unicodeSets) throw new Error(`Cannot screen /${source}/: sets in classes are not read.`)
    const isNegated = takes('^')
    let found: string[] | null = []
    while (at < source.length && !takes(']')) {
      const from = classMember()
      if (source[at] === '-' && source[at + 1] !== ']' && from?.length === 1) {
        at++
        const to = classMember()
        const [low, high] = [from[0]?.codePointAt(0) ?? 0, to?.[0]?.codePointAt(0) ?? 0]
        if (to?.length !== 1 || high - low > mostListed) found = null
        else for (let code = low; code <= high; code++) found?.push(String.fromCodePoint(code))
      } else if (from === null) found = null
      else found?.push(...from)
    }
    return isNegated ? null : found
  }

  function classMember(): readonly string[] | null {
    if (takes('\\')) {
      if (takes('b')) return ['\b']
      if (source[at] === '-') {
        at++
        return ['-']
      }
      return escape()
    }
    return [character()]
  }

  /** In lower case, letters beyond ASCII in either; null where they may be in others. `from` is where they are written. */
  function listed(characters: readonly string[] | null, from: number): Part {
    const isShort =
      characters !== null &&
      characters.length <= mostListed &&
      !characters.some((char) => char.length > 1 || (isForeign(char) && !hasTwoCases(char)))
    return {
      kind: 'characters',
      characters: isShort ? [...new Set(characters.flatMap(casesOf))] : null,
      plain: plainAmong(source.slice(from, at), flags),
    }
  }

  return either()
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
