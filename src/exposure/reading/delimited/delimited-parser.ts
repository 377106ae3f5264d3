import type { BlockEnd } from '../reading.ts'
import type { RowsOut } from '../reasons.ts'
import { closingQuote, splitLoosely, splitPlainly, unescaped, type Dialect } from './quoting.ts'

export interface RowShape {
  readonly dialect: Dialect
  readonly width: number
  /** Rows with this many cells or more are understood: the last ones are empty. */
  readonly leastWidth: number
}

const smallestLookahead = 4096

interface QuotedRow {
  readonly cells: string[]
  readonly next: number
  /** Where a quote that closes a cell of several lines could as well open one: the line after the cell's first. */
  readonly doubt: number | null
}

/**
 * Rows of delimited text, whatever its damage. A quoted cell may span lines when the whole then makes
 * a row of the right width; otherwise the line that opened it is judged alone and reading goes on
 * with the next, so that an unclosed quote costs one row. Looking ahead for the end of a quote is
 * paid for by text already read: time stays linear in the length of the file.
 */
export class DelimitedParser {
  /** Line that comes next, 1-based. */
  line = 1
  readonly #shape: RowShape
  readonly #out: RowsOut
  readonly #rowLength: number
  #credit: number
  #text = ''
  #at = 0
  #lf = { from: 0, at: -1 }
  #cr = { from: 0, at: -1 }
  #nextQuote = -1
  #isSkipping = false

  constructor(shape: RowShape, rowLength: number, out: RowsOut) {
    this.#shape = shape
    this.#out = out
    this.#rowLength = rowLength
    this.#credit = rowLength
  }

  push(text: string, { last, cut }: BlockEnd): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text
    this.#at = 0
    this.#lf = { from: 0, at: -1 }
    this.#cr = { from: 0, at: -1 }
    this.#nextQuote = -1
    while (this.#at < this.#text.length) {
      const end = this.#lineEnd(this.#at)
      // After a carriage return at the very end a line feed may still come.
      const isOpenEnded = end >= this.#text.length - (this.#text[end] === '\r' ? 1 : 0)
      if (isOpenEnded && !last) {
        this.#holdLongLine()
        return
      }
      if (this.#isSkipping) {
        this.#isSkipping = false
        this.#goTo(this.#afterLine(end))
        continue
      }
      if (end === this.#text.length && cut) {
        this.#aside('cut off where the file ends')
        this.#goTo(end)
        continue
      }
      if (!this.#readRow(end, last)) return
    }
  }

