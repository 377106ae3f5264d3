import type { BlockEnd, BlockParser } from '../reading.ts'

export interface LineOut {
  line(text: string, at: number): void
  /** A line longer than the limit, or one that the file's end cut off. */
  aside(reason: 'longer than the limit' | 'cut off where the file ends', at: number): void
  /** Told of blank lines, where they mean something. */
  blank?(at: number): void
}

/** Lines of a text, whichever way they end; blank ones are no lines of their own. Positions are line numbers. */
export class LineParser implements BlockParser {
  readonly #rowLength: number
  readonly #out: LineOut
  #rest = ''
  #line = 0
  #isSkipping = false

  constructor(rowLength: number, out: LineOut) {
    this.#rowLength = rowLength
    this.#out = out
  }

  push(text: string, { last, cut }: BlockEnd): void {
    const all = this.#rest + text
    // A carriage return at the very end may have its line feed in the next block.
    const usable = !last && all.endsWith('\r') ? all.slice(0, -1) : all
    const lines = usable.includes('\r') ? usable.split(/\r\n?|\n/) : usable.split('\n')
    const open = (lines.pop() ?? '') + all.slice(usable.length)
    for (const line of lines) {
      this.#line++
      if (this.#isSkipping) this.#isSkipping = false
      else this.#take(line)
    }
    if (last) {
      if (open.trim() === '' || this.#isSkipping) return
      this.#line++
      if (cut) this.#out.aside('cut off where the file ends', this.#line)
      else this.#take(open)
    } else if (this.#isSkipping) {
      this.#rest = ''
    } else if (open.length > this.#rowLength) {
      this.#out.aside('longer than the limit', this.#line + 1)
      this.#isSkipping = true
      this.#rest = ''
    } else {
      this.#rest = open
    }
  }

  #take(line: string): void {
    if (line.length > this.#rowLength) this.#out.aside('longer than the limit', this.#line)
    else if (line.trim() !== '') this.#out.line(line, this.#line)
    else this.#out.blank?.(this.#line)
  }
}
