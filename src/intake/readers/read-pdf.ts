import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import type { Reader } from './reader.ts'

const mostPages = 500

interface Piece {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
  readonly transform: readonly number[]
}

/** A PDF's text in reading order, hyphens at line ends joined; scans and locked files are refused. */
export const readPdf: Reader = async (bytes) => {
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
    const pages: string[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(pageOf(items.filter((item): item is typeof item & Piece => 'str' in item)))
      page.cleanup()
    }
    const text = pages
      .join('\n\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    if (text === '') {
      return err(
        refusal(
          'INPUT_EMPTY',
          `Cannot read the PDF: its ${pdf.numPages} page(s) hold pictures and no text. Nothing was kept. Run text recognition (OCR) on it first.`,
        ),
      )
    }
    const dated = /^D:(\d{4})(\d\d)(\d\d)/.exec(info.CreationDate ?? '')
    return ok({
      text,
      title: info.Title?.trim() || null,
      publishedAt: dated === null ? null : `${dated[1]}-${dated[2]}-${dated[3]}`,
      siteName: null,
    })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    const why =
      name === 'PasswordException'
        ? 'it is locked with a password'
        : 'the file is damaged or is not a PDF'
    return err(
      refusal(
        'INPUT_BROKEN',
        `Cannot read the PDF: ${why}. Nothing was kept. Give an unlocked, complete copy, or paste its text.`,
        error instanceof Error ? error.message : String(error),
      ),
    )
  } finally {
    await task.destroy()
  }
}

/** Lines of one page; a gap larger than a line makes a new paragraph. */
function pageOf(pieces: readonly Piece[]): string {
  let text = ''
  let lastY: number | null = null
  for (const { str, hasEOL, height, transform } of pieces) {
    const y = transform[5] ?? 0
    if (lastY !== null && str !== '') {
      const drop = Math.abs(lastY - y)
      if (drop > Math.max(height, 8) * 1.9) text = `${text.trimEnd()}\n\n`
    }
    text += str
    if (str !== '') lastY = y
    if (hasEOL) text += '\n'
  }
  return text
    .replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2')
    .replace(/([^\n])[ \t]*\n(?!\n|[-•*] )/g, '$1 ')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ *\n */g, '\n')
}
