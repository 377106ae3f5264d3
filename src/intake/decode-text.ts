import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** Control characters that no text file holds (tab, line feed, form feed and carriage return do occur). */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

/**
 * Bytes to text: byte order mark, then the declared charset where it fits, then UTF-8 if valid, UTF-16
 * by its zero bytes, else Windows-1252. The text is otherwise unchanged. Binary data gives INPUT_NOT_TEXT.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Result<string, Refusal> {
  const text = decode(bytes, declared)
  const head = text.slice(0, 65_536)
  const strange = head.match(controls)?.length ?? 0
  if (strange > Math.max(2, head.length / 200)) {
    return err(
      refusal(
        'INPUT_NOT_TEXT',
        `Cannot read the document: expected text, HTML, PDF, Word (DOCX) or mail, found binary data (${bytes.length} bytes). ` +
          'Nothing was kept. Give a document in one of these formats.',
      ),
    )
  }
  return ok(text)
}

function decode(bytes: Uint8Array, declared: string | undefined): string {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(singleByteName(declared)).decode(bytes)
  }
}

/** The declared charset, unless it is unknown or claims UTF-8, which has just been disproved. */
function singleByteName(declared: string | undefined): string {
  if (declared === undefined || /^utf-?8$/i.test(declared)) return 'windows-1252'
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return 'windows-1252'
  }
}

/** UTF-16 without a mark: nearly every second byte of western text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, 2048) & ~1
  if (size < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = size / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** `charset` of a Content-Type, or of a `<meta>` in the first kilobytes of a page. */
export function declaredCharset(
  contentType: string | undefined,
  head: Uint8Array,
): string | undefined {
  const named = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1]
  if (named !== undefined) return named
  const ascii = Buffer.from(head.subarray(0, 4096)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(ascii)?.[1]
}
