import type { BlockEnd } from '../reading.ts'
import type { RowsOut } from '../reasons.ts'
import { LineWindow } from './line-window.ts'
import { closingQuote, splitLoosely, splitPlainly, unescaped, type Dialect } from './quoting.ts'

export interface RowShape {
  readonly dialect: Dialect
  readonly width: number
  /** Rows with this many cells or more are understood: the last ones are empty. */
  readonly leastWidth: number
}

/** Where the rows go, and which of them is the header of another table: then its shape, in which reading goes on. */
export interface SectionsOut extends RowsOut {
  another?(cells: readonly string[], at: number): RowShape | null
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
  readonly #in: LineWindow
  #shape: RowShape
  readonly #out: SectionsOut
  readonly #rowLength: number
  #credit: number
  #isSkipping = false

  constructor(shape: RowShape, rowLength: number, out: SectionsOut) {
    this.#in = new LineWindow(shape.dialect.quote)
    this.#shape = shape
    this.#out = out
    this.#rowLength = rowLength
    this.#credit = rowLength
  }

  push(text: string, { last, cut }: BlockEnd): void {
    this.#in.append(text)
    while (this.#in.at < this.#in.text.length) {
      const end = this.#in.lineEnd(this.#in.at)
      // After a carriage return at the very end a line feed may still come.
      const isOpenEnded = end >= this.#in.text.length - (this.#in.text[end] === '\r' ? 1 : 0)
      if (isOpenEnded && !last) {
        this.#holdLongLine()
        return
      }
      if (this.#isSkipping) {
        this.#isSkipping = false
        this.#goTo(this.#in.afterLine(end))
        continue
      }
      if (end === this.#in.text.length && cut) {
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
      this.#in.at = this.#in.text.length
    } else if (this.#in.text.length - this.#in.at > this.#rowLength) {
      this.#aside('longer than the limit')
      this.#isSkipping = true
      this.#in.at = this.#in.text.length
    }
  }

  /** False where the row goes on in text that has not come yet. */
  #readRow(end: number, last: boolean): boolean {
    const { dialect, width, leastWidth } = this.#shape
    const start = this.#in.at
    if (end - start > this.#rowLength) {
      this.#aside('longer than the limit')
    } else if (dialect.quote === null || this.#in.quoteFrom(start) >= end) {
      const line = this.#in.text.slice(start, end)
      if (line.trim() !== '') this.#judge(line.split(dialect.delimiter))
    } else {
      const quoted = this.#parseQuoted(start, last)
      if (quoted === 'open') return false
      if (quoted !== null) {
        const { cells, next, doubt } = quoted
        const isOneLine = next <= this.#in.afterLine(end)
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
      this.#judgeBroken(this.#in.text.slice(start, end))
    }
    this.#goTo(this.#in.afterLine(end))
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
    while (at < this.#in.text.length && this.#in.lineEnd(at) === at) at = this.#in.afterLine(at)
    const line = this.#in.text.slice(at, this.#in.lineEnd(at))
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
    const another = this.#out.another?.(cells, this.#in.line) ?? null
    if (another !== null) {
      this.#shape = another
      return
    }
    const { width, leastWidth } = this.#shape
    if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) {
      cells.length = width
    }
    if (cells.length > width) this.#aside('too many cells')
    else if (cells.length >= leastWidth) this.#out.row(cells, this.#in.line)
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
    const text = this.#in.text
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
        const end = this.#in.lineEnd(at)
        const rest = text.slice(at, end)
        const comma = rest.indexOf(delimiter)
        const isLast = comma === -1
        const stop = isLast ? end : at + comma
        const cell = text.slice(at, stop)
        if (isOverLines && quote !== null && cell.includes(quote)) return broken(stop)
        if (isLast && end === text.length && !last)
          return text.length > most ? broken(most) : 'open'
        cells.push(cell)
        if (isLast) return { cells, next: this.#in.afterLine(end), doubt }
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
          doubt ??= this.#in.afterLine(this.#in.lineEnd(at))
        }
      }
      if (after === delimiter) {
        at = close + 2
      } else if (after === undefined || after === '\n' || after === '\r') {
        const end = close + 1
        // A carriage return at the end of this text may have its line feed in the next.
        if (after === '\r' && end + 1 === text.length && !last) return 'open'
        return { cells, next: after === undefined ? end : this.#in.afterLine(end), doubt }
      } else {
        return broken(close)
      }
    }
  }

  #aside(reason: Parameters<RowsOut['aside']>[0]): void {
    this.#out.aside(reason, this.#in.line)
  }

  /** Every character that is read buys two of looking ahead. */
  #goTo(next: number): void {
    this.#credit = Math.min(this.#rowLength, this.#credit + 2 * (next - this.#in.at))
    this.#in.goTo(next)
  }
}
