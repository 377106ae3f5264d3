import type { BlockEnd, BlockParser } from '../reading.ts'
import type { AsideReason } from '../reasons.ts'
import { copyCell } from './copy-cells.ts'
import { columnsOf, lastName, namesIn } from './sql-names.ts'
import {
  closingBracket,
  copyAt,
  createAt,
  insertAt,
  nextTuple,
  tableOfOddInsert,
} from './sql-statements.ts'
import { parseTuple } from './sql-values.ts'

/** Where rows of dumped tables go; `columns` is empty where the dump never names them. */
export interface SqlOut {
  row(table: string, columns: readonly string[], cells: (string | null)[]): void
  aside(table: string, columns: readonly string[], reason: AsideReason): void
}

/** Text that a statement's beginning has to fit into. */
const headLength = 131_072
/** Least that is looked at for the end of a list of values or of a CREATE. */
const smallestLookahead = 4096
const longestCreate = 2 * 1024 ** 2

interface Table {
  readonly name: string
  readonly columns: readonly string[]
}

/**
 * Rows of a dump as it streams by: each list of values of an INSERT, each line of a COPY. DDL,
 * comments and settings are not rows; an INSERT whose rows cannot be told is set aside as one.
 * Looking for an end in vain is paid for by text already read: time stays linear in the length.
 */
export class SqlParser implements BlockParser {
  readonly #rowLength: number
  readonly #backslash: boolean
  readonly #out: SqlOut
  readonly #created = new Map<string, readonly string[]>()
  #text = ''
  #at = 0
  #credit: number
  /** From where on the text at hand is known to close no comment. */
  #openComments = Number.POSITIVE_INFINITY
  #inside: 'insert' | 'copy' | null = null
  #table: Table = { name: '', columns: [] }
  #isSeeking = false
  #isSkippingLine = false

  constructor(settings: { readonly rowLength: number; readonly backslash: boolean }, out: SqlOut) {
    const { rowLength, backslash } = settings
    this.#rowLength = rowLength
    this.#backslash = backslash
    this.#credit = rowLength
    this.#out = out
  }

