import { isEscaped } from '../escapes.ts'

/** How delimited text is cut into cells. */
export interface Dialect {
  readonly delimiter: string
  readonly quote: '"' | "'" | null
  /** Whether `\"` stands for a quote inside quotes; doubling it always does. */
  readonly backslash: boolean
}

/** Where the quote is that closes a cell which begins at `from`, looked for up to `most`. */
export function closingQuote(
  text: string,
  { quote, backslash }: { readonly quote: string; readonly backslash: boolean },
  { from, most }: { readonly from: number; readonly most: number },
): number | 'none' {
  let at = from
  while (at <= most) {
    const found = text.indexOf(quote, at)
    if (found === -1 || found > most) return 'none'
    if (backslash && isEscaped(text, found, from)) at = found + 1
    else if (text[found + 1] === quote) at = found + 2
    else return found
  }
  return 'none'
}

/** What stands in a quoted cell, with its quotes as they were meant. */
export function unescaped(body: string, quote: string, backslash: boolean): string {
  const text = body.includes(quote) ? body.replaceAll(quote + quote, quote) : body
  return backslash && text.includes('\\')
    ? text.replaceAll(/\\(["'\\])/g, (_, sign: string) => sign)
    : text
}

/**
 * Cells of one line in which a quote closes only before a delimiter or the end, so that
 * `"he said "no" twice",2` has two cells; null where a quoted cell never closes.
 */
export function splitLoosely(line: string, dialect: Dialect): string[] | null {
  const { delimiter, quote, backslash } = dialect
  const cells: string[] = []
  let at = 0
  while (true) {
    if (quote !== null && line[at] === quote) {
      let close = line.indexOf(quote + delimiter, at + 1)
      if (close === -1) close = line.endsWith(quote) && line.length - 1 > at ? line.length - 1 : -1
      if (close === -1) return null
      cells.push(unescaped(line.slice(at + 1, close), quote, backslash))
      if (close === line.length - 1) return cells
      at = close + 2
    } else {
      const end = line.indexOf(delimiter, at)
      cells.push(end === -1 ? line.slice(at) : line.slice(at, end))
      if (end === -1) return cells
      at = end + 1
    }
  }
}

/** Cells of a line whose quotes do not pair; a quote that opens or ends a cell goes. */
export function splitPlainly(line: string, { delimiter, quote }: Dialect): string[] {
  return line.split(delimiter).map((cell) => {
    if (quote === null || !cell.includes(quote)) return cell
    const opened = cell.startsWith(quote) ? cell.slice(1) : cell
    return opened.endsWith(quote) ? opened.slice(0, -1) : opened
  })
}
