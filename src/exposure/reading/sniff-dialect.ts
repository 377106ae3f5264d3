import { splitLoosely, type Dialect } from './delimited-parser.ts'
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
}

const delimiters = [',', ';', '\t', '|', '\u0001', '^', '~', ':'] as const
const mostLines = 500

/**
 * Finds delimiter, quoting, width and header by how evenly each choice cuts the sample. Null where
 * nothing cuts it into at least two columns and the lines do not look like a list of single values.
 * Samples after the first come from further on in the file and begin with a whole line.
 */
export function sniffDialect(samples: readonly string[]): DelimitedTable | null {
  const lines = samples.flatMap((sample) =>
    sample
      .split(/\r\n?|\n/)
      .filter((line) => line.trim() !== '')
      .slice(0, mostLines),
  )
  const first = lines[0]
  if (first === undefined) return null
  const directive = /^sep=(.)$/i.exec(first)?.[1]
  const body = directive === undefined ? lines : lines.slice(1)
  const candidates = directive === undefined ? delimiters : [directive]
  let best: { dialect: Dialect; width: number; fit: number; score: number } | null = null
  for (const delimiter of candidates) {
    const dialect = withQuote(delimiter, body)
    const cut = evenness(body, dialect)
    if (cut.width < 2) continue
    // A colon also stands in times and addresses: it has to cut every line alike.
    const score = cut.fit * (1 + Math.log2(cut.width) / 8) - (delimiter === ':' ? 0.3 : 0)
    if (best === null || score > best.score + 1e-9) best = { dialect, ...cut, score }
  }
  if (best === null || best.fit < 0.4) return singleColumn(body, directive !== undefined)
  return withHeader(body, best, directive !== undefined)
}

function withQuote(delimiter: string, lines: readonly string[]): Dialect {
  const quoted = (quote: string): number =>
    lines.filter((line) => line.startsWith(quote) || line.includes(delimiter + quote)).length
  const singles = quoted("'")
  const quote = quoted('"') === 0 && singles > lines.length * 0.3 ? "'" : '"'
  const cut = RegExp.escape(delimiter)
  const escapes = new RegExp(`\\\\${quote}(?!${cut}|$)`)
  const doubles = new RegExp(`[^${cut}]${quote}${quote}(?!${cut}|$)`)
  const escaped = lines.filter((line) => escapes.test(line)).length
  const doubled = lines.filter((line) => doubles.test(line)).length
  return { delimiter, quote, backslash: escaped > doubled }
}

/** The most frequent number of cells, and the share of lines that have it. */
function evenness(lines: readonly string[], dialect: Dialect): { width: number; fit: number } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const cells = splitLoosely(line, dialect)
    if (cells !== null) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  let width = 0
  let most = 0
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) [width, most] = [cells, count]
  }
  return { width, fit: most / lines.length }
}

function withHeader(
  lines: readonly string[],
  { dialect, width, fit }: { dialect: Dialect; width: number; fit: number },
  hasDirective: boolean,
): DelimitedTable {
  const rows = lines
    .slice(0, 200)
    .map((line) => splitLoosely(line, dialect) ?? line.split(dialect.delimiter))
  const directiveLines = hasDirective ? 1 : 0
  // A title may stand above the header; the header is where the width begins.
  const start = Math.max(
    0,
    rows.slice(0, 20).findIndex((row) => row.length >= width),
  )
  const head = rows[start] ?? []
  const isHeader = detectHeader(
    head,
    rows.slice(start + 1).filter((row) => row.length === width),
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
  }
}

/** One value a line: a list of addresses, numbers or names, but not prose. */
function singleColumn(lines: readonly string[], hasDirective: boolean): DelimitedTable | null {
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
    leadingLines: (hasDirective ? 1 : 0) + (isHeader ? 1 : 0),
    strayLines: 0,
    fit: 1,
  }
}
