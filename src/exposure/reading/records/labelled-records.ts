import { frameOf, invitedBy, saidOfEvent, type Invited } from './calendar.ts'
import { cardFields } from './card-fields.ts'
import { cellsOfList } from '../list-cells.ts'
import type { LineOut } from './line-parser.ts'
import type { AsideReason } from '../reasons.ts'
import { isRule, readLabelled, type LabelledShape } from './sniff-labelled.ts'

export interface RecordsOut {
  /** Cells by label, and the line on which the record began. */
  record(cells: ReadonlyMap<string, string>, at: number): void
  /** Somebody whom the record before names, with what it says of them. */
  invited(cells: ReadonlyMap<string, string>, at: number): void
  aside(reason: AsideReason, at: number): void
}

/**
 * Puts labelled lines together to records. A record ends at a rule, at a blank line where the text
 * uses them so, at the frame of a vCard or event, and where its first label comes again. A line without a label
 * goes on with the value before it; outside a record it is set aside.
 */
export class LabelledRecords implements LineOut {
  readonly #shape: LabelledShape
  readonly #rowLength: number
  readonly #out: RecordsOut
  #values = new Map<string, string[]>()
  #invited: Invited[] = []
  #last: string[] | null = null
  #first: string | null = null
  #startedAt = 0
  #length = 0
  /** A line that the next may go on with: a label or its parameters may be folded too. */
  #folded: { text: string; readonly at: number } | null = null
  /** The frames around the place of reading, each with whether it is a record. */
  #frames: boolean[] = []

  constructor(shape: LabelledShape, rowLength: number, out: RecordsOut) {
    this.#shape = shape
    this.#rowLength = rowLength
    this.#out = out
  }

  blank(): void {
    this.#unfold()
    if (this.#shape.blankEnds) this.#end()
  }

  aside(reason: AsideReason, at: number): void {
    this.#out.aside(reason, at)
  }

  line(text: string, at: number): void {
    if (!this.#shape.folds) return this.#line(text, at)
    const folded = this.#folded
    if (folded !== null && /^[ \t]/.test(text)) {
      this.#length += text.length
      if (this.#length <= this.#rowLength) folded.text += text.slice(1)
      return
    }
    this.#unfold()
    this.#folded = { text, at }
  }

  /** Hands over what is in work, as at the end of the text. */
  end(): void {
    this.#unfold()
    this.#end()
  }

  #unfold(): void {
    const folded = this.#folded
    this.#folded = null
    if (folded !== null) this.#line(folded.text, folded.at)
  }

  #line(text: string, at: number): void {
    if (isRule(text)) return this.#end()
    const found = readLabelled(text)
    if (found === null) {
      // A comment of LDIF.
      if (text.startsWith('#')) return
      if (this.#last === null) this.#out.aside('no label', at)
      else this.#goOn(`\n${text.trim()}`)
      return
    }
    const { label, parameters, isEncoded, value } = found
    const frame = frameOf(label, value)
    if (frame !== null) {
      if (!frame.opens) this.#frames.pop()
      // A reminder inside an event is no end of it.
      if (frame.isRecord || this.#frames.at(-1) !== true) this.#end()
      if (frame.opens) this.#frames.push(frame.isRecord)
      return
    }
    // Settings of a calendar.
    if (this.#frames.at(-1) === false) return
    if (label === this.#first) this.#end()
    if (this.#first === null) {
      this.#first = label
      this.#startedAt = at
    }
    this.#length += text.length
    const invited = this.#frames.length > 1 ? invitedBy(label, parameters, value) : null
    if (invited !== null) {
      this.#invited.push(invited)
      return
    }
    const values = this.#values.get(label) ?? []
    values.push(isEncoded ? fromBase64(value) : value)
    this.#values.set(label, values)
    this.#last = values
  }

  /** Hands over the record in work, unless it has no value at all. */
  #end(): void {
    const values = this.#values
    const isLong = this.#length > this.#rowLength
    const at = this.#startedAt
    const invited = this.#invited
    this.#values = new Map()
    this.#invited = []
    this.#last = null
    this.#first = null
    this.#length = 0
    if (isLong) return this.#out.aside('longer than the limit', at)
    const cells = new Map<string, string>()
    for (const [label, list] of values)
      for (const [header, cell] of cardFields(label, list) ?? cellsOfList(label, list))
        if (cell !== '') cells.set(header, cell)
    if (cells.size > 0) this.#out.record(cells, at)
    for (const person of invited) this.#out.invited(cellsOfInvited(person, cells), at)
  }

  #goOn(text: string): void {
    const last = this.#last ?? []
    this.#length += text.length
    if (this.#length > this.#rowLength) last[last.length - 1] = ''
    else last[last.length - 1] = `${last.at(-1) ?? ''}${text}`
  }
}

/** Somebody of an event with what it is about; whoever organises many is not who they are about. */
function cellsOfInvited(
  { label, address, name }: Invited,
  event: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const said = label === 'ATTENDEE' ? saidOfEvent : saidOfEvent.slice(0, 1)
  return new Map([
    ['role', label],
    ['address', address],
    ...(name === null ? [] : [['name', name] as const]),
    ...said.flatMap((key) => {
      const cell = event.get(key)
      return cell === undefined ? [] : [[`event.${key}`, cell] as const]
    }),
  ])
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
