import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { guessLanguage } from './guess-language.ts'
import type { Hints, Reader } from './readers/reader.ts'
import { sniff } from './sniff.ts'
import type { MediaType, Rendition } from './types.ts'

/** One reader for each format; loaded when first needed, for PDF and Word bring large libraries. */
const readers = {
  'text/plain': async () => (await import('./readers/read-text.ts')).readText,
  'text/markdown': async () => (await import('./readers/read-text.ts')).readMarkdown,
  'text/html': async () => (await import('./readers/read-html.ts')).readHtml,
  'application/pdf': async () => (await import('./readers/read-pdf.ts')).readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./readers/read-docx.ts')).readDocx,
  'message/rfc822': async () => (await import('./readers/read-mail.ts')).readMail,
} as const satisfies Record<MediaType, () => Promise<Reader>>

/**
 * The text of a document in any format taken in, and what the format says about it. INPUT_EMPTY,
 * INPUT_TOO_LARGE, INPUT_NOT_TEXT or INPUT_BROKEN say what is wrong and what to do.
 */
export async function readDocument(
  bytes: Uint8Array,
  hints: Hints,
  limits: { readonly maxBytes: number },
): Promise<Result<Rendition, Refusal>> {
  if (bytes.length === 0) {
    return err(
      refusal(
        'INPUT_EMPTY',
        'Cannot read the document: it is empty (0 bytes). Nothing was kept. Give a report with text in it.',
      ),
    )
  }
  if (bytes.length > limits.maxBytes) {
    return err(
      refusal(
        'INPUT_TOO_LARGE',
        `Cannot read the document: it has ${bytes.length} bytes, the limit is ${limits.maxBytes}. Nothing was kept. ` +
          'Give a shorter document, or raise BREAKWATER_MAX_DOCUMENT_BYTES.',
      ),
    )
  }
  const mediaType = sniff(bytes, hints)
  const read = await readers[mediaType]()
  const reading = await read(bytes, hints)
  if (!reading.ok) return reading
  const { text, title, publishedAt, siteName, language } = reading.value
  if (text.trim() === '') {
    return err(
      refusal(
        'INPUT_EMPTY',
        'Cannot read the document: it holds white space only. Nothing was kept.',
      ),
    )
  }
  return ok({
    mediaType,
    text,
    title: title === null ? null : title.replace(/\s+/g, ' ').slice(0, 300),
    publishedAt,
    siteName,
    language: language ?? guessLanguage(text),
  })
}
