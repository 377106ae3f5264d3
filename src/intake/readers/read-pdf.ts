import type { PDFDocumentProxy } from 'pdfjs-dist'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { isPdfBomb } from '../inspect-pdf.ts'
import { findIsoDate } from '../iso-date.ts'
import { linesOf, pagesToText, type PdfLine, type PdfPiece } from './pdf-text.ts'
import type { Reader } from './reader.ts'

/** A report has a few dozen pages; the total is bounded by the time limit. */
const mostPages = 500

/** A PDF's text in reading order, hyphens at line ends joined; scans and locked files are refused. */
export const readPdf: Reader = async (bytes) => {
  if (isPdfBomb(bytes)) return err(bomb)
  standInForDrawing()
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // pdf.js takes the buffer over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await task.promise
    const { info } = (await pdf.getMetadata()) as {
      info: { Title?: string; CreationDate?: string }
    }
    const pages = await readPages(pdf)
    const text = pagesToText(pages)
    if (text === '') return err(onlyPictures(pdf.numPages))
    const left = pdf.numPages - pages.length
    return ok({
      text: left > 0 ? `${text}\n\n[${left} page(s) not read]` : text,
      title: titleOf(info.Title?.trim(), pages[0]),
      publishedAt: findIsoDate(info.CreationDate?.replace(/^D:(\d{8}).*$/, '$1')),
      siteName: null,
    })
  } catch (error) {
    return err(unreadable(error))
  } finally {
    await task.destroy()
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<readonly (readonly PdfLine[])[]> {
  const pages: (readonly PdfLine[])[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items.filter((item): item is typeof item & PdfPiece => 'str' in item)))
    page.cleanup()
  }
  return pages
}

/** The title that the file states; otherwise the line in the largest letters on the first page. */
function titleOf(stated: string | undefined, firstPage: readonly PdfLine[] = []): string | null {
  if (stated && !isFileName(stated)) return stated
  const largest = firstPage.reduce<PdfLine | null>(
    (best, line) => (best === null || line.height > best.height * 1.1 ? line : best),
    null,
  )
  return largest?.text ?? null
}

// pdf.js gives such a page up half-way and calls it empty, which would be the wrong reason.
const bomb = refusal(
  'INPUT_TOO_LARGE',
  'Cannot read the PDF: a page unpacks to far more than it should (a decompression bomb). Nothing was kept. Paste its text, or give the part that matters.',
)

const onlyPictures = (pages: number): Refusal =>
  refusal(
    'INPUT_EMPTY',
    `Cannot read the PDF: its ${pages} page(s) hold pictures and no text. Nothing was kept. Run text recognition (OCR) on it first.`,
  )

function unreadable(error: unknown): Refusal {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  const why = isLocked ? 'it is locked with a password' : 'the file is damaged or is not a PDF'
  return refusal(
    'INPUT_BROKEN',
    `Cannot read the PDF: ${why}. Nothing was kept. Give an unlocked, complete copy, or paste its text.`,
    error instanceof Error ? error.message : String(error),
  )
}

/**
 * When it is loaded, pdf.js looks for the browser's drawing classes and, without them, for a native library, which
 * a reader is not allowed to load. Reading text needs neither.
 */
function standInForDrawing(): void {
  const globals = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {}
}

/** Titles that word processors fill in: "Microsoft Word - draft.docx", "untitled". */
const isFileName = (title: string): boolean =>
  /\.(?:docx?|pdf|indd|pages|odt|tex|rtf)$|^untitled$|^microsoft word/i.test(title)
