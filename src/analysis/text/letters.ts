const letter = 1
const digit = 2
const looked = 4

/** What is known of each UTF-16 code so far. */
const classes = new Uint8Array(0x1_0000)

const isLetterOf = /\p{L}/u
const isDigitOf = /\p{N}/u

function classify(code: number): number {
  const char = String.fromCodePoint(code)
  return looked | (isLetterOf.test(char) ? letter : 0) | (isDigitOf.test(char) ? digit : 0)
}

const classOf = (code: number): number =>
  code > 0xffff ? classify(code) : classes[code] || (classes[code] = classify(code))

/** Whether a code point is a letter of any script, as `\p{L}` has it. */
export const isLetter = (code: number): boolean => (classOf(code) & letter) !== 0

/** The same for `[\p{L}\p{N}]`. */
export const isLetterOrDigit = (code: number): boolean => (classOf(code) & (letter | digit)) !== 0

/** UTF-16 codes that a code point takes. */
export const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)
