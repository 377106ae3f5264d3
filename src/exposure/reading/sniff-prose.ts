import { headLines } from './head-lines.ts'

/**
 * Whether text is written for people: the note that whoever leaked it put beside the data, a message, a
 * letter. Cut at its commas it would look like rows, and the words between them like people. Short texts
 * alone: a list of comments is data. Letters decide and not words, so that the language does not matter.
 */
export function isProse(text: string): boolean {
  const lines = headLines(text).map((line) => line.trim())
  if (lines.length === 0 || lines.length > mostLines || text.length > mostCharacters) return false
  if (delimiters.some((delimiter) => cutsLines(lines, delimiter))) return false
  // A note of a line or two has few words, and names and prices among them.
  const leastSmall = lines.length <= 2 ? 0.4 : 0.5
  let words = 0
  let inSentences = 0
  for (const line of lines) {
    const { length } = line.split(/\s+/)
    words += length
    if (isSentence(line, leastSmall)) inSentences += length
  }
  return inSentences >= words * 0.6
}

const mostLines = 200
const mostCharacters = 32 * 1024
const delimiters = [',', ';', '\t', '|'] as const

/** Whether a sign stands in nearly every line with no blank around it, as a delimiter does and a comma of a sentence does not. */
function cutsLines(lines: readonly string[], delimiter: string): boolean {
  const tight = delimiter === '\t' ? /\t/ : new RegExp(`\\S${RegExp.escape(delimiter)}\\S`)
  return lines.filter((line) => tight.test(line)).length >= lines.length * 0.7
}

/** Several words of which most are letters, and begin with a small one. */
function isSentence(line: string, leastSmall: number): boolean {
  const words = line.split(/\s+/)
  if (words.length < 5) return false
  const plain = words.filter((word) =>
    /^[^\p{L}\p{N}]*\p{L}[\p{L}\p{M}'’-]*[^\p{L}\p{N}]*$/u.test(word),
  )
  const small = plain.filter((word) => /^[^\p{L}]*\p{Ll}/u.test(word))
  return plain.length >= words.length * 0.7 && small.length >= words.length * leastSmall
}
