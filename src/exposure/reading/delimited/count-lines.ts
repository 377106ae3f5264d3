/** A count of lines that owes nothing to a parser, to hold its count of rows against. */
export interface LineCount {
  /** Lines that hold more than spaces and tabs. */
  readonly lines: number
  /** Whether a line may end inside quotes: then several lines can be one row. */
  readonly mayBeQuoted: boolean
}

const lineFeed = 0x0a

/** Counts the lines of a text given piece by piece; quotes are only looked at where there are any. */
export class LineCounter {
  readonly #quote: number | null
  #lines = 0
  #isBlank = true
  #isInQuotes = false
  #mayBeQuoted = false

  /** `quote` is an ASCII sign, null where nothing is quoted. */
  constructor(quote: string | null) {
    this.#quote = quote === null ? null : quote.charCodeAt(0)
  }

  push(part: Buffer): void {
    for (let from = 0; from < part.length;) {
      const end = part.indexOf(lineFeed, from)
      const stop = end === -1 ? part.length : end
      if (this.#isBlank) this.#isBlank = isBlank(part, from, stop)
      if (end !== -1) this.#endLine()
      from = stop + 1
    }
    const quote = this.#quote
    if (quote === null || this.#mayBeQuoted) return
    if (this.#isInQuotes || part.includes(quote)) this.#pair(part, quote)
  }

  end(): LineCount {
    if (!this.#isBlank) this.#endLine()
    return { lines: this.#lines, mayBeQuoted: this.#mayBeQuoted || this.#isInQuotes }
  }

  #endLine(): void {
    if (!this.#isBlank) this.#lines++
    this.#isBlank = true
  }

  /** From quote to quote; a doubled quote closes and opens again, which comes to the same. */
  #pair(part: Buffer, quote: number): void {
    let isInQuotes = this.#isInQuotes
    for (let from = 0; from !== -1;) {
      const at = part.indexOf(quote, from)
      const feed = isInQuotes ? part.indexOf(lineFeed, from) : -1
      if (feed !== -1 && (at === -1 || feed < at)) {
        this.#mayBeQuoted = true
        return
      }
      if (at !== -1) isInQuotes = !isInQuotes
      from = at === -1 ? -1 : at + 1
    }
    this.#isInQuotes = isInQuotes
  }
}

function isBlank(part: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = part[at]
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false
  }
  return true
}
