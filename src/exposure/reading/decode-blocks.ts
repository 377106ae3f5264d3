import { isUtf8 } from 'node:buffer'
import { detectCodePage } from './code-pages.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export type Bytes = AsyncIterable<Uint8Array>

/** What a file is written in, by its byte order mark or by where its zero bytes stand. */
export function detectEncoding(head: Uint8Array): { encoding: Encoding; markLength: number } {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  // Its very beginning has to look so as well: lines of UTF-16 also stand inside 8-bit files.
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    if ([64, 4096].every((size) => isWide(head.subarray(0, size), encoding)))
      return { encoding, markLength: 0 }
  }
  return { encoding: 'utf-8', markLength: 0 }
}

/** Most second bytes of western text are zero; the others are in rare signs only, such as emoji. */
function isWide(head: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const size = head.length & ~1
  const zeros = [0, 0]
  for (let i = 0; i < size; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const [high, low] = encoding === 'utf-16le' ? [odd, even] : [even, odd]
  return size >= 8 && high > size * 0.3 && low < high * 0.2
}

/**
 * Bytes to text in blocks that end anywhere between two characters. UTF-8 is tried block by block;
 * in a block that is not, line by line, and a line that is not is read in the code page that such lines
 * show in the first block with enough of them, else as Windows-1252, whose printable part is Latin-1. Lines of UTF-16 in between are recognised by their zero bytes.
 */
export async function* decodeBlocks(bytes: Bytes): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array(0)
  let encoding: Encoding | null = null
  let wide: TextDecoder | null = null
  const lines = new LineDecoder()
  for await (const chunk of bytes) {
    let block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (encoding === null) {
      if (block.length < 4096) {
        rest = block
        continue
      }
      const found = detectEncoding(block)
      encoding = found.encoding
      block = block.subarray(found.markLength)
    }
    if (encoding !== 'utf-8') {
      wide ??= new TextDecoder(encoding, { ignoreBOM: true })
      rest = new Uint8Array(0)
      yield wide.decode(block, { stream: true })
      continue
    }
    const end = lastCut(block)
    rest = block.subarray(end)
    if (end > 0) yield decodeEightBit(Buffer.from(block.buffer, block.byteOffset, end), lines)
  }
  if (encoding === null) {
    const found = detectEncoding(rest)
    rest = rest.subarray(found.markLength)
    if (found.encoding !== 'utf-8') wide = new TextDecoder(found.encoding, { ignoreBOM: true })
  }
  if (wide !== null) yield wide.decode(rest)
  else if (rest.length > 0) {
    yield decodeEightBit(Buffer.from(rest.buffer, rest.byteOffset, rest.length), lines)
  }
}

/** The text of bytes that are all there. */
export async function decodeAll(bytes: Uint8Array): Promise<string> {
  let text = ''
  for await (const block of decodeBlocks(inOnePiece(bytes))) text += block
  return text
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

/** After the last line end; in a block without one, before its last ASCII byte. */
function lastCut(block: Uint8Array): number {
  const line = block.lastIndexOf(0x0a)
  // In the low byte of UTF-16 the zero after it belongs to it.
  if (line !== -1) return block[line + 1] === 0 ? line + 2 : line + 1
  if (block.length < 1 << 16) return 0
  for (let at = block.length - 1; at > block.length - 64; at--) {
    if ((block[at] ?? 0) < 0x80) return at
  }
  return block.length
}

function decodeEightBit(block: Buffer, lines: LineDecoder): string {
  if (!block.includes(0) && isUtf8(block)) return block.toString('utf8')
  lines.look(block)
  const decodeLine = (line: Buffer): string => lines.decode(line)
  if (!block.includes(0)) return eachLine(block, decodeLine)
  return eachLine(block, (line) => {
    if (!line.includes(0)) return decodeLine(line)
    // The second half of a UTF-16 line end.
    if (line.length === 1) return ''
    return decodeWideLine(line) ?? withoutNuls(decodeLine(line))
  })
}

function eachLine(block: Buffer, decode: (line: Buffer) => string): string {
  const lines: string[] = []
  let start = 0
  while (start < block.length) {
    const end = block.indexOf(0x0a, start)
    const stop = end === -1 ? block.length : end + 1
    lines.push(decode(block.subarray(start, stop)))
    start = stop
  }
  return lines.join('')
}

/** Reads lines in eight bits, those that are no UTF-8 in the code page of the file. */
class LineDecoder {
  #page: TextDecoder | null = null
  #western = new TextDecoder('windows-1252')

  /** Tells the code page by the lines of a block, unless one before did. */
  look(block: Buffer): void {
    if (this.#page !== null) return
    const others: Buffer[] = []
    eachLine(block, (line) => {
      if (!isUtf8(line) && !line.includes(0)) others.push(line)
      return ''
    })
    const page = detectCodePage(others)
    if (page !== null) this.#page = new TextDecoder(page)
  }

  decode(line: Buffer): string {
    if (isUtf8(line)) return line.toString('utf8')
    return (this.#page ?? this.#western).decode(line)
  }
}

/** A line of UTF-16 in an 8-bit file: every second byte is zero, in either order for Latin text. */
function decodeWideLine(line: Buffer): string | null {
  if (line.length < 8) return null
  const body = line[0] === 0 ? line.subarray(1) : line
  const size = body.length & ~1
  let odd = 0
  for (let i = 1; i < size; i += 2) if (body[i] === 0) odd++
  if (odd < (size / 2) * 0.6) return null
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(body.subarray(0, size))
  const last = body.length > size && body[size] !== 0 ? String.fromCharCode(body[size] ?? 0) : ''
  return withoutNuls(text + last)
}

/** NULs hold nothing; a line of nothing else stays visible as one sign, so that it is counted. */
function withoutNuls(text: string): string {
  const kept = text.replaceAll('\0', '')
  return kept.trim() === '' ? kept.replace(/^/, '\ufffd') : kept
}
