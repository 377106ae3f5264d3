import { parseHTML } from 'linkedom'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { inspectZip } from '../inspect-zip.ts'
import { pageText, type PageNode } from './page-text.ts'
import type { Reader } from './reader.ts'

/** The text of a Word document, one line for each paragraph. The archive is checked before it is unpacked. */
export const readDocx: Reader = async (bytes) => {
  const archive = inspectZip(bytes)
  if (archive.fault !== null) return broken(archive.fault)
  if (!archive.names.has('word/document.xml')) return otherArchive(archive.names)
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const { document } = parseHTML(`<html><body>${value}</body></html>`)
    const text = pageText(document.body as unknown as PageNode)
    if (text.trim() === '') {
      return err(
        refusal(
          'INPUT_EMPTY',
          'Cannot read the Word document: it holds no text. Nothing was kept. If it holds pictures of pages, paste their text.',
        ),
      )
    }
    const title = document.querySelector('h1')?.textContent?.trim()
    return ok({ text, title: title || null, publishedAt: null, siteName: null })
  } catch (error) {
    return broken('it is damaged or is not a Word document', error)
  }
}

/** Other formats that are ZIP archives. */
function otherArchive(names: ReadonlySet<string>): Result<never, Refusal> {
  const holds = (name: string): boolean => names.has(name)
  const found = holds('xl/workbook.xml')
    ? 'an Excel workbook'
    : holds('ppt/presentation.xml')
      ? 'a PowerPoint presentation'
      : holds('mimetype') && holds('content.xml')
        ? 'an OpenDocument file'
        : 'an archive'
  return err(
    refusal(
      'INPUT_NOT_TEXT',
      `Cannot read the document: expected text, HTML, PDF, Word (DOCX) or mail, found ${found}. ` +
        'Nothing was kept. Save it in one of these formats, or paste its text.',
    ),
  )
}

const broken = (why: string, error?: unknown): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_BROKEN',
      `Cannot read the Word document: ${why}. Nothing was kept. Save it again as DOCX, or paste its text.`,
      error instanceof Error ? error.message : undefined,
    ),
  )
