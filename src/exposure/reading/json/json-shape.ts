import { scanScalar, scanValue, stringEnd } from './json-scanner.ts'
import { areKeyedRows } from './keyed-rows.ts'

/** Keys under which interfaces wrap their answers: Elasticsearch, Solr, OData, HAL, GraphQL and plain ones. */
const wrappers = new Set(
  'hits response data result results body payload content d _embedded'.split(' '),
)

export const isWrapper = (key: string): boolean => wrappers.has(key)

const plainlyWrapped = /^\s*\{(?:[^{}[\]"]|"(?:[^"\\]|\\.)*")*\[\s*[{[]/

/** Objects within objects are looked into so far: exports of whole accounts have lists under topics. */
const deepest = 4

/**
 * Whether one object holds the rows in lists under keys, or under keys of their own, and is not a row itself: a list
 * comes before any other object, or what holds rows takes up most of the text, or has no end in it.
 */
export function holdsRows(text: string): boolean {
  if (plainlyWrapped.test(text)) return true
  return rowsWithin(text, text.indexOf('{') + 1, 0).length >= text.length / 2
}

/** What the value of a key in an outer object is, as far as the text shows it. */
export type Holding = 'list' | 'keyed rows' | 'holder' | 'value'

/** What stands at `start`, the value of the key: rows of one kind or another, an object that holds such, or none of it. */
export function holdingAt(
  text: string,
  start: number,
  { key, depth }: { readonly key: string; readonly depth: number },
): Holding {
  const sign = text[start]
  if (sign === '[') return 'list'
  if (sign !== '{') return 'value'
  if (isWrapper(key)) return 'holder'
  if (depth >= deepest) return 'value'
  if (isKeyed(text, start)) return 'keyed rows'
  return rowsWithin(text, start + 1, depth + 1).length > 0 ? 'holder' : 'value'
}

/** An entry of the object that is open at `from`: its key and where its value starts; null at its end. */
function entryAt(
  text: string,
  from: number,
): { readonly key: string; readonly start: number } | null {
  const lead = /^[\s,]*"/.exec(text.slice(from, from + 1000))
  if (lead === null) return null
  const keyStart = from + lead[0].length
  const keyEnd = stringEnd(text, keyStart)
  if (keyEnd < 0) return null
  const colon = /^\s*:\s*/.exec(text.slice(keyEnd + 1, keyEnd + 1000))
  return colon === null
    ? null
    : { key: text.slice(keyStart, keyEnd), start: keyEnd + 1 + colon[0].length }
}

const scanAt = (text: string, start: number) =>
  text[start] === '{' || text[start] === '['
    ? scanValue(text, start)
    : scanScalar(text, start, { last: true })

/** How long the lists of objects and the keyed rows under this object are; without end where one has none here. */
function rowsWithin(text: string, from: number, depth: number): { readonly length: number } {
  let length = 0
  for (let at = from; at < text.length;) {
    const entry = entryAt(text, at)
    if (entry === null) break
    const { key, start } = entry
    const scan = scanAt(text, start)
    const size = scan.kind === 'value' ? scan.end - start : Infinity
    if (text[start] === '[' && /^\[\s*[{[]/.test(text.slice(start, start + 1000))) length += size
    else if (text[start] === '{' && (depth < deepest || isWrapper(key))) {
      length += isKeyed(text, start) ? size : rowsWithin(text, start + 1, depth + 1).length
    }
    if (scan.kind !== 'value') break
    at = scan.end
  }
  return { length }
}

/** Entries that are read to tell whether an object holds rows under their keys. */
const mostEntries = 20

/** Whether the object that starts here holds rows under keys, by the first of them. */
function isKeyed(text: string, start: number): boolean {
  const entries: [string, unknown][] = []
  for (let at = start + 1; entries.length < mostEntries;) {
    const entry = entryAt(text, at)
    if (entry === null || text[entry.start] !== '{') break
    const scan = scanValue(text, entry.start)
    if (scan.kind !== 'value') break
    entries.push([entry.key, parsed(text.slice(entry.start, scan.end))])
    at = scan.end
  }
  return areKeyedRows(entries)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The rows of an answer that interfaces give page by page: a list of objects under wrappers (`hits.hits`), which is
 * most of it. Null for a row that happens to have such a list.
 */
export function rowsOfPage(value: unknown): readonly unknown[] | null {
  let inner: unknown = value
  for (let depth = 0; depth < deepest; depth++) {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return null
    const found = Object.entries(inner).find(
      ([key, held]) => isWrapper(key) && typeof held === 'object' && held !== null,
    )
    if (found === undefined) return null
    inner = found[1]
    if (Array.isArray(inner)) break
  }
  if (!Array.isArray(inner) || inner.length === 0) return null
  const areObjects = inner.every((item) => typeof item === 'object' && item !== null)
  const isOfSomebody = Object.values(value as object).some(
    (cell) => typeof cell === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell),
  )
  return areObjects &&
    !isOfSomebody &&
    JSON.stringify(inner).length >= JSON.stringify(value).length / 2
    ? inner
    : null
}
