import { scanScalar, scanValue, stringEnd } from './json-scanner.ts'
import { holdingAt, holdsRows, isWrapper } from './json-shape.ts'
import { keyHeader } from './keyed-rows.ts'
import type { BlockEnd, BlockParser } from '../reading.ts'
import type { AsideReason } from '../reasons.ts'

/** Where rows go; `part` is the path of keys in the outer object that they stand under, null at the top. */
export interface JsonOut {
  value(part: string | null, value: unknown, at: number): void
  aside(part: string | null, reason: AsideReason, at: number): void
}

/** Text that has to be there before the shape of the whole is judged. */
const shapeLength = 65_536

/** What is open around the place of reading, and the path of keys to it: wrappers are no part of the path. */
interface Around {
  readonly kind: 'object' | 'list' | 'keyed rows'
  readonly path: readonly string[]
}

/**
 * Rows of a JSON text: the items of one list, values one after the other, or what stands under the keys of an outer
 * object, items of lists and rows under keys of their own, each path a part. Several such objects may follow one
 * another, as pages of an answer do. A broken item is set aside and reading goes on at the next place that begins
 * like an item.
 */
export class JsonParser implements BlockParser {
  readonly #rowLength: number
  readonly #out: JsonOut
  #text = ''
  #at = 0
  #rows = 0
  #part: string | null = null
  #around: Around[] = []
  #isWrapped: boolean | null = null
  /** White space before the first item, where items begin their own lines. */
  #indent: string | null = null
  #isSeeking = false

  constructor(rowLength: number, out: JsonOut) {
    this.#rowLength = rowLength
    this.#out = out
  }

  push(text: string, end: BlockEnd): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text
    this.#at = 0
    if (this.#isWrapped === null) {
      if (this.#text.length < shapeLength && !end.last) return
      this.#isWrapped = holdsRows(this.#text.slice(0, shapeLength)) && this.#isOneObject(end)
    }
    while (this.#at < this.#text.length && this.#step(end)) {
      // Each step takes one item, bracket or key.
    }
  }

  /** Whether the text is one object, or begins with one that is larger than any single row here. */
  #isOneObject({ last }: BlockEnd): boolean {
    const start = this.#text.indexOf('{')
    const scan = scanValue(this.#text, start)
    if (scan.kind !== 'value') return true
    return last && this.#text.slice(scan.end).trim() === ''
  }