  /** A line that is longer than a row may be is dropped as it comes, and counted once. */
  #holdLongLine(): void {
    if (this.#isSkipping) {
      this.#at = this.#text.length
    } else if (this.#text.length - this.#at > this.#rowLength) {
      this.#aside('longer than the limit')
      this.#isSkipping = true
      this.#at = this.#text.length
    }
  }

  /** False where the row goes on in text that has not come yet. */
  #readRow(end: number, last: boolean): boolean {
    const { dialect, width, leastWidth } = this.#shape
    const start = this.#at
    if (end - start > this.#rowLength) {
      this.#aside('longer than the limit')
    } else if (dialect.quote === null || this.#quoteFrom(start) >= end) {
      const line = this.#text.slice(start, end)
      if (line.trim() !== '') this.#judge(line.split(dialect.delimiter))
    } else {
      const quoted = this.#parseQuoted(start, last)
      if (quoted === 'open') return false
      if (quoted !== null) {
        const { cells, next, doubt } = quoted
        const isOneLine = next <= this.#afterLine(end)
        const fits = cells.length >= leastWidth && cells.length <= width
        const isBetterCut =
          doubt !== null && this.#isRowAcross(doubt, next, last) && !this.#isBegin(next, last)
        if (isOneLine || (fits && !isBetterCut)) {
          this.#judge(cells)
          this.#goTo(next)
          return true
        }
        this.#credit -= next - start
      }
      this.#judgeBroken(this.#text.slice(start, end))
    }
    this.#goTo(this.#afterLine(end))
    return true
  }

  /**
   * Whether a row of the right width begins here and goes on past `until`. Then the quote that seemed
   * to close a cell there is the one that opens a cell of that row, unless the next row begins there too.
   */
  #isRowAcross(from: number, until: number, last: boolean): boolean {
    const found = this.#rowAt(from, last)
    return found !== null && found.next > until
  }

  /**
   * Whether something begins here, blank lines aside: a row of the right width, or a line without a quote.
   * In the middle of a quoted cell there is still a quote to come, mostly on that line.
   */
  #isBegin(from: number, last: boolean): boolean {
    let at = from
    while (at < this.#text.length && this.#lineEnd(at) === at) at = this.#afterLine(at)
    const line = this.#text.slice(at, this.#lineEnd(at))
    const { quote } = this.#shape.dialect
    const isPlain = line !== '' && quote !== null && !line.includes(quote)
    return isPlain || this.#rowAt(at, last) !== null
  }

  /** The row of the right width that begins here, if one does. */
  #rowAt(from: number, last: boolean): QuotedRow | null {
    const { width, leastWidth } = this.#shape
    const found = this.#parseQuoted(from, last)
    if (found === null || found === 'open') return null
    return found.cells.length >= leastWidth && found.cells.length <= width ? found : null
  }

  #judge(cells: string[]): void {
    const { width, leastWidth } = this.#shape
    if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) {
      cells.length = width
    }
    if (cells.length > width) this.#aside('too many cells')
    else if (cells.length >= leastWidth) this.#out.row(cells, this.line)
    else this.#aside('too few cells')
  }

  /** One line whose quotes do not close properly: quotes inside a cell, then quotes as plain signs. */
  #judgeBroken(line: string): void {
    const { dialect, width, leastWidth } = this.#shape
    const cells = splitLoosely(line, dialect) ?? splitPlainly(line, dialect)
    if (cells.length < leastWidth || cells.length > width) this.#aside('broken quoting')
    else this.#judge(cells)
  }

  /** Strict quoting (RFC 4180) from here on, over lines; null where it is broken. */
  #parseQuoted(start: number, last: boolean): QuotedRow | 'open' | null {
    const text = this.#text
    const { delimiter, quote, backslash } = this.#shape.dialect
    const most = start + Math.max(smallestLookahead, Math.min(this.#rowLength, this.#credit))
    const cells: string[] = []
    let at = start
    let isOverLines = false
    let doubt: number | null = null
    const broken = (until: number): null => {
      this.#credit -= until - start
      return null
    }
    while (true) {
      if (text[at] !== quote) {
        const end = this.#lineEnd(at)
        const rest = text.slice(at, end)
        const comma = rest.indexOf(delimiter)
        const isLast = comma === -1
        const stop = isLast ? end : at + comma
        const cell = text.slice(at, stop)
        if (isOverLines && quote !== null && cell.includes(quote)) return broken(stop)
        if (isLast && end === text.length && !last)
          return text.length > most ? broken(most) : 'open'
        cells.push(cell)
        if (isLast) return { cells, next: this.#afterLine(end), doubt }
        at = stop + 1
        continue
      }
      const close = closingQuote(text, { quote, backslash }, { from: at + 1, most })
      if (close === 'none') {
        if (text.length > most || last) return broken(Math.min(most, text.length))
        return 'open'
      }
      const after = text[close + 1]
      if (after === undefined && !last) return 'open'
      const body = text.slice(at + 1, close)
      cells.push(unescaped(body, quote, backslash))
      if (/[\n\r]/.test(body)) {
        isOverLines = true
        // It closes where a cell would begin.
        if (body.endsWith(delimiter) || /[\n\r]$/.test(body)) {
          doubt ??= this.#afterLine(this.#lineEnd(at))
        }
      }
      if (after === delimiter) {
        at = close + 2
      } else if (after === undefined || after === '\n' || after === '\r') {
        const end = close + 1
        // A carriage return at the end of this text may have its line feed in the next.
        if (after === '\r' && end + 1 === text.length && !last) return 'open'
        return { cells, next: after === undefined ? end : this.#afterLine(end), doubt }
      } else {
        return broken(close)
      }
    }
  }

  #aside(reason: Parameters<RowsOut['aside']>[0]): void {
    this.#out.aside(reason, this.line)
  }

  /** Counts the lines passed; every character read buys two of looking ahead. */
  #goTo(next: number): void {
    const text = this.#text
    for (let at = this.#at; at < next;) {
      const end = this.#lineEnd(at)
      if (end >= next) break
      this.line++
      at = this.#afterLine(end)
    }
    this.#credit = Math.min(this.#rowLength, this.#credit + 2 * (next - this.#at))
    this.#at = Math.min(next, text.length)
  }

  /** Where the line that holds `from` ends: at a line feed, a carriage return or the end of the text. */
  #lineEnd(from: number): number {
    return Math.min(this.#find('\n', this.#lf, from), this.#find('\r', this.#cr, from))
  }

  /** The last search is kept, since a sign that is rare would be looked for over and over. */
  #find(sign: string, known: { from: number; at: number }, from: number): number {
    if (from < known.from || from > known.at) {
      known.from = from
      known.at = orEnd(this.#text.indexOf(sign, from), this.#text)
    }
    return known.at
  }

  #afterLine(end: number): number {
    return this.#text[end] === '\r' && this.#text[end + 1] === '\n' ? end + 2 : end + 1
  }

  #quoteFrom(from: number): number {
    const { quote } = this.#shape.dialect
    if (this.#nextQuote < from && quote !== null) {
      this.#nextQuote = orEnd(this.#text.indexOf(quote, from), this.#text)
    }
    return this.#nextQuote
  }
}

const orEnd = (at: number, text: string): number => (at === -1 ? text.length : at)
