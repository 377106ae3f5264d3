import { isAnotherHeader } from '../another-header.ts'
import { headLines } from '../head-lines.ts'
import { DelimitedParser } from './delimited-parser.ts'
import type { Dialect } from './quoting.ts'
import { detectHeader } from './detect-header.ts'

export interface DelimitedTable {
  readonly dialect: Dialect
  readonly width: number
  readonly leastWidth: number
  /** Names of the columns, null where there is no header. */
  readonly header: readonly string[] | null
  /** Lines before the first row of data: a `sep=` line, a title, the header. */
  readonly leadingLines: number
  /** How many of these lines are neither header nor directive, and so are set aside. */
  readonly strayLines: number
  /** Share of the sample's lines that fit, 0 to 1. */
  readonly fit: number
  /** Whether another header stands further down, so that other tables follow. */
  readonly hasSections: boolean
}

const delimiters = [',', ';', '\t', '|', '\u0001', '^', '~', ':'] as const
/** Rows and characters of a sample that are looked at. */
const mostRows = 500
const sampleLength = 128 * 1024
/** Share of rows of one width that makes a table; fewer do under a header of that width, for a damaged row of several lines counts as several. */
const leastFit = 0.4
const leastFitNamed = 0.2

/**
 * Finds delimiter, quoting, width and header by how evenly each choice cuts the sample. Null where
 * nothing cuts it into at least two columns and the lines do not look like a list of single values.
 * Samples after the first come from further on in the file and begin with a whole line.
 */
export function sniffDialect(samples: readonly string[]): DelimitedTable | null {
  const sectionEnd = endOfFirstSection(samples)
  if (sectionEnd === null) return sniffSection(samples, false)
  return sniffSection([(samples[0] ?? '').slice(0, sectionEnd)], true)
}

/**
 * Where another header ends the first table of the text, in the first sample or at its end; null where there is none.
 */
function endOfFirstSection(samples: readonly string[]): number | null {
  const [start = '', ...further] = samples
  const lines = start.split('\n')
  const firstAt = lines.slice(0, 20).findIndex((line) => isHeaderLine(line, null))
  // Without a header of its own the first table may be a title above this one.
  const first = firstAt === -1 ? null : cellsOfLine(lines[firstAt] ?? '')
  let at = 0
  for (const [i, line] of lines.entries()) {
    if (i > (firstAt === -1 ? 20 : firstAt) && isHeaderLine(line, first)) return at
    at += line.length + 1
  }
  const isFurther = further.some((text) =>
    text.split('\n').some((line) => isHeaderLine(line, first)),
  )
  return isFurther ? start.length : null
}

const sectionDelimiters = [',', ';', '\t', '|'] as const

/** The cells of a line that holds names alone, by whichever sign cuts it into most; none where it holds values. */
export const cellsOfLine = (line: string): readonly string[] =>
  line.length > 4000 || /@|\d{4}/.test(line)
    ? []
    : sectionDelimiters
        .map((delimiter) => line.trim().split(delimiter).map(unquoted))
        .reduce((most, cells) => (cells.length > most.length ? cells : most))

const unquoted = (cell: string): string => /^\s*"([^"]*)"\s*$/.exec(cell)?.[1] ?? cell

const isHeaderLine = (line: string, header: readonly string[] | null): boolean =>
  isAnotherHeader(cellsOfLine(line), header)

/** How a line of names is cut: by the sign that cuts it into most cells. */
export const dialectOfHeader = (line: string): Dialect => {
  const delimiter = sectionDelimiters.reduce((best, each) =>
    line.split(each).length > line.split(best).length ? each : best,
  )
  return { delimiter, quote: '"', backslash: false }
}

function sniffSection(samples: readonly string[], hasSections: boolean): DelimitedTable | null {
  const [start = '', ...further] = samples
  const directive = /^\s*sep=(.)[ \t]*(?:\r\n?|\n)/i.exec(start)
  const bodies = [start.slice(directive?.[0].length ?? 0), ...further].map((text) =>
    text.slice(0, sampleLength),
  )
  const lines = bodies.flatMap((text) => headLines(text))
  if (lines.length === 0) return null
  let best: Cut | null = null
  const possible = directive?.[1] === undefined ? delimiters : [directive[1]]
  for (const dialect of possible.flatMap((delimiter) => dialectsOf(delimiter, lines))) {
    const { delimiter } = dialect
    const rows = cutSamples(bodies, dialect)
    const { width, fit } = evenness(rows)
    if (width < 2) continue
    // A colon also stands in times and addresses: it has to cut every line alike.
    const score = fit * (1 + Math.log2(width) / 8) - (delimiter === ':' ? 0.3 : 0)
    if (best === null || score > best.score + 1e-9) best = { dialect, width, fit, rows, score }
  }
  const directiveLines = directive === null ? 0 : 1
  if (best === null || best.fit < leastFitNamed)
    return singleColumn(lines, directiveLines, hasSections)
  const table = withHeader(best, directiveLines, hasSections)
  const isTable = best.fit >= leastFit || table.header?.length === best.width
  return isTable ? table : singleColumn(lines, directiveLines, hasSections)
}

