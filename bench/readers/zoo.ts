/**
 * Writers of every format that the readers know, for tests, fuzzing and measuring: small, and apart
 * from the readers, so that one checks the other. An empty cell stands for null.
 */
import { gzipSync, zstdCompressSync } from 'node:zlib'
import PizZip from 'pizzip'
import { pack } from 'tar-stream'
import { rarOf } from './rar.ts'
import { sevenZipOf } from './seven-zip.ts'

export interface PlainTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface CsvStyle {
  readonly delimiter: string
  readonly quoting: 'all' | 'needed'
  readonly lineEnd: string
  readonly hasHeader: boolean
}

export function csvLine(cells: readonly string[], { delimiter, quoting }: CsvStyle): string {
  return cells
    .map((cell) => {
      const isNeeded = cell.includes(delimiter) || /["\r\n]/.test(cell)
      return quoting === 'all' || isNeeded ? `"${cell.replaceAll('"', '""')}"` : cell
    })
    .join(delimiter)
}

export function toCsv(table: PlainTable, style: CsvStyle): string {
  const lines = style.hasHeader ? [table.headers, ...table.rows] : table.rows
  return lines.map((cells) => csvLine(cells, style) + style.lineEnd).join('')
}

const toObject = (
  { headers }: PlainTable,
  cells: readonly string[],
): Record<string, string | null> =>
  Object.fromEntries(
    headers.map((header, i) => [header, cells[i] === '' ? null : (cells[i] ?? null)]),
  )

export const toJsonLines = (table: PlainTable): string =>
  table.rows.map((cells) => `${JSON.stringify(toObject(table, cells))}\n`).join('')

export const toJsonList = (table: PlainTable, indent: number): string =>
  JSON.stringify(
    table.rows.map((cells) => toObject(table, cells)),
    null,
    indent,
  )

export const toJsonUnderKey = (table: PlainTable): string =>
  JSON.stringify({
    totalSize: table.rows.length,
    done: true,
    records: table.rows.map((cells) => toObject(table, cells)),
  })

export function toMysqlDump({ headers, rows }: PlainTable, rowsPerInsert: number): string {
  const value = (cell: string): string =>
    cell === ''
      ? 'NULL'
      : `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
  let text =
    '-- MySQL dump 10.13  Distrib 8.0.36\n--\n/*!40101 SET NAMES utf8mb4 */;\nDROP TABLE IF EXISTS `people`;\n'
  text += `CREATE TABLE \`people\` (\n${headers.map((header) => `  \`${header}\` varchar(255) DEFAULT NULL,\n`).join('')}  PRIMARY KEY (\`${headers[0]}\`)\n) ENGINE=InnoDB;\nLOCK TABLES \`people\` WRITE;\n`
  for (let at = 0; at < rows.length; at += rowsPerInsert) {
    const tuples = rows
      .slice(at, at + rowsPerInsert)
      .map((cells) => `(${cells.map(value).join(',')})`)
    text += `INSERT INTO \`people\` VALUES ${tuples.join(',')};\n`
  }
  return `${text}UNLOCK TABLES;\n-- Dump completed\n`
}

export function toPostgresCopy({ headers, rows }: PlainTable): string {
  const value = (cell: string): string =>
    cell === ''
      ? '\\N'
      : cell
          .replaceAll('\\', '\\\\')
          .replaceAll('\t', '\\t')
          .replaceAll('\n', '\\n')
          .replaceAll('\r', '\\r')
  return (
    "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\nCREATE TABLE public.people (\n    id text\n);\n\n" +
    `COPY public.people (${headers.join(', ')}) FROM stdin;\n` +
    rows.map((cells) => `${cells.map(value).join('\t')}\n`).join('') +
    '\\.\n\n\n--\n-- PostgreSQL database dump complete\n--\n'
  )
}

