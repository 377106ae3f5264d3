import { isColumnName, looksLikeValue } from './delimited/detect-header.ts'

/** Names that a header in the middle of a file has at least; a row of data may hold one or two such words. */
const fewestNames = 3
/** Of them, the share that are known names of columns. */
const leastKnown = 0.6
const longestName = 40

/** Tables in one text or sheet; where there are more, what looks like a header is rather a row. */
export const mostSections = 200

/**
 * Whether a row between others is the header of another table, as where several exports were written into one file or
 * sheet: nothing but different names, most of which columns have, and not those of the table before.
 */
export function isAnotherHeader(
  cells: readonly (string | null)[],
  header: readonly (string | null)[] | null,
): boolean {
  const names = namesIn(cells)
  if (names === null) return false
  const before = new Set((header ?? []).map((name) => name?.trim() ?? ''))
  return (
    names.some((name) => !before.has(name)) &&
    names.filter(isColumnName).length >= names.length * leastKnown
  )
}

/**
 * The cells of a row that may be a header: different, short, without a gap and without a value. Every row of a file is
 * asked, and nearly every one has a value among its first cells, which ends the search.
 */
function namesIn(cells: readonly (string | null)[]): readonly string[] | null {
  const names: string[] = []
  let isEnded = false
  for (const each of cells) {
    const cell = each?.trim() ?? ''
    if (cell === '') {
      isEnded = names.length > 0
      continue
    }
    const isName =
      !isEnded && cell.length <= longestName && /\p{L}/u.test(cell) && !looksLikeValue.test(cell)
    if (!isName) return null
    names.push(cell)
  }
  return names.length >= fewestNames && new Set(names).size === names.length ? names : null
}