  /** False where more text is needed. */
  #step(end: BlockEnd): boolean {
    const text = this.#text
    if (this.#isSeeking) return this.#seek(this.#at)
    const start =
      this.#at + (/^[\s,]*/.exec(text.slice(this.#at, this.#at + 1000))?.[0].length ?? 0)
    const sign = text[start]
    if (sign === undefined || (start > this.#at && /[\s,]/.test(sign))) {
      this.#at = start
      return start < text.length
    }
    const around = this.#around.at(-1)?.kind
    const isClosing = sign === ']' || sign === '}'
    if (isClosing && around !== undefined && (around === 'list') === (sign === ']')) {
      this.#around.pop()
      if (around !== 'object') this.#part = null
    } else if (around === 'object') {
      return this.#key(start, end)
    } else if (around === 'keyed rows') {
      return this.#keyedRow(start, end)
    } else if (sign === '[' && around === undefined && this.#isWrapped !== null) {
      this.#around.push({ kind: 'list', path: [] })
    } else if (sign === '{' && around === undefined && this.#isWrapped === true) {
      this.#around.push({ kind: 'object', path: [] })
    } else if (isClosing) {
      // A bracket too many: left over from an item that was set aside.
    } else {
      return this.#item(start, end)
    }
    this.#at = start + 1
    return true
  }

  /** An item, with the key before it where it has one. */
  #item(start: number, { last, cut }: BlockEnd, key?: string): boolean {
    const text = this.#text
    const isOpener = text[start] === '{' || text[start] === '['
    const scan = isOpener ? scanValue(text, start) : scanScalar(text, start, { last })
    if (scan.kind === 'open' && !last && text.length - start <= this.#rowLength) {
      if (key === undefined) this.#at = start
      return false
    }
    this.#rows++
    if (this.#indent === null && isOpener) {
      this.#indent = /[\n\r]([ \t]*)$/.exec(text.slice(Math.max(0, start - 200), start))?.[1] ?? ''
    }
    if (scan.kind === 'value') {
      const value = parse(text.slice(start, scan.end))
      if (value === undefined) this.#out.aside(this.#part, 'not valid JSON', this.#rows)
      else this.#out.value(this.#part, withKey(value, key), this.#rows)
      this.#at = scan.end
      return true
    }
    const isCut = scan.kind === 'open' && last && cut
    const isLong = scan.kind === 'open' && !last
    this.#out.aside(
      this.#part,
      isCut ? 'cut off where the file ends' : isLong ? 'longer than the limit' : 'not valid JSON',
      this.#rows,
    )
    return this.#seek(start + 1)
  }

  /** Goes on at the next place that begins like an item; what lies before belongs to a broken one. */
  #seek(from: number): boolean {
    const indent = this.#indent ?? ''
    const next = new RegExp(`[}\\]]\\s{0,1000},\\s{0,1000}(?=[{[])|[\\n\\r]${indent}(?=[{[])`, 'g')
    next.lastIndex = from
    const found = next.exec(this.#text)
    this.#isSeeking = found === null
    // The beginning of such a place may stand at the very end.
    this.#at = found === null ? Math.max(from, this.#text.length - 1024) : next.lastIndex
    return found !== null
  }

  /** A key and its row. */
  #keyedRow(start: number, end: BlockEnd): boolean {
    const entry = this.#entry(start, end)
    if (typeof entry === 'boolean') return entry
    this.#at = start
    return this.#item(entry.start, end, entry.key)
  }

  /** A key of an outer object and its value, unless that holds rows: then only the bracket of that. */
  #key(start: number, end: BlockEnd): boolean {
    const entry = this.#entry(start, end)
    if (typeof entry === 'boolean') return entry
    const text = this.#text
    const { key, start: valueStart } = entry
    const sign = text[valueStart]
    const isShort = text.length - valueStart < Math.min(shapeLength, this.#rowLength)
    if (sign === '{' && !isWrapper(key) && isShort && !end.last) {
      this.#at = start
      return false
    }
    const path = this.#around.at(-1)?.path ?? []
    const around = text.slice(valueStart, valueStart + shapeLength)
    const held = holdingAt(around, 0, { key, depth: path.length })
    if (held === 'holder') {
      this.#around.push({ kind: 'object', path: isWrapper(key) ? path : [...path, key] })
      this.#at = valueStart + 1
      return true
    }
    if (held !== 'value') {
      this.#around.push({ kind: held, path })
      this.#part = [...path, key].join('.')
      this.#at = valueStart + 1
      return true
    }
    const scan =
      sign === '{' ? scanValue(text, valueStart) : scanScalar(text, valueStart, { last: end.last })
    if (scan.kind === 'open' && !end.last && text.length - valueStart <= this.#rowLength) {
      this.#at = start
      return false
    }
    this.#at = scan.kind === 'value' ? scan.end : valueStart + 1
    return true
  }

  /** A key and where its value starts; `false` where more text is needed, `true` where there is no key. */
  #entry(
    start: number,
    { last }: BlockEnd,
  ): { readonly key: string; readonly start: number } | boolean {
    const text = this.#text
    const keyEnd = text[start] === '"' ? stringEnd(text, start + 1) : -2
    const colon = keyEnd < 0 ? null : /^\s*:\s*/.exec(text.slice(keyEnd + 1, keyEnd + 1000))
    const valueStart = colon === null ? -1 : keyEnd + 1 + colon[0].length
    if (
      !last &&
      text.length - start < this.#rowLength &&
      (keyEnd === -1 || valueStart >= text.length - 1000)
    ) {
      this.#at = start
      return false
    }
    if (valueStart === -1 || text[valueStart] === undefined) {
      this.#at = start + 1
      return true
    }
    return { key: text.slice(start + 1, keyEnd), start: valueStart }
  }
}

const withKey = (value: unknown, key: string | undefined): unknown =>
  key !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { [keyHeader]: key, ...value }
    : value

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