export function toSqlServer({ headers, rows }: PlainTable): string {
  const names = headers.map((header) => `[${header}]`).join(', ')
  const value = (cell: string): string =>
    cell === '' ? 'NULL' : `N'${cell.replaceAll("'", "''")}'`
  return (
    'USE [crm]\r\nGO\r\nSET ANSI_NULLS ON\r\nGO\r\n' +
    rows
      .map(
        (cells) =>
          `INSERT [dbo].[people] (${names}) VALUES (${cells.map(value).join(', ')})\r\nGO\r\n`,
      )
      .join('')
  )
}

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\r]/g, '_x000D_')

/** A workbook of one or more sheets; strings shared or in the cells. */
export function toXlsx(
  sheets: Readonly<Record<string, PlainTable>>,
  strings: 'shared' | 'inline',
): Buffer {
  const zip = new PizZip()
  const shared: string[] = []
  const cell = (text: string, at: string): string => {
    if (text === '') return ''
    if (strings === 'inline')
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
    return `<c r="${at}" t="s"><v>${shared.push(text) - 1}</v></c>`
  }
  const names = Object.keys(sheets)
  for (const [i, { headers, rows }] of Object.values(sheets).entries()) {
    const lines = [headers, ...rows].map(
      (cells, line) =>
        `<row r="${line + 1}">${cells.map((text, column) => cell(text, `${letters(column)}${line + 1}`)).join('')}</row>`,
    )
    zip.file(
      `xl/worksheets/sheet${i + 1}.xml`,
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    )
  }
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  )
  zip.file(
    'xl/workbook.xml',
    `<?xml version="1.0"?><workbook xmlns:r="r"><sheets>${names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<?xml version="1.0"?><Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
  )
  zip.file(
    'xl/sharedStrings.xml',
    `<?xml version="1.0"?><sst>${shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
  )
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26)
}

export type TextEncoding =
  | 'utf-8'
  | 'utf-8-mark'
  | 'utf-16le-mark'
  | 'utf-16le'
  | 'utf-16be-mark'
  | 'latin-1'

/** Text as bytes; Latin-1 only where every character has a place in it. */
export function encode(text: string, encoding: TextEncoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-8-mark':
      return Buffer.from(`\ufeff${text}`)
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16le-mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 'utf-16be-mark':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    case 'latin-1':
      return Buffer.from(text, 'latin1')
  }
}

export type ZooPacking =
  | 'none'
  | 'gz'
  | 'zst'
  | 'zip'
  | '7z'
  | 'tar'
  | 'tar.gz'
  | 'zip in tar'
  | '7z in zip'
  | 'bz2'
  | 'xz'
  | 'tar.bz2'
  | 'rar'

export async function packAs(packing: ZooPacking, name: string, bytes: Buffer): Promise<Buffer> {
  switch (packing) {
    case 'none':
      return bytes
    case 'gz':
      return gzipSync(bytes)
    case 'zst':
      return zstdCompressSync(bytes)
    case 'zip':
      return zipOf({ [name]: bytes })
    case '7z':
      return sevenZipOf({ [name]: bytes })
    case 'tar':
      return tarOf({ [name]: bytes })
    case 'tar.gz':
      return gzipSync(await tarOf({ [name]: bytes }))
    case 'zip in tar':
      return tarOf({ 'inner.zip': zipOf({ [name]: bytes }) })
    case 'bz2':
      return sevenZipOf({ [name]: bytes }, ['-tbzip2'])
    case 'xz':
      return sevenZipOf({ [name]: bytes }, ['-txz'])
    case 'tar.bz2':
      return sevenZipOf({ 'inner.tar': await tarOf({ [name]: bytes }) }, ['-tbzip2'])
    case 'rar':
      return rarOf({ [name]: bytes })
    case '7z in zip':
      return zipOf({ 'inner.7z': await sevenZipOf({ [name]: bytes }) })
  }
}

export function zipOf(files: Readonly<Record<string, Buffer>>): Buffer {
  const zip = new PizZip()
  for (const [name, bytes] of Object.entries(files)) zip.file(name, bytes)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

export async function tarOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, bytes] of Object.entries(files)) archive.entry({ name }, bytes)
  archive.finalize()
  const parts: Uint8Array[] = []
  for await (const part of archive) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}