interface Cut {
  readonly dialect: Dialect
  readonly width: number
  readonly fit: number
  readonly rows: readonly string[][]
  readonly score: number
}

/**
 * What lines with this delimiter may be written in, likeliest first. `"\""` is one cell that goes
 * on or one that ends, so where a backslash stands before a quote the cut tells which is meant.
 */
function dialectsOf(delimiter: string, lines: readonly string[]): readonly Dialect[] {
  if (!lines.some((line) => line.includes(delimiter))) return []
  const quoted = (quote: string): number =>
    lines.filter((line) => line.startsWith(quote) || line.includes(delimiter + quote)).length
  const singles = quoted("'")
  const quote = quoted('"') === 0 && singles > lines.length * 0.3 ? "'" : '"'
  const cut = RegExp.escape(delimiter)
  const escapes = new RegExp(`\\\\${quote}(?!${cut}|$)`)
  const doubles = new RegExp(`[^${cut}]${quote}${quote}(?!${cut}|$)`)
  const escaped = lines.filter((line) => escapes.test(line)).length
  const doubled = lines.filter((line) => doubles.test(line)).length
  const likeliest: Dialect = { delimiter, quote, backslash: escaped > doubled }
  const isOpen = lines.some((line) => line.includes(`\\${quote}`))
  return isOpen ? [likeliest, { ...likeliest, backslash: !likeliest.backslash }] : [likeliest]
}

/** Rows of the sample as the parser would cut them if any width were right. */
function cutSamples(samples: readonly string[], dialect: Dialect): string[][] {
  const rows: string[][] = []
  const out = {
    row: (cells: readonly (string | null)[]) => {
      if (rows.length < mostRows) rows.push(cells.map((cell) => cell ?? ''))
    },
    aside: () => {},
  }
  const shape = { dialect, width: Number.MAX_SAFE_INTEGER, leastWidth: 1 }
  for (const sample of samples) {
    new DelimitedParser(shape, sample.length, out).push(sample, { last: true, cut: false })
  }
  return rows
}

/** The most frequent number of cells, and the share of rows that have it. */
function evenness(rows: readonly string[][]): { width: number; fit: number } {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  let width = 0
  let most = 0
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) [width, most] = [cells, count]
  }
  return { width, fit: rows.length === 0 ? 0 : most / rows.length }
}

function withHeader(
  { dialect, width, fit, rows }: Cut,
  directiveLines: number,
  hasSections: boolean,
): DelimitedTable {
  // A title may stand above the header; the header is where the width begins.
  const start = Math.max(
    0,
    rows
      .slice(0, 20)
      .findIndex((row) => row.length >= width && row.some((cell) => cell.trim() !== '')),
  )
  const head = rows[start] ?? []
  const isHeader = detectHeader(
    head,
    // A report has it again at the top of each page.
    rows.slice(start + 1, 200).filter((row) => row.length === width && row.join() !== head.join()),
  )
  if (!isHeader) {
    return {
      dialect,
      width,
      leastWidth: width,
      header: null,
      leadingLines: directiveLines,
      strayLines: 0,
      fit,
      hasSections,
    }
  }
  const names = head.map((name) => name.trim())
  while (names.length > width && names.at(-1) === '') names.pop()
  return {
    dialect,
    width: Math.max(width, names.length),
    leastWidth: width,
    header: names,
    leadingLines: directiveLines + start + 1,
    strayLines: start,
    fit,
    hasSections,
  }
}

/** One value a line: a list of addresses, numbers or names, but not prose. */
function singleColumn(
  lines: readonly string[],
  directiveLines: number,
  hasSections: boolean,
): DelimitedTable | null {
  const words = lines.reduce((sum, line) => sum + line.trim().split(/\s+/).length, 0) / lines.length
  const length = lines.reduce((sum, line) => sum + line.length, 0) / lines.length
  if (words > 5 || length > 200) return null
  const [first = '', ...rest] = lines
  const isHeader = detectHeader(
    [first],
    rest.slice(0, 200).map((line) => [line]),
  )
  return {
    dialect: { delimiter: '\u0001', quote: null, backslash: false },
    width: 1,
    leastWidth: 1,
    header: isHeader ? [first.trim()] : null,
    leadingLines: directiveLines + (isHeader ? 1 : 0),
    strayLines: 0,
    fit: 1,
    hasSections,
  }
}
