import { decodeBlocks } from './decode-blocks.ts'
import { readCredentials } from './records/read-credentials.ts'
import { readDelimited } from './delimited/read-delimited.ts'
import { readDrawn, sniffDrawn } from './records/read-drawn.ts'
import { asMemoryFile } from './memory-file.ts'
import { readJson } from './json/read-json.ts'
import { readLabelledRecords } from './records/read-labelled.ts'
import { readLogins } from './records/read-logins.ts'
import { readParquet } from './read-parquet.ts'
import { readSqlDump } from './sql/read-sql-dump.ts'
import { readSqlite } from './read-sqlite.ts'
import { readXlsx } from './workbook/read-xlsx.ts'
import { readXml } from './xml/read-xml.ts'
import type { Reading } from './reading.ts'
import { placeOf, ReadingRefused } from './refused.ts'
import { sniffBinary, sniffPacking, sniffText } from './sniff-format.ts'
import { isProse } from './sniff-prose.ts'
import { sniffLabelled } from './records/sniff-labelled.ts'
import { sniffXml } from './xml/sniff-xml.ts'
import type { Leaf } from './packing/unpack.ts'

/** Reads one file without packing by what it is; inside an archive, what is no table is passed over. */
export async function readLeaf(reading: Reading, leaf: Leaf): Promise<void> {
  if (leaf.head.length === 0) {
    return refuse(reading, leaf, 'INPUT_EMPTY', 'it is empty')
  }
  if (sniffPacking(leaf.head) === 'zip') {
    const fault = await readXlsx(reading, leaf)
    return fault === null ? undefined : refuse(reading, leaf, 'INPUT_BROKEN', `it is ${fault}`)
  }
  const binary = sniffBinary(leaf.head)
  if (binary === 'Parquet') return readParquetLeaf(reading, leaf)
  if (binary === 'SQLite') {
    const fault = await readSqlite(reading, leaf)
    if (fault === null) return
    if (fault === 'damaged')
      return refuse(reading, leaf, 'INPUT_BROKEN', 'it is a damaged SQLite database')
    return refuse(
      reading,
      leaf,
      'INPUT_NOT_TEXT',
      'it is an SQLite database in an archive, too large to hold in memory',
    )
  }
  if (binary !== null) return refuse(reading, leaf, 'INPUT_NOT_TEXT', `it is ${binary}`)
  const head = await headText(leaf.head)
  if (head.trim() === '') return refuse(reading, leaf, 'INPUT_EMPTY', 'it holds only white space')
  if (/^\s*<(?:\?xml|!--|!doctype|[a-z_][\w:.-]*[\s>])/i.test(head)) {
    await readMarkup(reading, leaf, head)
    return tellDamage(reading, leaf)
  }
  const format = sniffText(head)
  switch (format) {
    case 'json':
    case 'jsonl':
      await readJson(reading, leaf, format)
      break
    case 'sql-dump':
      await readSqlDump(reading, leaf, head)
      break
    case 'credential-list':
      await readCredentials(reading, leaf, head)
      break
    case 'login-list':
      await readLogins(reading, leaf)
      break
    case 'other': {
      const fault = await readOtherText(reading, leaf, head)
      if (fault !== null) return refuse(reading, leaf, 'INPUT_INVALID', fault)
    }
  }
  tellDamage(reading, leaf)
}

function tellDamage(reading: Reading, leaf: Leaf): void {
  const damage = leaf.damage()
  if (damage === null) return
  const { file, member } = leaf
  reading.passOver({ file, member, reason: `${damage}; what came before was read` })
}

async function readMarkup(reading: Reading, leaf: Leaf, head: string): Promise<void> {
  if (/<(?:!doctype html|html)[\s>]/i.test(head.slice(0, 2000))) {
    return refuse(reading, leaf, 'INPUT_NOT_TEXT', 'it is HTML')
  }
  const shape = sniffXml(head)
  if (shape === null) {
    return refuse(
      reading,
      leaf,
      'INPUT_INVALID',
      'it is XML in which no element comes back as rows do',
    )
  }
  await readXml(reading, leaf, shape)
}

/** Reads text without a syntax of its own; says why where it holds no rows. */
async function readOtherText(reading: Reading, leaf: Leaf, head: string): Promise<string | null> {
  const drawn = sniffDrawn(head)
  const labelled = drawn === null ? sniffLabelled(head) : null
  if (drawn !== null) await readDrawn(reading, leaf, drawn)
  else if (labelled !== null) await readLabelledRecords(reading, leaf, labelled)
  else if (leaf.isWhole && isProse(head)) return 'it is text for people, not rows of cells'
  else if (!(await readDelimited(reading, leaf, head))) {
    return 'no rows of cells were found in its text'
  }
  return null
}

async function readParquetLeaf(reading: Reading, leaf: Leaf): Promise<void> {
  // The engine reads it from its end: where it lies, or from memory when it came out of an archive.
  const isSound =
    leaf.path === null
      ? await asMemoryFile(leaf.bytes, reading.limits.heldBytes, (path) =>
          readParquet({ ...reading, keepsViews: false }, leaf, path),
        )
      : await readParquet(reading, leaf, leaf.path)
  if (isSound === null) {
    const why = 'it is Parquet in an archive, and could not be held in memory'
    return refuse(reading, leaf, 'INPUT_NOT_TEXT', why)
  }
  if (!isSound) refuse(reading, leaf, 'INPUT_BROKEN', 'it is a damaged Parquet file')
}

/** A given file that cannot be read refuses the run; a member of an archive is passed over. */
function refuse(
  reading: Reading,
  { file, member }: Leaf,
  code: 'INPUT_EMPTY' | 'INPUT_NOT_TEXT' | 'INPUT_INVALID' | 'INPUT_BROKEN',
  why: string,
): void {
  if (member !== null) {
    reading.passOver({ file, member, reason: why })
    return
  }
  throw new ReadingRefused(
    code,
    `Cannot read ${placeOf(file, member)}: ${why}. Expected delimited text, JSON, a SQL dump, a workbook (XLSX), ` +
      'Parquet, SQLite, XML, a list of credentials or records of labelled lines, as it is or in zip, gz, zst, bz2, xz, 7z, rar or tar. ' +
      'Nothing was kept. ' +
      'Export or unpack it to one of these, or leave it out.',
  )
}

async function headText(head: Buffer): Promise<string> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(head)
  }
  let text = ''
  for await (const block of decodeBlocks(bytes())) text += block
  return text
}
