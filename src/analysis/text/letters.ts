/** Whether a text begins with a capital letter: asked of every word, so that an expression is run for few. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

export const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** The character that a place of a text belongs to, whole: either half of a pair gives the pair. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0
  const before = code >= 0xdc00 && code <= 0xdfff ? (text.codePointAt(at - 1) ?? 0) : 0
  return String.fromCodePoint(before > 0xffff ? before : code)
}
