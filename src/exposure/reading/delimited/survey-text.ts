import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { LineCounter, type LineCount } from './count-lines.ts'

/** What the bytes of a whole file of text are like; null fields where they are mixed. */
export interface TextSurvey {
  readonly isUtf8: boolean
  readonly hasNul: boolean
  readonly lineEnd: '\n' | '\r\n' | null
  /** Null where the look at the file was stopped early. */
  readonly count: LineCount | null
}

const blockBytes = 4 * 1024 ** 2

/**
 * Looks at every byte of a file with the runtime's own vector code: whether it is UTF-8 throughout,
 * holds NULs, ends its lines in one way, and how many lines it has. Stops at the first thing that
 * rules out reading in place.
 */
export async function surveyText(
  path: string,
  quote: string | null,
  signal: AbortSignal,
): Promise<TextSurvey> {
  const file = await open(path)
  const counter = new LineCounter(quote)
  let lineEnd: '\n' | '\r\n' | null = null
  try {
    const buffer = Buffer.allocUnsafe(blockBytes)
    let kept = 0
    while (true) {
      signal.throwIfAborted()
      const { bytesRead } = await file.read(buffer, kept, blockBytes - kept, null)
      const block = buffer.subarray(0, kept + bytesRead)
      if (block.length === 0) break
      // A character or a line end that goes on in the next block is looked at there.
      const end = bytesRead === 0 ? block.length : wholeEnd(block)
      const part = block.subarray(0, end)
      if (!isUtf8(part)) return { isUtf8: false, hasNul: false, lineEnd, count: null }
      if (part.includes(0)) return { isUtf8: true, hasNul: true, lineEnd, count: null }
      const found = lineEndOf(part, lineEnd)
      if (found === 'mixed') return { isUtf8: true, hasNul: false, lineEnd: null, count: null }
      lineEnd = found
      counter.push(part)
      block.copy(buffer, 0, end)
      kept = block.length - end
      if (bytesRead === 0) break
    }
    return { isUtf8: true, hasNul: false, lineEnd: lineEnd ?? '\n', count: counter.end() }
  } finally {
    await file.close()
  }
}

function wholeEnd(block: Buffer): number {
  const end = block.lastIndexOf(0x0a) + 1
  if (end > 0) return end
  for (let at = block.length - 1; at > Math.max(0, block.length - 8); at--) {
    if ((block[at] ?? 0) < 0x80 && block[at] !== 0x0d) return at
  }
  return block.length
}

function lineEndOf(part: Buffer, before: '\n' | '\r\n' | null): '\n' | '\r\n' | null | 'mixed' {
  const first = part.indexOf(0x0a)
  const usual =
    before ?? (first > 0 && part[first - 1] === 0x0d ? '\r\n' : first === -1 ? null : '\n')
  if (usual !== '\r\n') return part.includes(0x0d) ? 'mixed' : usual
  for (let at = part.indexOf(0x0a); at !== -1; at = part.indexOf(0x0a, at + 1)) {
    if (part[at - 1] !== 0x0d) return 'mixed'
  }
  for (let at = part.indexOf(0x0d); at !== -1; at = part.indexOf(0x0d, at + 1)) {
    if (part[at + 1] !== 0x0a) return 'mixed'
  }
  return usual
}
