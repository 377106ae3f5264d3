import { decodeAll } from './decode-blocks.ts'
import { readDelimited } from './delimited/read-delimited.ts'
import { readJson } from './json/read-json.ts'
import type { Leaf } from './packing/unpack.ts'
import { readParquet } from './read-parquet.ts'
import { readSqlite } from './read-sqlite.ts'
import type { Reading } from './reading.ts'
import { readCredentials } from './records/read-credentials.ts'
import { readDrawn, sniffDrawn } from './records/read-drawn.ts'
import { readFixedWidth } from './records/read-fixed-width.ts'
import { readInlineRecords, sniffInline } from './records/read-inline.ts'
import { readLabelledRecords } from './records/read-labelled.ts'
import { readLogins } from './records/read-logins.ts'
import { readMailbox } from './records/read-mailbox.ts'
import { sniffFixedWidth } from './records/sniff-fixed-width.ts'
import { sniffLabelled } from './records/sniff-labelled.ts'
import { isMailbox } from './records/split-mailbox.ts'
import { placeOf, ReadingRefused, type LeafFault } from './refused.ts'
import { sniffBinary, sniffPacking, sniffText } from './sniff-format.ts'
import { isProse } from './sniff-prose.ts'
import { readSqlDump } from './sql/read-sql-dump.ts'
import { readXlsx } from './workbook/read-xlsx.ts'
import { readXml } from './xml/read-xml.ts'
import { sniffXml } from './xml/sniff-xml.ts'

/** Reads one file without packing by what it is; inside an archive, what is no table is passed over. */
export async function readLeaf(reading: Reading, leaf: Leaf): Promise<void> {
  const fault = await readByKind(reading, leaf)
  if (fault !== null) refuse(reading, leaf, fault)
}

async function readByKind(reading: Reading, leaf: Leaf): Promise<LeafFault | null> {
  if (leaf.head.length === 0) return { code: 'INPUT_EMPTY', why: 'it is empty' }
  if (sniffPacking(leaf.head) === 'zip') return readXlsx(reading, leaf)
  const binary = sniffBinary(leaf.head)
  if (binary === 'Parquet') return readParquet(reading, leaf)
  if (binary === 'SQLite') return readSqlite(reading, leaf)
  if (binary !== null) return { code: 'INPUT_NOT_TEXT', why: `it is ${binary}` }
  const fault = await readText(reading, leaf, await decodeAll(leaf.head))
  if (fault === null) tellDamage(reading, leaf)
  return fault
}

async function readText(reading: Reading, leaf: Leaf, head: string): Promise<LeafFault | null> {
  if (head.trim() === '') return { code: 'INPUT_EMPTY', why: 'it holds only white space' }
  if (/^\s*<(?:\?xml|!--|!doctype|[a-z_][\w:.-]*[\s>])/i.test(head)) {
    return readMarkup(reading, leaf, head)
  }
  if (isMailbox(head)) {
    await readMailbox(reading, leaf)
    return null
  }
  const format = sniffText(head)
  switch (format) {
    case 'json':
    case 'jsonl':
      await readJson(reading, leaf, format)
      return null
    case 'sql-dump':
      await readSqlDump(reading, leaf, head)
      return null
    case 'credential-list':
      await readCredentials(reading, leaf, head)
      return null
    case 'login-list':
      await readLogins(reading, leaf)
      return null
    case 'other':
      return readOtherText(reading, leaf, head)
  }
}

function tellDamage(reading: Reading, leaf: Leaf): void {
  const damage = leaf.damage()
  if (damage === null) return
  const { file, member } = leaf
  reading.passOver({ file, member, reason: `${damage}; what came before was read` })
}

async function readMarkup(reading: Reading, leaf: Leaf, head: string): Promise<LeafFault | null> {
  if (/<(?:!doctype html|html)[\s>]/i.test(head.slice(0, 2000))) {
    return { code: 'INPUT_NOT_TEXT', why: 'it is HTML' }
  }
  const shape = sniffXml(head)
  if (shape === null) {
    return { code: 'INPUT_INVALID', why: 'it is XML in which no element repeats as rows do' }
  }
  await readXml(reading, leaf, shape)
  return null
}

/** Reads text without a syntax of its own: drawn tables, labelled records, columns of fixed widths, delimited text. */
async function readOtherText(
  reading: Reading,
  leaf: Leaf,
  head: string,
): Promise<LeafFault | null> {
  const drawn = sniffDrawn(head)
  const labelled = drawn === null ? sniffLabelled(head) : null
  const inline = drawn === null && labelled === null ? sniffInline(head) : null
  const fixed =
    drawn === null && labelled === null && inline === null ? sniffFixedWidth(head) : null
  if (drawn !== null) await readDrawn(reading, leaf, drawn)
  else if (labelled !== null) await readLabelledRecords(reading, leaf, labelled)
  else if (inline !== null) await readInlineRecords(reading, leaf, inline)
  else if (fixed !== null) await readFixedWidth(reading, leaf, fixed)
  else if (leaf.isWhole && isProse(head)) {
    return { code: 'INPUT_INVALID', why: 'it is text for people, not rows of cells' }
  } else if (!(await readDelimited(reading, leaf, head))) {
    return { code: 'INPUT_INVALID', why: 'no rows of cells were found in its text' }
  }
  return null
}

/** A given file that cannot be read refuses the run; a member of an archive is passed over. */
function refuse(reading: Reading, { file, member }: Leaf, { code, why }: LeafFault): void {
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
