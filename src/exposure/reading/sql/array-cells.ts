const item = /"((?:[^"\\]|\\.)*)"|([^",{}\\\s][^",{}\\]*)/y

/**
 * The values of a one-dimensional array as PostgreSQL writes it, `{ada@example.com,"Lund, Ida"}` (manual, section
 * 8.15.6), without its nulls; null where a cell is none, as JSON is.
 */
export function valuesOfArray(cell: string): readonly string[] | null {
  if (!cell.startsWith('{') || !cell.endsWith('}') || cell.length < 3) return null
  const values: string[] = []
  for (let at = 1; at < cell.length;) {
    item.lastIndex = at
    const found = item.exec(cell)
    if (found === null) return null
    const [whole, quoted, plain] = found
    const value = quoted === undefined ? plain : quoted.replaceAll(/\\(.)/g, '$1')
    if (value !== undefined && !(quoted === undefined && value === 'NULL')) values.push(value)
    const after = cell[at + whole.length]
    if (after !== ',' && after !== '}') return null
    at += whole.length + 1
    if (after === '}') return at === cell.length ? values : null
  }
  return null
}
