/** A line may end in any of the three ways. */
const lineEnd = /\r\n?|\n/

/** The lines of a text that are not blank, at most `most` of them, each cut to `longest` characters. */
export const headLines = (text: string, most = Infinity, longest = Infinity): string[] =>
  text
    .split(lineEnd)
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .map((line) => (line.length > longest ? line.slice(0, longest) : line))
