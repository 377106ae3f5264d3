/**
 * Breaks text into lines of at most `width` characters, each after `indent`; a longer word gets a line of its
 * own.
 */
export function wrapText(text: string, width: number, indent = '', first = indent): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      isEmpty = true
    }
    line = isEmpty ? line + word : `${line} ${word}`
    isEmpty = false
  }
  return isEmpty ? lines : [...lines, line]
}
