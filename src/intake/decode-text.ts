import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** Control characters that do not occur in text files (tab, line feed, form feed and carriage return do). */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

/**
 * Decodes bytes by, in this order: the byte order mark, the declared charset where it fits, UTF-8 if valid, UTF-16
 * by its zero bytes, otherwise Windows-1252. The text is not changed beyond that. INPUT_NOT_TEXT for binary data.
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
    const almost = new TextDecoder('utf-8').decode(bytes)
    if (isDamagedUtf8(almost)) return almost
    return new TextDecoder(otherCharset(bytes, declared)).decode(bytes)
  }
}

/**
 * Whether this is UTF-8 with some bytes missing, as where a file was cut in the middle of a character: far more
 * multi-byte characters are whole than broken. In a single-byte encoding hardly any would be whole by chance.
 */
function isDamagedUtf8(text: string): boolean {
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc\ufffe\uffff]/g)?.length ?? 0
  return lost <= 3 ? whole > lost : whole > lost * 10
}

/** The declared charset, unless it is unknown, claims UTF-8 (just disproved), or the bytes rule it out. */
function otherCharset(bytes: Uint8Array, declared: string | undefined): string {
  const usual = 'windows-1252'
  if (declared === undefined) return usual
  let encoding: string
  try {
    encoding = new TextDecoder(declared).encoding
  } catch {
    return usual
  }
  if (encoding === 'utf-8') return usual
  // Two bytes for each character: line feeds and spaces of a single-byte text then make no such pairs.
  if (encoding.startsWith('utf-16') && !bytes.subarray(0, 4096).includes(0)) return usual
  return encoding
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
  page: Uint8Array = new Uint8Array(),
): string | undefined {
  const named = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1]
  if (named !== undefined) return named
  const ascii = Buffer.from(page.subarray(0, 4096)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(ascii)?.[1]
}
