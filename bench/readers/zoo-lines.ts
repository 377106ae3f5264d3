/** Writers of records of labelled lines, drawn tables and XML, apart from their readers. */
import type { PlainTable } from './zoo.ts'

/** LDIF (RFC 2849): what is not safe as it is stands in Base64, long lines are folded. */
export function toLdif({ headers, rows }: PlainTable): string {
  const line = (label: string, cell: string): string => {
    const isSafe = /^[!-~](?:[ -~]*[!-~])?$/.test(cell) && !/^[:<]/.test(cell)
    const text = isSafe ? `${label}: ${cell}` : `${label}:: ${Buffer.from(cell).toString('base64')}`
    return `${text.match(/.{1,60}/gs)?.join('\n ') ?? text}\n`
  }
  return rows
    .map((cells) => headers.map((label, i) => (cells[i] ? line(label, cells[i]) : '')).join(''))
    .join('\n')
}

/** What `mysql` prints after `\G`: labels set flush right, a numbered rule above each row. */
export function toVertical({ headers, rows }: PlainTable): string {
  const width = Math.max(...headers.map((label) => label.length))
  return rows
    .map(
      (cells, n) =>
        `*************************** ${n + 1}. row ***************************\n` +
        headers.map((label, i) => `${label.padStart(width)}: ${cells[i] ?? ''}\n`).join(''),
    )
    .join('')
}

export type TableDrawing = 'mysql' | 'psql' | 'markdown'

/** A table drawn with lines. No cell may hold an upright line or a line end. */
export function toDrawn({ headers, rows }: PlainTable, drawing: TableDrawing): string {
  const widths = headers.map((label, i) =>
    Math.max(label.length, 3, ...rows.map((cells) => cells[i]?.length ?? 0)),
  )
  const row = (cells: readonly string[], edge: string): string =>
    edge + widths.map((width, i) => ` ${(cells[i] ?? '').padEnd(width)} `).join('|') + edge
  const rule = (cross: string, edge: string): string =>
    edge + widths.map((width) => '-'.repeat(width + 2)).join(cross) + edge
  if (drawing === 'psql') {
    const lines = [row(headers, ''), rule('+', ''), ...rows.map((cells) => row(cells, ''))]
    return `${lines.join('\n')}\n(${rows.length} rows)\n`
  }
  if (drawing === 'markdown') {
    const lines = [row(headers, '|'), rule('|', '|'), ...rows.map((cells) => row(cells, '|'))]
    return `${lines.join('\n')}\n`
  }
  const frame = rule('+', '+')
  const lines = [frame, row(headers, '|'), frame, ...rows.map((cells) => row(cells, '|')), frame]
  return `${lines.join('\n')}\n${rows.length} rows in set (0.00 sec)\n`
}

export type XmlStyle = 'elements' | 'attributes' | 'mysqldump'

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** XML of one table; an element name takes the place of each sign that it cannot hold. */
export function toXml({ headers, rows }: PlainTable, style: XmlStyle): string {
  const row = (cells: readonly string[]): string => {
    const values = headers.flatMap((label, i): readonly (readonly [string, string])[] =>
      cells[i] ? [[label.replaceAll(/\W/g, '_'), escapeXml(cells[i])]] : [],
    )
    if (style === 'attributes')
      return `<row ${values.map(([label, cell]) => `${label}="${cell}"`).join(' ')}/>`
    const inner = values.map(([label, cell]) =>
      style === 'elements'
        ? `<${label}>${cell}</${label}>`
        : `<field name="${label}">${cell}</field>`,
    )
    return `<row>${inner.join('')}</row>`
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n<export made="2026">\n<people>\n${rows.map(row).join('\n')}\n</people>\n</export>\n`
}
