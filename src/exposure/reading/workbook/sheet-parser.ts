import type { BlockEnd, BlockParser } from '../reading.ts'
import { elements, serialToIso, unescapeXml } from './workbook-xml.ts'

export interface SheetContext {
  readonly sharedStrings: readonly string[]
  readonly isDateStyle: readonly boolean[]
  readonly from1904: boolean
}

export interface SheetOut {
  row(cells: (string | null)[], at: number): void
  aside(
    reason: 'longer than the limit' | 'not readable in the sheet' | 'cut off where the file ends',
    at: number,
  ): void
}

const rowStart = /<(?:\w+:)?row(?=[\s/>])[^<>]*>/g
const rowEnd = /<\/(?:\w+:)?row>/g

/** Rows of a worksheet's XML as it streams by; rows without a value are passed by. */
export class SheetParser implements BlockParser {
  readonly #context: SheetContext
  readonly #rowLength: number
  readonly #out: SheetOut
  #text = ''
  #row = 0
  #isSkipping = false

  constructor(context: SheetContext, rowLength: number, out: SheetOut) {
    this.#context = context
    this.#rowLength = rowLength
    this.#out = out
  }

  push(text: string, { last }: BlockEnd): void {
    this.#text += text
    let at = 0
    while (true) {
      if (this.#isSkipping) {
        rowEnd.lastIndex = at
        if (rowEnd.exec(this.#text) === null) {
          at = Math.max(at, this.#text.length - 64)
          break
        }
        at = rowEnd.lastIndex
        this.#isSkipping = false
      }
      rowStart.lastIndex = at
      const start = rowStart.exec(this.#text)
      if (start === null) {
        // A tag may go on in the next block.
        at = Math.max(at, this.#text.lastIndexOf('<'))
        if (this.#text.length - at > this.#rowLength) at = this.#text.length
        break
      }
      if (start[0].endsWith('/>')) {
        at = rowStart.lastIndex
        continue
      }
      rowEnd.lastIndex = rowStart.lastIndex
      const end = rowEnd.exec(this.#text)
      if (end === null) {
        at = start.index
        if (this.#text.length - at > this.#rowLength || last) {
          this.#row++
          this.#out.aside(last ? 'cut off where the file ends' : 'longer than the limit', this.#row)
          this.#isSkipping = true
          at = rowStart.lastIndex
          if (last) break
          continue
        }
        break
      }
      this.#take(start[0], this.#text.slice(rowStart.lastIndex, end.index))
      at = rowEnd.lastIndex
    }
    this.#text = this.#text.slice(at)
  }

  #take(tag: string, inner: string): void {
    const numbered = /\sr="(\d+)"/.exec(tag)?.[1]
    this.#row = numbered === undefined ? this.#row + 1 : Number(numbered)
    const cells: (string | null)[] = []
    let isReadable = true
    let hasValue = false
    for (const { attributes, inner: body } of elements(inner, 'c')) {
      const place = columnIndex(attributes) ?? cells.length
      if (place > 16_383) {
        isReadable = false
        break
      }
      while (cells.length < place) cells.push(null)
      const value = this.#value(attributes, body)
      if (value === undefined) isReadable = false
      else if (value !== null && value.trim() !== '') hasValue = true
      cells[place] = value ?? null
    }
    if (!isReadable) this.#out.aside('not readable in the sheet', this.#row)
    else if (hasValue) this.#out.row(cells, this.#row)
  }

  /** The text of a cell as a person sees it, short of number formats; undefined where it refers to nothing. */
  #value(attributes: string, body: string): string | null | undefined {
    if (body === '') return null
    const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n'
    if (type === 'inlineStr') return richText(body)
    const raw = elements(body, 'v').next().value?.inner
    if (raw === undefined || raw === '') return null
    switch (type) {
      case 's':
        return this.#context.sharedStrings[Number(raw)]
      case 'b':
        return raw === '1' ? 'TRUE' : 'FALSE'
      case 'n': {
        const style = /\ss="(\d+)"/.exec(attributes)?.[1]
        const isDate = style !== undefined && this.#context.isDateStyle[Number(style)] === true
        const iso = isDate ? serialToIso(Number(raw), this.#context.from1904) : null
        // A long number is written with an exponent, and is read as a person's number all the same.
        return (
          iso ?? (/e/i.test(raw) && Number.isSafeInteger(Number(raw)) ? String(Number(raw)) : raw)
        )
      }
      default:
        return unescapeXml(raw)
    }
  }
}

/** Text of a shared or inline string, its runs joined, without reading aids for Japanese. */
export function richText(body: string): string {
  let kept = body
  if (body.includes('rPh')) {
    let at = 0
    kept = ''
    for (const { start, end } of elements(body, 'rPh')) {
      kept += body.slice(at, start)
      at = end
    }
    kept += body.slice(at)
  }
  let text = ''
  for (const { inner } of elements(kept, 't')) text += inner
  return unescapeXml(text)
}

/** `AB12` stands in column 27, counted from 0. */
function columnIndex(attributes: string): number | null {
  const letters = /\sr="([A-Z]{1,4})\d*"/.exec(attributes)?.[1]
  if (letters === undefined) return null
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
