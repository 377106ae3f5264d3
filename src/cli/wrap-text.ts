/** The default width of a terminal. */
const columns = 80

/** Breaks text into lines of 80 columns, each after `indent`, or after `first` at the top; a longer word gets a line. */
export function wrapText(
  text: string,
  { indent = '', first = indent }: { readonly indent?: string; readonly first?: string } = {},
): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = indent
      isEmpty = true
    }
    line = isEmpty ? line + word : `${line} ${word}`
    isEmpty = false
  }
  return isEmpty ? lines : [...lines, line]
}
