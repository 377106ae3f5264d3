/** Ways to reach a person are told apart up to this many; a list of more is rather a mailing list. */
const mostWays = 5
const reaches = /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|\+?[\d ()./-]{7,20})$/

/** What a list of ways to reach a person calls each of them; a name would be somebody's. */
const labels: ReadonlySet<string> = new Set(['type', 'kind', 'label', 'system', 'use', 'channel'])
const isLabel = /^[\p{L}_-]{1,20}$/u

/**
 * `[{type: 'email', value: 'a@b.example'}, {type: 'phone', value: '+49 …'}]` as a cell for each, by its label or
 * its place; null where the list is of anything else, or says more of an item than that.
 */
export function cellsOfWays(
  name: string,
  items: readonly unknown[],
): readonly (readonly [string, string])[] | null {
  if (items.length > mostWays) return null
  const cells = new Map<string, string>()
  for (const [i, item] of items.entries()) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return null
    const words = Object.entries(item).filter(([, cell]) => typeof cell !== 'boolean')
    const ways = words.filter(([, cell]) => typeof cell === 'string' && reaches.test(cell))
    const rest = words.filter((entry) => !ways.includes(entry))
    const [way] = ways
    if (way === undefined || ways.length > 1) return null
    if (!rest.every(([key, cell]) => labels.has(key) && isLabel.test(String(cell)))) return null
    const label = rest.map(([, cell]) => String(cell)).join('.') || String(i + 1)
    const called = cells.has(`${name}.${label}`) ? `${label}.${i + 1}` : label
    cells.set(`${name}.${called}`, String(way[1]))
  }
  return [...cells]
}

/** Cells of several values under one name: addresses and phone numbers in a column each, others joined. */
export function cellsOfList(
  name: string,
  values: readonly string[],
): readonly (readonly [string, string])[] {
  const areWays =
    values.length > 1 && values.length <= mostWays && values.every((value) => reaches.test(value))
  return areWays
    ? values.map((value, i) => [i === 0 ? name : `${name}.${i + 1}`, value])
    : [[name, values.join('; ')]]
}
