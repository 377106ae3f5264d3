/** Rows that stand under keys of their own: fewer are told by keys that no person chose, and more by being alike. */
const fewest = { ofMadeKeys: 2, ofAnyKeys: 10 } as const
/** Of the objects under the keys, the share that must have a name of a value in common with the first. */
const leastAlike = 0.8
/** Entries that are looked at: they are alike or not from the beginning. */
const mostSeen = 50

/** A key that a program made: digits in it, or long and in both cases; not the name of a value. */
const isMadeKey = (key: string): boolean =>
  /^\d+$/.test(key) ||
  key.includes('@') ||
  (key.length >= 12 && /\d/.test(key)) ||
  (key.length >= 16 &&
    /[a-z]/.test(key) &&
    /[A-Z]/.test(key) &&
    !/^[a-z]+(?:[A-Z][a-z]+)+$/.test(key))

/**
 * Whether these entries are rows under their keys, as in an export of Firebase (`{"-Nx7…": {"name": "Ann"}, …}`),
 * and not the values of one row: their keys were made by a program, or there are many, and they are alike inside.
 */
export function areKeyedRows(entries: readonly (readonly [string, unknown])[]): boolean {
  const seen = entries.slice(0, mostSeen)
  const rows = seen.flatMap(([, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : [],
  )
  if (rows.length < seen.length || rows.length < fewest.ofMadeKeys) return false
  const made = seen.filter(([key]) => isMadeKey(key)).length
  if (made < seen.length * leastAlike && seen.length < fewest.ofAnyKeys) return false
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  const [first = {}] = rows
  const alike = rows.filter((row) => Object.keys(row).some((key) => key in first)).length
  // Rows without a value are none; keys that never come back are rather keys of rows themselves.
  return (
    alike >= rows.length * leastAlike &&
    names.size <= rows.reduce((sum, row) => sum + Object.keys(row).length, 0) / 2 + 1
  )
}

/** Where the key of such a row stands among its values. */
export const keyHeader = '_key'

/** The rows of an object of keyed rows, each with its key; null where it is another. */
export function keyedRows(value: object): readonly object[] | null {
  const entries = Object.entries(value)
  return areKeyedRows(entries)
    ? entries.map(([key, row]) => ({ [keyHeader]: key, ...(row as object) }))
    : null
}
