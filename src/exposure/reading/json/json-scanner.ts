/** What a scan over the next JSON value came to. */
export type Scan =
  | { readonly kind: 'value'; readonly end: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'broken'; readonly at: number }

/** Nesting beyond this is hostile, and would make a search for the end cost too much. */
const deepest = 200

/** What may stand next. */
type Place = 'key' | 'colon' | 'value' | 'scalar' | 'after'

/**
 * Finds the end of the object or list that starts at `from`, without building it. What cannot stand
 * in JSON is noticed where it is: a line end inside a string, a missing comma, a key that is none; so
 * one broken value does not swallow those after it.
 */
export function scanValue(text: string, from: number): Scan {
  const open: boolean[] = []
  let isObject = false
  let place: Place = 'value'
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
      if (place === 'scalar') place = 'after'
    } else if (code === 0x22) {
      if (place !== 'value' && place !== 'key') return { kind: 'broken', at }
      const end = stringEnd(text, at + 1)
      if (end === -1) return { kind: 'open' }
      if (end === -2) return { kind: 'broken', at }
      at = end
      place = place === 'key' ? 'colon' : 'after'
    } else if (code === 0x7b || code === 0x5b) {
      if (place !== 'value' || open.length >= deepest) return { kind: 'broken', at }
      isObject = code === 0x7b
      open.push(isObject)
      place = isObject ? 'key' : 'value'
    } else if (code === 0x7d || code === 0x5d) {
      if (open.pop() !== (code === 0x7d) || place === 'colon') return { kind: 'broken', at }
      if (open.length === 0) return { kind: 'value', end: at + 1 }
      isObject = open.at(-1) === true
      place = 'after'
    } else if (code === 0x2c) {
      if (place !== 'after' && place !== 'scalar') return { kind: 'broken', at }
      place = isObject ? 'key' : 'value'
    } else if (code === 0x3a) {
      if (place !== 'colon') return { kind: 'broken', at }
      place = 'value'
    } else {
      if (place !== 'value' && place !== 'scalar') return { kind: 'broken', at }
      place = 'scalar'
    }
  }
  return { kind: 'open' }
}

/** Where a string ends; -1 where the text ends first, -2 at a line end, which JSON escapes. */
export function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code === 0x5c) at++
    else if (code === 0x0a || code === 0x0d) return -2
  }
  return -1
}

/** Finds the end of a string, a number or a word; what is open at the end of the text ends there if it is `last`. */
export function scanScalar(
  text: string,
  start: number,
  { last }: { readonly last: boolean },
): Scan {
  if (text[start] === '"') {
    const end = stringEnd(text, start + 1)
    if (end === -2) return { kind: 'broken', at: start }
    return end === -1 ? { kind: 'open' } : { kind: 'value', end: end + 1 }
  }
  for (let at = start; at < text.length; at++) {
    if (/[\s,\]}]/.test(text[at] ?? '')) return { kind: 'value', end: Math.max(at, start + 1) }
  }
  return last ? { kind: 'value', end: text.length } : { kind: 'open' }
}
