import { headLines } from '../head-lines.ts'
import { LineParser } from './line-parser.ts'
import { closeSink, feed, openSink, type Reading } from '../reading.ts'
import type { RowsOut } from '../reasons.ts'
import type { Leaf } from '../packing/unpack.ts'

/** A table drawn with lines: what `mysql` and `psql` print, or Markdown. */
export interface DrawnShape {
  readonly width: number
  /** Null where rules stand around the rows only. */
  readonly header: readonly string[] | null
  /** Lines up to the first row that is not blank. */
  readonly lead: number
  readonly isFramed: boolean
}

/** Strokes between crossings; each stroke is bounded by one, so that there is one way to read a line. */
const rule = /^\s*[+|]?\s?:?[-=]{2,}:?\s?(?:[+|]\s?:?[-=]{2,}:?\s?)*[+|]?\s*$/
const tail = /^\s*\(?(?:\d+ rows?\b|empty set\b)/i
const isRow = (line: string): boolean => !rule.test(line) && !tail.test(line)
const mostLines = 300

/** Whether the text begins with a drawn table. Null where it does not. */
export function sniffDrawn(head: string): DrawnShape | null {
  const lines = headLines(head, mostLines)
  const firstRule = lines.slice(0, 3).findIndex((line) => rule.test(line) && /[+|]/.test(line))
  if (firstRule === -1) return null
  const isFramed = /^\s*[+|]/.test(lines[firstRule] ?? '')
  const above = lines.slice(0, firstRule)
  const secondRule = lines.findIndex((line, i) => i > firstRule && rule.test(line))
  const isHeaded = above.length === 0 && secondRule === firstRule + 2
  const names = above.length === 1 ? above[0] : isHeaded ? lines[firstRule + 1] : ''
  const header = cellsOf(names ?? '', isFramed)
  const lead = isHeaded ? secondRule + 1 : firstRule + 1
  const rows = lines.slice(lead).filter(isRow)
  const width = header.length > 1 ? header.length : cellsOf(rows[0] ?? '', isFramed).length
  const fitting = rows.filter((line) => cellsOf(line, isFramed).length === width).length
  if (width < 2 || fitting < rows.length * 0.7) return null
  return { width, header: header.length > 1 ? header : null, lead, isFramed }
}

/** Cells between upright lines; where a frame is drawn, its outer lines are no cells. */
function cellsOf(line: string, isFramed: boolean): readonly string[] {
  const inner = isFramed ? line.trim().replace(/^\|/, '').replace(/\|$/, '') : line
  return inner.split('|').map((cell) => cell.trim())
}

/** Reads a drawn table. Rules and the count of rows that the tool adds are no rows. */
export async function readDrawn(reading: Reading, leaf: Leaf, shape: DrawnShape): Promise<void> {
  const headers = Array.from({ length: shape.width }, (_, i) => shape.header?.[i] ?? null)
  const sink = openSink(reading, leaf, { format: 'drawn-table', headers })
  const parser = new LineParser(reading.limits.rowLength, drawnLines(sink, shape))
  await feed(reading, leaf, parser, () => [sink])
  await closeSink(reading, leaf, sink)
}

function drawnLines(
  out: RowsOut,
  { width, lead, isFramed }: DrawnShape,
): ConstructorParameters<typeof LineParser>[1] {
  let seen = 0
  return {
    line: (text, at) => {
      if (seen++ < lead || !isRow(text)) return
      const cells = cellsOf(text, isFramed)
      if (cells.length === width)
        out.row(
          cells.map((cell) => (cell === '' || cell === 'NULL' ? null : cell)),
          at,
        )
      else out.aside(cells.length < width ? 'too few cells' : 'too many cells', at)
    },
    aside: (reason, at) => out.aside(reason, at),
  }
}
