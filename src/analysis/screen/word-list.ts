/**
 * The source of an expression for any of many words, told apart letter by letter: of a list the engine
 * tries every word. The longest that goes on as the expression does wins; apostrophes are of either kind.
 */
export function sourceOfWords(words: readonly string[]): string {
  const endings = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word === '') continue
    const [letter = ''] = word
    const known = endings.get(letter)
    if (known === undefined) endings.set(letter, [word.slice(1)])
    else known.push(word.slice(1))
  }
  const ways = [...endings].map(([letter, rest]) => signOf(letter) + sourceOfWords(rest))
  const source = ways.length === 1 ? ways.join('') : `(?:${ways.join('|')})`
  if (ways.length === 0) return ''
  return words.includes('') ? `(?:${source})?` : source
}

const signOf = (letter: string): string =>
  letter === '’' ? "[’']" : letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`)

/**
 * Finds the places of a text where one of many words may begin, whatever its case: where a word does, and
 * its first three letters are those of one of them.
 */
export function placesOfWords(words: readonly string[]): (text: string) => readonly number[] {
  const isOpening = new Uint8Array(1 << 15)
  for (const word of words) {
    if (word.length < 3) throw new Error(`Cannot find "${word}" by its first three letters.`)
    isOpening[openingAt(word, 0)] = 1
  }
  return (text) => {
    const places: number[] = []
    for (let at = 0, before = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isInWord(before) && isOpening[openingAt(text, at)] === 1) places.push(at)
      before = code
    }
    return places
  }
}

/** Three letters in five bits each. */
const openingAt = (text: string, at: number): number =>
  (letter(text.charCodeAt(at)) << 10) |
  (letter(text.charCodeAt(at + 1)) << 5) |
  letter(text.charCodeAt(at + 2))

/** Letters of ASCII from 1 on, the long s and the sign for Kelvin among them; 0 for all else. */
function letter(code: number): number {
  const small = code | 0x20
  if (small >= 0x61 && small <= 0x7a) return small - 0x60
  return code === 0x17f ? 19 : code === 0x212a ? 11 : 0
}

/** ASCII letters, digits, `_` and `-`: what stands behind them begins no word. */
const isInWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x5f ||
  code === 0x2d
