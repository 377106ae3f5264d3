/**
 * The lines of UTF-8 text that comes in pieces, without `\n` or `\r\n` at their ends; one behind the last
 * end only where something stands there. What else Unicode calls an end of line (U+2028) stays within:
 * a line of JSON may hold it, and `node:readline` would cut there.
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
