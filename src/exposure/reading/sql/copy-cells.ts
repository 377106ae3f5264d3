const copyEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** A cell of COPY's text format (PostgreSQL manual, COPY, "Text Format"). */
export function copyCell(cell: string): string | null {
  if (cell === '\\N') return null
  if (!cell.includes('\\')) return cell
  return cell.replaceAll(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])/g, (_, sign: string) => {
    if (/^x./.test(sign)) return String.fromCharCode(Number.parseInt(sign.slice(1), 16))
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8))
    return copyEscapes[sign] ?? sign
  })
}
