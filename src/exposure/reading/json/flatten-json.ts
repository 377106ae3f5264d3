import { cellsOfList, cellsOfWays } from '../list-cells.ts'
import { keyedRows } from './keyed-rows.ts'

/**
 * A JSON value as cells by path: `address.city`; lists of plain values as `cellsOfList` has them, lists of ways
 * to reach a person as `cellsOfWays`, lists of named properties by their names. Of other lists of objects the first
 * is taken apart (`addresses.city`), since most have no more, and those behind it are JSON under the path of the list.
 */
export function flattenJson(value: unknown): Map<string, string> {
  const cells = new Map<string, string>()
  put(cells, '', value, 0)
  return cells
}

/** Below this depth a value stays JSON text. */
const deepest = 6

function put(cells: Map<string, string>, path: string, value: unknown, depth: number): void {
  if (value === null || value === undefined) return
  if (typeof value !== 'object') {
    cells.set(path === '' ? 'value' : path, textOf(value))
    return
  }
  if (Array.isArray(value)) {
    if (depth === 0) {
      value.forEach((item, i) => put(cells, String(i + 1), item, 1))
    } else {
      const marked = markedText(value)
      if (marked !== null) {
        cells.set(path, marked)
        return
      }
      const isPlain = value.every((item) => item === null || typeof item !== 'object')
      const found = isPlain ? cellsOfList(path, value.map(textOf)) : cellsOfWays(path, value)
      if (found === null) putObjects(cells, path, value, depth)
      else for (const [name, cell] of found) cells.set(name, cell)
    }
    return
  }
  const scalar = extendedScalar(value)
  if (scalar !== null) {
    put(cells, `${path}.${scalar.type}`, scalar.value, depth)
    return
  }
  if (depth >= deepest) {
    cells.set(path, JSON.stringify(value))
    return
  }
  const rows = path === '' ? null : keyedRows(value)
  if (rows !== null) {
    putObjects(cells, path, rows, depth)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    put(cells, path === '' ? key : `${path}.${key}`, inner, depth + 1)
  }
}

function putObjects(
  cells: Map<string, string>,
  path: string,
  items: readonly unknown[],
  depth: number,
): void {
  const properties = propertiesOf(items)
  if (properties !== null) {
    for (const [name, value] of properties) put(cells, `${path}.${name}`, value, depth + 1)
    return
  }
  const [first, ...others] = items
  if (typeof first !== 'object' || first === null || Array.isArray(first)) {
    cells.set(path, JSON.stringify(items))
    return
  }
  put(cells, path, first, depth + 1)
  if (others.length > 0) cells.set(path, JSON.stringify(others))
}

/**
 * A value in the extended JSON of MongoDB, which writes its type as a key (`{"$date": {"$numberLong": "0"}}`): times
 * as instants, numbers as they are. Null for any other object.
 */
function extendedScalar(value: object): { readonly type: string; readonly value: string } | null {
  const [entry, ...others] = Object.entries(value)
  if (entry === undefined || others.length > 0) return null
  const [type, held] = entry as readonly [string, unknown]
  if (!/^\$(?:oid|date|uuid|symbol|number(?:Int|Long|Double|Decimal))$/.test(type)) return null
  if (type !== '$date') return typeof held === 'string' ? { type, value: held } : null
  const inner =
    typeof held === 'object' && held !== null && '$numberLong' in held ? held.$numberLong : held
  const ms = typeof inner === 'number' || /^-?\d+$/.test(String(inner)) ? Number(inner) : null
  if (ms !== null && Math.abs(ms) <= lastMs) {
    return { type, value: Temporal.Instant.fromEpochMilliseconds(ms).toString() }
  }
  return typeof inner === 'string' ? { type, value: inner } : null
}

/** The last millisecond that an instant can hold. */
const lastMs = 8.64e15

/**
 * What a text says that is kept in pieces, those with a link or a format as objects: `["Call ", {"type": "phone",
 * "text": "+47 …"}]`; null where a list is none.
 */
function markedText(items: readonly unknown[]): string | null {
  const pieces = items.map((item) =>
    typeof item === 'string'
      ? item
      : typeof item === 'object' && item !== null && 'type' in item && 'text' in item
        ? item.text
        : null,
  )
  const isMixed = items.some((item) => typeof item === 'string') && items.length > 1
  const areObjects = items.some((item) => typeof item === 'object')
  return isMixed && areObjects && pieces.every((piece) => typeof piece === 'string')
    ? pieces.join('')
    : null
}

const mostProperties = 40
const isName = /^[\p{L}\d_][\p{L}\d_ -]{0,40}$/u

/** `[{"name": "colour", "value": "red"}]` as pairs; null where items are more than a name and its value, or names come back. */
function propertiesOf(items: readonly unknown[]): readonly (readonly [string, unknown])[] | null {
  if (items.length > mostProperties) return null
  const pairs = items.map((item) => {
    const entries = typeof item === 'object' && item !== null ? Object.entries(item) : []
    const name = entries.find(([key]) => /^(?:id|key|name|field|code)$/i.test(key))?.[1]
    const value = entries.find(([key]) => /^value$/i.test(key))
    const isPair =
      entries.length === 2 && value !== undefined && name !== undefined && isName.test(String(name))
    return isPair ? ([String(name), value[1]] as const) : null
  })
  const found = pairs.filter((pair) => pair !== null)
  const isList =
    found.length === items.length && new Set(found.map(([name]) => name)).size === found.length
  return isList ? found : null
}

function textOf(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'string'
    ? value
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
}
