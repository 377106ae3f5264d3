import { scanScalar, scanValue, stringEnd } from './json-scanner.ts'

/** Keys under which interfaces wrap their answers: Elasticsearch, Solr, OData, HAL, GraphQL and plain ones. */
const wrappers = new Set(
  'hits response data result results body payload content d _embedded'.split(' '),
)

export const isWrapper = (key: string): boolean => wrappers.has(key)

const plainlyWrapped = /^\s*\{(?:[^{}[\]"]|"(?:[^"\\]|\\.)*")*\[\s*[{[]/

/**
 * Whether one object holds the rows in a list under a key, and is not a row itself: the list comes before
 * any other object, or takes up most of the text, or has no end in it.
 */
export function holdsRows(text: string): boolean {
  if (plainlyWrapped.test(text)) return true
  const list = findList(text, text.indexOf('{') + 1)
  return list !== null && list.length >= text.length / 2
}

/** The first list of objects or lists, under this object or a wrapper in it, and how long it is. */
function findList(text: string, from: number): { readonly length: number } | null {
  let at = from
  while (at < text.length) {
    const key = /^[\s,]*"/.exec(text.slice(at, at + 1000))
    if (key === null) return null
    const keyStart = at + key[0].length
    const keyEnd = stringEnd(text, keyStart)
    if (keyEnd < 0) return null
    const colon = /^\s*:\s*/.exec(text.slice(keyEnd + 1, keyEnd + 1000))
    if (colon === null) return null
    const start = keyEnd + 1 + colon[0].length
    const sign = text[start]
    if (sign === '{' && isWrapper(text.slice(keyStart, keyEnd))) {
      const inner = findList(text, start + 1)
      if (inner !== null) return inner
    }
    const isNested = sign === '{' || sign === '['
    const scan = isNested ? scanValue(text, start) : scanScalar(text, start, { last: true })
    if (sign === '[' && /^\[\s*[{[]/.test(text.slice(start, start + 1000))) {
      return { length: scan.kind === 'value' ? scan.end - start : Infinity }
    }
    if (scan.kind !== 'value') return null
    at = scan.end
  }
  return null
}
