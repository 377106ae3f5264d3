/** A run of text as pdf.js returns it: `transform[4]` and `[5]` are its place on the page, measured upwards. */
export interface PdfPiece {
  readonly str: string
  readonly hasEOL: boolean
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

export interface PdfLine {
  readonly text: string
  /** Baseline, upwards from the foot of the page. */
  readonly y: number
  readonly height: number
  readonly left: number
  readonly right: number
}

/** The pieces of a page, in the order of its content, as lines. */
export function linesOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let line: (PdfLine & { pieces: string[] }) | null = null
  const end = (): void => {
    if (line !== null) {
      const text = line.pieces.join('').replace(/\s+/g, ' ').trim()
      if (text !== '') lines.push({ ...line, text })
    }
    line = null
  }
  for (const { str, hasEOL, width, height, transform } of pieces) {
    const x = transform[4] ?? 0
    const y = transform[5] ?? 0
    if (str !== '') {
      const open: (PdfLine & { pieces: string[] }) | null = line
      // A superscript stays in its line; a jump of more than half a letter is another one.
      if (open !== null && Math.abs(open.y - y) > Math.max(open.height, height, 4) * 0.6) end()
      if (line === null) {
        line = { text: '', y, height, left: x, right: x + width, pieces: [str] }
      } else {
        const now: PdfLine & { pieces: string[] } = line
        const gap = x - now.right
        if (gap > Math.max(height, now.height) * 0.2 && !/\s$/.test(now.pieces.at(-1) ?? '')) {
          now.pieces.push(' ')
        }
        now.pieces.push(str)
        line = {
          ...now,
          height: Math.max(now.height, height),
          right: Math.max(now.right, x + width),
        }
      }
    }
    if (hasEOL) end()
  }
  end()
  return lines
}

/** All pages as paragraphs, without running heads and page numbers; a sentence may cross a page. */
export function pagesToText(pages: readonly (readonly PdfLine[])[]): string {
  const running = runningLines(pages)
  let text = ''
  let before: PdfLine | null = null
  for (const page of pages) {
    const isAtEdge = edgeOf(page)
    const lines = page.filter((line) => !running.has(shapeOf(line.text)) || !isAtEdge(line))
    const pitch = usualPitch(lines)
    const widest = Math.max(0, ...lines.map(({ right }) => right))
    let firstOfPage = true
    for (const line of lines) {
      text = append(text, line, before, {
        pitch,
        isNewPlace: firstOfPage || (before !== null && line.y > before.y + line.height * 0.5),
        widest,
      })
      before = line
      firstOfPage = false
    }
  }
  return text.trim()
}

function append(
  text: string,
  line: PdfLine,
  before: PdfLine | null,
  page: { readonly pitch: number; readonly isNewPlace: boolean; readonly widest: number },
): string {
  if (before === null) return line.text
  if (/^(?:[-–•▪◦‣*●]|\d{1,2}[.)])\s/u.test(line.text)) return `${text}\n${line.text}`
  const goesOn = /^\p{Ll}/u.test(line.text) && !/[.!?:;]["”’)]?$/u.test(before.text)
  const hyphen = /\p{Ll}[-\u00ad\u2010]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)
  const otherSize =
    Math.abs(line.height - before.height) > Math.max(line.height, before.height) * 0.12
  const wide = page.pitch > 0 && before.y - line.y > page.pitch * 1.35
  const ended = /[.!?:]["”’)]?$/u.test(before.text)
  // A last line that stops well before the margin, where paragraphs are not set apart otherwise.
  const short = ended && before.right < before.left + (page.widest - before.left) * 0.75
  const breaks = page.isNewPlace ? !(goesOn || hyphen) : otherSize || wide || short
  if (breaks) return `${text}\n\n${line.text}`
  return hyphen ? `${text.slice(0, -1)}${line.text}` : `${text} ${line.text}`
}

/** The commonest distance between lines, to the nearest half point. */
function usualPitch(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    if (above === undefined || line.y >= above.y) continue
    const drop = Math.round((above.y - line.y) * 2) / 2
    counts.set(drop, (counts.get(drop) ?? 0) + 1)
  }
  let best = 0
  for (const [drop, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && drop < best)) best = drop
  }
  return best
}

const shapeOf = (text: string): string => text.replace(/\d+/g, '0')

/** The lines at the head or foot that recur on most pages, apart from their numbers. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set()
  const counts = new Map<string, number>()
  for (const page of pages) {
    const shapes = new Set(page.filter(edgeOf(page)).map(({ text }) => shapeOf(text)))
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n > pages.length / 2).map(([shape]) => shape))
}

/** The two highest and the two lowest lines of a page. */
function edgeOf(page: readonly PdfLine[]): (line: PdfLine) => boolean {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].toSorted((a, b) => a - b)
  const low = heights[1] ?? heights[0] ?? 0
  const high = heights.at(-2) ?? heights[0] ?? 0
  return ({ y }) => Math.round(y) <= low || Math.round(y) >= high
}
