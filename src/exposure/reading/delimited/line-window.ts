/**
 * The text that has come and is not read yet, and where its lines end and its quotes stand. Every look-up keeps what it
 * found last, since a sign that is rare would otherwise be searched for over and over.
 */
export class LineWindow {
  text = ''
  /** Where reading goes on. */
  at = 0
  /** Number of the line that begins there, 1-based. */
  line = 1
  readonly #quote: string | null
  #lf = { from: 0, at: -1 }
  #cr = { from: 0, at: -1 }
  #nextQuote = -1

  constructor(quote: string | null) {
    this.#quote = quote
  }

  /** Adds text behind what is not read yet, and lets go of what is. */
  append(text: string): void {
    this.text = this.at < this.text.length ? this.text.slice(this.at) + text : text
    this.at = 0
    this.#lf = { from: 0, at: -1 }
    this.#cr = { from: 0, at: -1 }
    this.#nextQuote = -1
  }

  /** Goes on at `next`, and counts the lines in between. */
  goTo(next: number): void {
    for (let at = this.at; at < next;) {
      const end = this.lineEnd(at)
      if (end >= next) break
      this.line++
      at = this.afterLine(end)
    }
    this.at = Math.min(next, this.text.length)
  }

  /** Where the line that holds `from` ends: at a line feed, a carriage return or the end of the text. */
  lineEnd(from: number): number {
    return Math.min(this.#find('\n', this.#lf, from), this.#find('\r', this.#cr, from))
  }

  afterLine(end: number): number {
    return this.text[end] === '\r' && this.text[end + 1] === '\n' ? end + 2 : end + 1
  }

  /** Where the next quote stands, or the end of the text. */
  quoteFrom(from: number): number {
    if (this.#nextQuote < from && this.#quote !== null) {
      this.#nextQuote = orEnd(this.text.indexOf(this.#quote, from), this.text)
    }
    return this.#nextQuote
  }

  #find(sign: string, known: { from: number; at: number }, from: number): number {
    if (from < known.from || from > known.at) {
      known.from = from
      known.at = orEnd(this.text.indexOf(sign, from), this.text)
    }
    return known.at
  }
}

const orEnd = (at: number, text: string): number => (at === -1 ? text.length : at)
