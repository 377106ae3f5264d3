/** Small parts of a workbook: which sheets there are, and which cell styles show dates. */

/**
 * Elements of one name, whatever their namespace prefix: attributes as text, what is inside, and where
 * they stand. Stops at one that never closes, and no tag goes on past the next, so that the cost stays
 * linear.
 */
export function* elements(
  xml: string,
  name: string,
): Generator<{ attributes: string; inner: string; start: number; end: number }> {
  const open = new RegExp(`<(?:\\w{1,20}:)?${name}(?=[\\s/>])([^<>]*)>`, 'g')
  const close = new RegExp(`</(?:\\w{1,20}:)?${name}>`, 'g')
  for (let found = open.exec(xml); found !== null; found = open.exec(xml)) {
    const attributes = found[1] ?? ''
    if (attributes.endsWith('/')) {
      yield { attributes, inner: '', start: found.index, end: open.lastIndex }
      continue
    }
    close.lastIndex = open.lastIndex
    const end = close.exec(xml)
    if (end === null) return
    const inner = xml.slice(open.lastIndex, end.index)
    yield { attributes, inner, start: found.index, end: close.lastIndex }
    open.lastIndex = close.lastIndex
  }
}

export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : unescapeXml(value)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Entities of XML, and `_x000D_`, which is how workbooks write control characters. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&')
    ? text.replaceAll(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, word?: string) => {
          if (word !== undefined) return named[word] ?? whole
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
          return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : ''
        },
      )
    : text
  return plain.includes('_x')
    ? plain.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : plain
}

export interface SheetPart {
  readonly name: string
  /** Path inside the archive. */
  readonly path: string
}

export function listSheets(workbook: string, relations: string): SheetPart[] {
  const targets = new Map<string, string>()
  for (const { attributes } of elements(relations, 'Relationship')) {
    const target = attribute(attributes, 'Target') ?? ''
    targets.set(
      attribute(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    )
  }
  return [...elements(workbook, 'sheet')].flatMap(({ attributes }) => {
    const path = targets.get(attribute(attributes, '(?:\\w+:)?id') ?? '')
    return path === undefined || !/worksheets?\//i.test(path)
      ? []
      : [{ name: attribute(attributes, 'name') ?? '', path }]
  })
}

export const countsFrom1904 = (workbook: string): boolean =>
  [...elements(workbook, 'workbookPr')].some(({ attributes }) =>
    /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? ''),
  )

/** For each cell style, in order, whether its numbers are dates (ECMA-376 part 1, 18.8.30). */
export function dateStyles(styles: string): boolean[] {
  const custom = new Map<number, boolean>()
  for (const { attributes } of elements(styles, 'numFmt')) {
    const code = (attribute(attributes, 'formatCode') ?? '').replaceAll(
      /"[^"]*"|\[[^\][]*\]|\\./g,
      '',
    )
    custom.set(
      Number(attribute(attributes, 'numFmtId')),
      /[ymdhs]/i.test(code) && !/general|[#0?]/i.test(code.replaceAll(/s\.0+/gi, '')),
    )
  }
  const [formats] = elements(styles, 'cellXfs')
  return [...elements(formats?.inner ?? '', 'xf')].map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0)
    return (
      custom.get(id) ??
      ((id >= 14 && id <= 22) ||
        (id >= 27 && id <= 36) ||
        (id >= 45 && id <= 47) ||
        (id >= 50 && id <= 58))
    )
  })
}

const millisecondsPerDay = 86_400_000

/** A day number of a workbook as ISO text: `2024-03-01`, with the time of day where there is one. */
export function serialToIso(serial: number, from1904: boolean): string | null {
  // Day 60 of the other calendar is 29 February 1900, which never was; days before it are one off.
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const milliseconds = Math.round(days * millisecondsPerDay)
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return null
  const moment = new Temporal.PlainDateTime(1899, 12, 30).add({ milliseconds })
  const text = moment.toString({ smallestUnit: 'second' })
  if (serial < 1) return text.slice(11)
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text
}
