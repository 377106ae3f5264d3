import { cellsOfList, cellsOfWays } from '../list-cells.ts'

/**
 * A JSON value as cells by path: `address.city`; lists of plain values as `cellsOfList` has them, lists of ways
 * to reach a person as `cellsOfWays`, others as JSON.
 */
export function flattenJson(value: unknown): Map<string, string> {
  const cells = new Map<string, string>()
  put(cells, '', value, 0)
  return cells
}

/** Below this depth a value stays JSON text, as do lists of objects. */
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
      const isPlain = value.every((item) => item === null || typeof item !== 'object')
      const found = isPlain ? cellsOfList(path, value.map(textOf)) : cellsOfWays(path, value)
      if (found === null) cells.set(path, JSON.stringify(value))
      else for (const [name, cell] of found) cells.set(name, cell)
    }
    return
  }
  if (depth >= deepest) {
    cells.set(path, JSON.stringify(value))
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    put(cells, path === '' ? key : `${path}.${key}`, inner, depth + 1)
  }
}

function textOf(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'string'
    ? value
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
}
