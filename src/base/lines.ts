/**
 * The lines of UTF-8 text that arrives in pieces, without `\n` or `\r\n` at their ends; a last line without an
 * end is given unless it is empty. Other line ends of Unicode (U+2028) do not count, since a line of JSON may
 * contain them; `node:readline` would split there.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun: Uint8Array[] = []
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(newline); end !== -1; end = piece.indexOf(newline, from)) {
      yield textOf([...begun, piece.subarray(from, end)])
      begun = []
      from = end + 1
    }
    if (from < piece.length) begun.push(piece.subarray(from))
  }
  if (begun.length > 0) yield textOf(begun)
}

const newline = 0x0a
const carriageReturn = 0x0d

function textOf(parts: readonly Uint8Array[]): string {
  const line = Buffer.concat(parts)
  return line.toString('utf8', 0, line.at(-1) === carriageReturn ? line.length - 1 : line.length)
}
