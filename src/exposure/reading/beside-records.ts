import { countedWords, noteBeginnings, pageWords, sumWords } from '#data/report-words.ts'
import type { AsideReason, RowsOut } from './reasons.ts'

type Cells = readonly (string | null)[]

/** Longest text that is looked at: sums, pages and notes are told by how they begin. */
const mostLength = 300
/** Rows that show what a column usually holds. */
const fewestSeen = 3

const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|')

const sums = new Set(sumWords)
const longestSum = Math.max(...sumWords.map(({ length }) => length)) + 2
const beginsAsSum = new RegExp(`^(?:${anyOf(sumWords)})(?![\\p{L}'’-])`, 'u')
const isPageLine = new RegExp(
  `^\\W*(?:(?:${anyOf(pageWords)})\\.?\\s*:?\\s*\\d+(?:\\s*(?:\\p{L}{1,4}|/)\\s*\\d+)?|第?\\s*\\d+\\s*(?:頁|页|ページ|페이지).{0,12})\\W*$`,
  'u',
)
const beginsAsNote = new RegExp(`^[\\s*([{"'–—-]*(?:${anyOf(noteBeginnings)})(?!\\p{L})`, 'u')
/** `Department: Cardiology`, above the rows of it. */
const isSection = /^\p{L}[\p{L} ]{1,24}[:：]\s*\p{L}/u
const isCount = new RegExp(
  `^\\(?\\s*\\d+ (?:${anyOf(countedWords)})(?: \\p{L}+){0,2}\\s*\\)?\\W*$`,
  'u',
)
/** An amount with its currency or unit, a count, a share, a day; a currency by itself; a rule drawn between rows. */
const isFigure =
  /^(?:[-–=_+]*|[A-Z]{3}|(?:\p{Sc}|\p{L}{1,3}\.?)?\s*[-+(]?\d[\d\s.,'’/:-]*\s*(?:\p{Sc}|%|\p{L}{1,4}\.?)?\)?)$/u

/** Lower case without accents of Latin and Greek; signs of other scripts would be changed by taking marks off. */
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\u00c0-\u024f\u0370-\u03ff\u1f00-\u1fff]/gu, (sign) =>
      sign === 'ł' ? 'l' : sign.normalize('NFD').replace(/\p{M}/gu, ''),
    )

/**
 * Tells which rows of a report are none: the header again at the top of a page, sums, numbers of pages, notes. They
 * have the width of the table in exports of workbooks and reports, so only what stands in them shows it. What a first
 * column usually holds is learned from the rows above, since a note is told by being unlike it.
 */
export class BesideRecords {
  readonly #header: Cells | null
  readonly #width: number
  /** Where rows begin: a sheet may leave its first columns empty. */
  readonly #start: number
  #seen = 0
  #filled = 0
  #words = 0
  #withBlank = 0

  constructor(header: Cells | null, width: number) {
    this.#header = header !== null && header.length > 1 ? header : null
    this.#width = width
    this.#start = Math.max(0, header?.findIndex((name) => name !== null && name.trim() !== '') ?? 0)
  }

  /** The reason to set this row aside; null where it may be a record. */
  reasonFor(cells: Cells): AsideReason | null {
    let filled = 0
    let at = -1
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]
      if (cell === null || cell === undefined || cell.trim() === '') continue
      filled++
      if (at === -1) at = i
    }
    if (filled === 0) return 'no value'
    const first = (cells[at] ?? '').trim()
    if (this.#isHeader(cells)) return 'the header again'
    if (first.length <= mostLength) {
      const reason = this.#judge({ cells, first, at, filled })
      if (reason !== null) return reason
    }
    // A heading that went unnoticed is no measure of what others hold.
    if (filled > 1 || this.#width < 4) this.#learn(first, filled)
    return null
  }

  #isHeader(cells: Cells): boolean {
    const header = this.#header
    if (header === null) return false
    // Most rows differ from the header in the first name, so that no more is compared.
    if ((cells[this.#start] ?? '').trim() !== (header[this.#start] ?? '').trim()) return false
    return header.every((name, i) => (cells[i] ?? '').trim() === (name ?? '').trim())
  }

  #judge(row: {
    readonly cells: Cells
    readonly first: string
    readonly at: number
    readonly filled: number
  }): AsideReason | null {
    const { cells, first, at, filled } = row
    const width = Math.max(this.#width, cells.length)
    const isSparse = filled <= Math.max(1, width * 0.5)
    const mayBeSum =
      isSparse ||
      (first.length <= longestSum && (filled < width || (width === 2 && this.#header !== null)))
    if (!mayBeSum || width < 2) return null
    const text = plain(first)
    if (this.#isSum({ ...row, text, isSparse })) return 'a sum'
    if (filled > 1 || width < 4) return null
    if (isPageLine.test(text)) return 'a page number'
    return at <= this.#start && this.#isNote(first, text) ? 'a note' : null
  }

  /** A word for sums by itself, or before a few more words in a row that is nearly empty; all else are figures. */
  #isSum({
    cells,
    at,
    filled,
    text,
    isSparse,
  }: {
    readonly cells: Cells
    readonly at: number
    readonly filled: number
    readonly text: string
    readonly isSparse: boolean
  }): boolean {
    const bare = text.replace(/\s*[:：=]+$/u, '')
    const isWord = sums.has(bare)
    if (!isWord && !(isSparse && beginsAsSum.test(bare))) return false
    const others = cells.slice(at + 1).filter((cell) => (cell ?? '').trim() !== '')
    const words = others.filter((cell) => !isFigure.test((cell ?? '').trim())).length
    // `Subtotal` beside the name of the department that it is of.
    const isOfPart = words === 1 && isWord && isSparse && others.length > 1
    if (words > 0 && !isOfPart) return false
    if (isWord) return filled > 1 || this.#seen >= fewestSeen
    // `Total: 110`, `Total for region East`, but not the name of a company without any figure.
    return (
      filled <= Math.max(2, this.#width * 0.4) &&
      (filled > 1 || /\d/.test(bare)) &&
      bare.split(/\s+/).length <= 6
    )
  }

  /** Text with letters in a column that holds none, a usual beginning of notes, or far more words than usual. */
  #isNote(first: string, text: string): boolean {
    if (isSection.test(first)) return true
    if (this.#seen < fewestSeen || this.#filled < this.#seen * this.#width * 0.5) return false
    if (/^\S+@\S+$/.test(first)) return false
    if (isCount.test(text)) return true
    const words = first.split(/\s+/).length
    const isUnlike =
      this.#withBlank === 0 ? words > 1 && /\p{L}{2}/u.test(first) : words > this.#words * 2 + 2
    return beginsAsNote.test(text) || /©/u.test(text) || isUnlike
  }

  #learn(first: string, filled: number): void {
    this.#seen++
    this.#filled += filled
    if (!/\s/.test(first)) return
    this.#withBlank++
    this.#words = Math.max(this.#words, first.split(/\s+/).length)
  }
}

/** Sets aside what is no record before it reaches the table. */
export function withoutReportLines(out: RowsOut, header: Cells | null, width: number): RowsOut {
  const beside = new BesideRecords(header, width)
  return {
    row: (cells, at) => {
      const reason = beside.reasonFor(cells)
      if (reason === null) out.row(cells, at)
      else out.aside(reason, at)
    },
    aside: (reason, at) => out.aside(reason, at),
  }
}
