/** Whether a text begins with a capital letter: asked of every word, so that an expression is run for few. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
