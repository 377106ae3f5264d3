const part = '(?:`[^`]{1,200}`|"[^"]{1,200}"|\\[[^\\]]{1,200}\\]|[\\w$]{1,200})'

/** A table's name as a dump writes it, with its schema: quoted by any of the three ways or bare. */
export const sqlName = `${part}(?:\\s{0,9}\\.\\s{0,9}${part}){0,3}`

/** A bracket does not go on past the next one, or a run of them would be searched from each. */
const namePart = /`([^`]+)`|"([^"]+)"|\[([^\][]+)\]|([\w$]+)/g

/** `[dbo].[Users]` gives `Users`. */
export const lastName = (text: string): string => namesIn(text).at(-1) ?? text

/** Names of a column list in their order. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(namePart)].map(([, a, b, c, d]) => a ?? b ?? c ?? d ?? '')

const noColumn =
  /^\s*(?:primary|key|unique|constraint|index|fulltext|spatial|foreign|check|exclude|like|period)\b/i

/** Columns of a CREATE TABLE, from what stands between its outer brackets. */
export function columnsOf(body: string): string[] {
  const columns: string[] = []
  let depth = 0
  let start = 0
  let quote = ''
  for (let at = 0; at <= body.length; at++) {
    const sign = body[at]
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === "'" || sign === '"' || sign === '`') {
      quote = sign
    } else if (sign === '(') {
      depth++
    } else if (sign === ')') {
      depth--
    } else if (sign === undefined || (sign === ',' && depth === 0)) {
      const definition = body.slice(start, at).replace(/^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '')
      const [first] = namesIn(definition)
      if (first !== undefined && !noColumn.test(definition)) columns.push(first)
      start = at + 1
    }
  }
  return columns
}