  push(text: string, end: BlockEnd): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text
    this.#at = 0
    this.#openComments = Number.POSITIVE_INFINITY
    this.#credit = Math.min(this.#rowLength, this.#credit + 2 * text.length)
    while (this.#at < this.#text.length && this.#step(end)) {
      // Each step takes a row, a statement's beginning or a line.
    }
  }

  /** False where more text is needed. */
  #step(end: BlockEnd): boolean {
    if (this.#isSkippingLine) return this.#skipLine()
    if (this.#isSeeking) return this.#seek(this.#at)
    if (this.#inside === 'copy') return this.#copyLine(end)
    if (this.#inside === 'insert') return this.#tuple(end)
    return this.#statement(end)
  }

  #statement({ last }: BlockEnd): boolean {
    const text = this.#text
    const blank = /\s*/y
    blank.lastIndex = this.#at
    this.#at += blank.exec(text)?.[0].length ?? 0
    if (this.#at >= text.length) return true
    if (!last && text.length - this.#at < headLength) return false
    if (this.#skipComment()) return true
    const inserted = insertAt(text, this.#at)
    if (inserted !== null) {
      this.#open('insert', inserted)
      return true
    }
    const copied = copyAt(text, this.#at)
    if (copied !== null) {
      this.#open('copy', copied)
      return true
    }
    const created = createAt(text, this.#at)
    if (created !== null) {
      const start = this.#at + created[0].length
      const most = Math.min(longestCreate, this.#lookahead())
      const end = closingBracket(text, start, most)
      if (end === -1) this.#credit -= Math.min(most, text.length - start)
      else {
        const body = text.slice(start, end)
        this.#created.set(lastName(created[1] ?? ''), columnsOf(body))
        this.#at = end + 1
        return true
      }
    }
    const odd = tableOfOddInsert(text, this.#at)
    if (odd !== null) {
      const table = lastName(odd)
      this.#out.aside(table, this.#created.get(table) ?? [], 'not a list of values')
    }
    return this.#skipLine()
  }

  #skipComment(): boolean {
    const text = this.#text
    const at = this.#at
    if (!text.startsWith('/*', at) || text.startsWith('/*!', at) || at >= this.#openComments) {
      return false
    }
    const end = text.indexOf('*/', at + 2)
    if (end === -1) this.#openComments = at
    else this.#at = end + 2
    return end !== -1
  }

  #lookahead(): number {
    return Math.max(smallestLookahead, this.#credit)
  }

  #open(
    inside: 'insert' | 'copy',
    [whole, name = '', list]: readonly (string | undefined)[],
  ): void {
    const table = lastName(name)
    const columns = list === undefined ? (this.#created.get(table) ?? []) : namesIn(list)
    this.#table = { name: table, columns }
    this.#inside = inside
    this.#at += whole?.length ?? 0
  }

  #tuple({ last, cut }: BlockEnd): boolean {
    const text = this.#text
    const blank = /[\s,]*/y
    blank.lastIndex = this.#at
    const start = this.#at + (blank.exec(text)?.[0].length ?? 0)
    const sign = text[start]
    if (sign === undefined) {
      this.#at = start
      return true
    }
    if (sign !== '(') {
      // The end of the statement, or a clause after its values.
      this.#inside = null
      this.#at = sign === ';' ? start + 1 : start
      return true
    }
    const most = this.#lookahead()
    const isInView = text.length - start <= most
    const view = isInView ? text : text.slice(0, start + most)
    const tuple = parseTuple(view, start, {
      backslash: this.#backslash,
      last: last && isInView,
    })
    const { name, columns } = this.#table
    if (tuple.kind === 'tuple') {
      this.#judge(tuple.cells)
      this.#at = tuple.end
      return true
    }
    const length = text.length - start
    if (tuple.kind === 'open' && isInView && length <= this.#rowLength) {
      this.#at = start
      return false
    }
    this.#credit -= Math.min(most, length)
    const isCut = last && cut && text.slice(start).search(nextTuple) === -1
    this.#out.aside(
      name,
      columns,
      length > this.#rowLength && tuple.kind === 'open'
        ? 'longer than the limit'
        : isCut
          ? 'cut off where the file ends'
          : 'not a list of values',
    )
    return this.#seek(start + 1)
  }

  #copyLine({ last, cut }: BlockEnd): boolean {
    const text = this.#text
    const end = text.indexOf('\n', this.#at)
    const { name, columns } = this.#table
    if (end === -1 && !last) {
      if (text.length - this.#at <= this.#rowLength) return false
      this.#out.aside(name, columns, 'longer than the limit')
      this.#isSkippingLine = true
      return true
    }
    const line = text.slice(this.#at, end === -1 ? text.length : end).replace(/\r$/, '')
    this.#at = end === -1 ? text.length : end + 1
    if (line === '\\.') this.#inside = null
    else if (end === -1 && cut) this.#out.aside(name, columns, 'cut off where the file ends')
    else if (line.length > this.#rowLength) this.#out.aside(name, columns, 'longer than the limit')
    else if (line !== '' || columns.length === 1) this.#judge(line.split('\t').map(copyCell))
    return true
  }

  #judge(cells: (string | null)[]): void {
    const { name, columns } = this.#table
    if (columns.length > 0 && cells.length !== columns.length) {
      this.#out.aside(
        name,
        columns,
        cells.length < columns.length ? 'too few cells' : 'too many cells',
      )
    } else this.#out.row(name, columns, cells)
  }

  #seek(from: number): boolean {
    nextTuple.lastIndex = from
    const found = nextTuple.exec(this.#text)
    this.#isSeeking = found === null
    if (found === null) {
      this.#at = Math.max(from, this.#text.length - 512)
      return false
    }
    this.#at = nextTuple.lastIndex
    if (!found[0].includes('(') && this.#text[this.#at] !== '(') this.#inside = null
    return true
  }

  #skipLine(): boolean {
    const end = this.#text.indexOf('\n', this.#at)
    this.#isSkippingLine = end === -1
    this.#at = end === -1 ? this.#text.length : end + 1
    return true
  }
}
