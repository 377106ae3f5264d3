import { mendEncoding } from '#base/mend-encoding.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { guessLanguage } from '#data/guess-language.ts'
import { findDateline } from './find-dateline.ts'
import { findRecords } from './find-records.ts'
import { findForeignFormat } from './foreign-formats.ts'
import { readApart } from './read-apart.ts'
import { readerTable } from './reader-table.ts'
import type { Hints } from './readers/reader.ts'
import { sniff } from './sniff.ts'
import type { Rendition } from './types.ts'

/** More characters than "War and Peace" has; a report has some thousands. */
const mostCharacters = 5_000_000

/**
 * The text of a document in any supported format, and what the format says about it. Refuses with INPUT_EMPTY,
 * INPUT_TOO_LARGE, INPUT_NOT_TEXT or INPUT_BROKEN. Bounded in time and memory, whatever the bytes.
 */
export async function readDocument(
  bytes: Uint8Array,
  hints: Hints,
  limits: { readonly maxBytes: number },
): Promise<Result<Rendition, Refusal>> {
  const refused = refuseBytes(bytes, limits.maxBytes)
  if (refused !== null) return err(refused)
  const mediaType = sniff(bytes, hints)
  const { isolated, load } = readerTable[mediaType]
  const reading = isolated
    ? await readApart({ mediaType, bytes, hints })
    : await (
        await load()
      )(bytes, hints)
  if (!reading.ok) return reading
  const { title, publishedAt, siteName, language } = reading.value
  const text = mendEncoding(reading.value.text)
  const unusable = refuseText(text) ?? (mediaType === 'text/plain' ? refuseRecords(text) : null)
  if (unusable !== null) return err(unusable)
  return ok({
    mediaType,
    text,
    title:
      title === null ? null : mendEncoding(title).replace(/\s+/g, ' ').trim().slice(0, 300) || null,
    publishedAt: publishedAt ?? findDateline(text),
    siteName,
    language: language ?? guessLanguage(text),
  })
}

/** What is wrong with the bytes before anything reads them; null where nothing is. */
function refuseBytes(bytes: Uint8Array, maxBytes: number): Refusal | null {
  if (bytes.length === 0) {
    return refusal(
      'INPUT_EMPTY',
      'Cannot read the document: it is empty (0 bytes). Nothing was kept. Give a report with text in it.',
    )
  }
  if (bytes.length > maxBytes) {
    return refusal(
      'INPUT_TOO_LARGE',
      `Cannot read the document: it has ${bytes.length} bytes, the limit is ${maxBytes}. Nothing was kept. ` +
        'Give a shorter document, or raise BREAKWATER_MAX_DOCUMENT_BYTES.',
    )
  }
  const foreign = findForeignFormat(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))
  if (foreign !== null) {
    return refusal(
      'INPUT_NOT_TEXT',
      `Cannot read the document: expected text, HTML, PDF, Word (DOCX) or mail, found ${foreign}. ` +
        'Nothing was kept. Save it in one of these formats, or paste its text.',
    )
  }
  return null
}

/** What is wrong with the text that was read; null where nothing is. */
function refuseText(text: string): Refusal | null {
  if (text.trim() === '') {
    return refusal(
      'INPUT_EMPTY',
      'Cannot read the document: it holds only white space. Nothing was kept. Give the text of a report.',
    )
  }
  if (text.length > mostCharacters) {
    return refusal(
      'INPUT_TOO_LARGE',
      `Cannot read the document: its text has ${text.length} characters, the limit is ${mostCharacters}. ` +
        'Nothing was kept. Give the part that matters.',
    )
  }
  return null
}

/** What is read of a document goes to the database and into advisories, where rows of a leak must never be. */
function refuseRecords(text: string): Refusal | null {
  const found = findRecords(text)
  if (found === null) return null
  return refusal(
    'INPUT_NOT_TEXT',
    `Cannot read the document: expected a report in sentences, found ${found}. Nothing was kept. ` +
      'A leak is read under Exposure of a case, or by "breakwater exposure"; many reports at once by "breakwater analyze --batch".',
  )
}
