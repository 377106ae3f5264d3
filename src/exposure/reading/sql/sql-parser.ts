import type { BlockEnd, BlockParser } from '../reading.ts'
import type { AsideReason } from '../reasons.ts'
import { columnsOf, lastName, namesIn, sqlName } from './sql-names.ts'
import { parseTuple } from './sql-values.ts'

/** Where rows of dumped tables go; `columns` is empty where the dump never names them. */
export interface SqlOut {
  row(table: string, columns: readonly string[], cells: (string | null)[]): void
  aside(table: string, columns: readonly string[], reason: AsideReason): void
}

/** White space is bounded, or a long run of it would be tried in every split. */
const space = '\\s{1,50}'
const gap = '\\s{0,50}'
const insert = new RegExp(
  `(?:insert|replace)(?:${space}(?:low_priority|delayed|high_priority|ignore|or${space}\\w{1,20}))?(?:${space}into)?${space}(?:table${space})?` +
    `(${sqlName})${gap}(?:\\(([^()']*)\\))?${gap}(?:overriding${space}\\w{1,20}${space}value${gap})?values?${gap}(?=\\()`,
  'iy',
)
const copy = new RegExp(
  `copy${space}(${sqlName})${gap}(?:\\(([^()]*)\\))?${gap}from${space}stdin[^;\\n]*;[^\\n]*\\n`,
  'iy',
)
const create = new RegExp(
  `create${space}(?:(?:global|local|temporary|temp|unlogged|external)${space}){0,3}table${space}(?:if${space}not${space}exists${space})?(${sqlName})${gap}\\(`,
  'iy',
)
/** From a broken list of values on: the next list, or the end of the statement. */
const nextTuple =
  /\)\s{0,100},\s{0,100}(?=\()|\n\s{0,100}(?=\()|;[ \t]*\r?\n|\n(?=\s{0,100}(?:insert|replace|copy|go|set|--|\/\*)\b)/gi

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

  constructor(rowLength: number, backslash: boolean, out: SqlOut) {
    this.#rowLength = rowLength
    this.#backslash = backslash
    this.#credit = rowLength
    this.#out = out
  }

  push(text: string, { last, cut }: BlockEnd): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text
    this.#at = 0
    this.#openComments = Number.POSITIVE_INFINITY
    this.#credit = Math.min(this.#rowLength, this.#credit + 2 * text.length)
    while (this.#at < this.#text.length && this.#step(last, cut)) {
      // Each step takes a row, a statement's beginning or a line.
    }
  }

  /** False where more text is needed. */
  #step(last: boolean, cut: boolean): boolean {
    if (this.#isSkippingLine) return this.#skipLine()
    if (this.#isSeeking) return this.#seek(this.#at)
    if (this.#inside === 'copy') return this.#copyLine(last, cut)
    if (this.#inside === 'insert') return this.#tuple(last, cut)
    return this.#statement(last)
  }

  #statement(last: boolean): boolean {
    const text = this.#text
    const blank = /\s*/y
    blank.lastIndex = this.#at
    this.#at += blank.exec(text)?.[0].length ?? 0
    if (this.#at >= text.length) return true
    if (!last && text.length - this.#at < headLength) return false
    if (this.#skipComment()) return true
    const inserted = match(insert, text, this.#at)
    if (inserted !== null) {
      this.#open('insert', inserted)
      return true
    }
    const copied = match(copy, text, this.#at)
    if (copied !== null) {
      this.#open('copy', copied)
      return true
    }
    const created = match(create, text, this.#at)
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
    if (/^(?:insert|replace)\s+(?:into\s+)?\S/i.test(text.slice(this.#at, this.#at + 100))) {
      const name = new RegExp(`^\\w+\\s+(?:into\\s+)?(${sqlName})`, 'i').exec(
        text.slice(this.#at, this.#at + 1000),
      )?.[1]
      const table = lastName(name ?? '?')
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

  #tuple(last: boolean, cut: boolean): boolean {
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
    const tuple = parseTuple(view, start, this.#backslash, last && isInView)
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

  #copyLine(last: boolean, cut: boolean): boolean {
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

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function closingBracket(text: string, from: number, length: number): number {
  let depth = 1
  let quote = ''
  const most = Math.min(text.length, from + length)
  for (let at = from; at < most; at++) {
    const sign = text[at]
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === "'" || sign === '"' || sign === '`') quote = sign
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at
  }
  return -1
}

const copyEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** A cell of COPY's text format (PostgreSQL manual, COPY, "Text Format"). */
function copyCell(cell: string): string | null {
  if (cell === '\\N') return null
  if (!cell.includes('\\')) return cell
  return cell.replaceAll(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])/g, (_, sign: string) => {
    if (/^x./.test(sign)) return String.fromCharCode(Number.parseInt(sign.slice(1), 16))
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8))
    return copyEscapes[sign] ?? sign
  })
}
