import { cardFields } from './card-fields.ts'
import { cellsOfList } from '../list-cells.ts'
import type { LineOut } from './line-parser.ts'
import type { AsideReason } from '../reasons.ts'
import { isRule, readLabelled, type LabelledShape } from './sniff-labelled.ts'

export interface RecordsOut {
  /** Cells by label, and the line on which the record began. */
  record(cells: ReadonlyMap<string, string>, at: number): void
  aside(reason: AsideReason, at: number): void
}

/**
 * Puts labelled lines together to records. A record ends at a rule, at a blank line where the text
 * uses them so, at the frame of a vCard, and where its first label comes again. A line without a label
 * goes on with the value before it; outside a record it is set aside.
 */
export class LabelledRecords implements LineOut {
  readonly #shape: LabelledShape
  readonly #rowLength: number
  readonly #out: RecordsOut
  #values = new Map<string, string[]>()
  #last: string[] | null = null
  #first: string | null = null
  #startedAt = 0
  #length = 0

  constructor(shape: LabelledShape, rowLength: number, out: RecordsOut) {
    this.#shape = shape
    this.#rowLength = rowLength
    this.#out = out
  }

  blank(): void {
    if (this.#shape.blankEnds) this.end()
  }

  aside(reason: AsideReason, at: number): void {
    this.#out.aside(reason, at)
  }

  line(text: string, at: number): void {
    if (isRule(text)) return this.end()
    if (this.#shape.folds && /^[ \t]/.test(text) && this.#last !== null) {
      return this.#goOn(text.slice(1))
    }
    const found = readLabelled(text)
    if (found === null) {
      // A comment of LDIF.
      if (text.startsWith('#')) return
      if (this.#last === null) this.#out.aside('no label', at)
      else this.#goOn(`\n${text.trim()}`)
      return
    }
    const { label, isEncoded, value } = found
    if (/^(?:BEGIN|END)$/i.test(label) && /^VCARD$/i.test(value)) return this.end()
    if (label === this.#first) this.end()
    if (this.#first === null) {
      this.#first = label
      this.#startedAt = at
    }
    this.#length += text.length
    const values = this.#values.get(label) ?? []
    values.push(isEncoded ? fromBase64(value) : value)
    this.#values.set(label, values)
    this.#last = values
  }

  /** Hands over the record in work, unless it has no value at all. */
  end(): void {
    const values = this.#values
    const isLong = this.#length > this.#rowLength
    const at = this.#startedAt
    this.#values = new Map()
    this.#last = null
    this.#first = null
    this.#length = 0
    if (isLong) return this.#out.aside('longer than the limit', at)
    const cells = new Map<string, string>()
    for (const [label, list] of values)
      for (const [header, cell] of cardFields(label, list) ?? cellsOfList(label, list))
        if (cell !== '') cells.set(header, cell)
    if (cells.size > 0) this.#out.record(cells, at)
  }

  #goOn(text: string): void {
    const last = this.#last ?? []
    this.#length += text.length
    if (this.#length > this.#rowLength) last[last.length - 1] = ''
    else last[last.length - 1] = `${last.at(-1) ?? ''}${text}`
  }
}

function fromBase64(value: string): string {
  const bytes = Buffer.from(value, 'base64')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // A picture or a certificate stays as it was written.
    return value
  }
}
