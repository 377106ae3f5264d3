/**
 * `node bench/fuzz-readers.ts --count 10000 --seed 1`: writes tables in every format, damages the bytes
 * before or after packing, and reads them. Every run has to end in tables or a refusal, with rows in =
 * rows understood + rows set aside for every table. Ends with one JSON line; exits 1 on any fault.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { readLeak, type LeakTable } from '#exposure/index.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import { mulberry32 } from './mulberry.ts'
import { countLeakRows, dropRelation, writeParquet } from './queries.ts'
import {
  encode,
  packAs,
  toCsv,
  toJsonLines,
  toJsonList,
  toJsonUnderKey,
  toMysqlDump,
  toPostgresCopy,
  toSqlServer,
  toXlsx,
  type PlainTable,
  type TextEncoding,
  type ZooPacking,
} from './readers/zoo.ts'
import { toDrawn, toLdif, toVertical, toXml } from './readers/zoo-lines.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
})

/** Begun anew for each input, so that any of them can be made again alone. */
let random = mulberry32(0)
const below = (n: number): number => Math.floor(random() * n)
const pick = <T>(from: readonly T[]): T => {
  const found = from[below(from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

const engine = await openBulkEngine({
  directory: null,
  key: null,
  memoryBytes: 256 * 1024 ** 2,
  threads: 2,
})
const directory = await mkdtemp(join(tmpdir(), 'fuzz-readers-'))

const signs = [
  ...'abcXYZ 019,;|\t"\'\\:{}[]()<>&=+-@#\n\r\0é漢😀',
  '""',
  '\r\n',
  '),(',
  '\\N',
  '\\.',
  '","',
  "','",
]
const cell = (): string => Array.from({ length: below(10) }, () => pick(signs)).join('')

function makeTable(): PlainTable {
  const width = 2 + below(6)
  return {
    headers: Array.from({ length: width }, (_, i) =>
      pick([`col_${i}`, 'id', 'email', 'Name', 'notes']),
    ),
    rows: Array.from({ length: 1 + below(60) }, (_, i) =>
      Array.from({ length: width }, (_unused, column) =>
        column === 0 ? `${i}` : column === 1 ? `u${i}@example.com` : cell(),
      ),
    ),
  }
}

const writers: readonly ((table: PlainTable) => Buffer | Promise<Buffer>)[] = [
  (table) =>
    encode(
      toCsv(table, {
        delimiter: pick([',', ';', '\t', '|']),
        quoting: pick(['all', 'needed']),
        lineEnd: pick(['\n', '\r\n', '\r']),
        hasHeader: random() < 0.5,
      }),
      pick<TextEncoding>([
        'utf-8',
        'utf-8-mark',
        'utf-16le',
        'utf-16le-mark',
        'utf-16be-mark',
        'latin-1',
      ]),
    ),
  (table) => Buffer.from(toJsonLines(table)),
  (table) => Buffer.from(toJsonList(table, pick([0, 2]))),
  (table) => Buffer.from(toJsonUnderKey(table)),
  (table) => Buffer.from(toMysqlDump(table, 1 + below(20))),
  (table) => Buffer.from(toPostgresCopy(table)),
  (table) => Buffer.from(toSqlServer(table)),
  (table) => Buffer.from(toLdif(table)),
  (table) => Buffer.from(toVertical(table)),
  (table) => Buffer.from(toXml(table, pick(['elements', 'attributes', 'mysqldump']))),
  (table) => Buffer.from(toDrawn(table, pick(['mysql', 'psql', 'markdown']))),
  (table) => toXlsx({ One: table, Two: table }, pick(['shared', 'inline'])),
  (table) => Buffer.from(table.rows.map((row) => `${row[1]}:${row[2] ?? 'x'}\n`).join('')),
  () => Buffer.from(Array.from({ length: below(2000) }, () => below(256))),
  async (table) => {
    const file = join(directory, 'table.db')
    const database = new DatabaseSync(file)
    database.exec(`create table people (${table.headers.map((_, i) => `c${i}`).join(', ')})`)
    const row = database.prepare(
      `insert into people values (${table.headers.map(() => '?').join(', ')})`,
    )
    for (const cells of table.rows) row.run(...table.headers.map((_, i) => cells[i] ?? null))
    database.close()
    const bytes = await readFile(file)
    await rm(file)
    return bytes
  },
  async (table) => {
    const parquet = join(directory, 'table.parquet')
    await writeParquet(engine, parquet, table.rows)
    return readFile(parquet)
  },
]

const splice = (bytes: Buffer, at: number, lost: number, put: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + lost)])

const mutations: readonly ((bytes: Buffer) => Buffer | Promise<Buffer>)[] = [
  (bytes) => {
    const copy = Buffer.from(bytes)
    for (let i = 0; i < 1 + below(8) && copy.length > 0; i++) copy[below(copy.length)] = below(256)
    return copy
  },
  (bytes) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes) => splice(bytes, below(bytes.length + 1), below(200), Buffer.alloc(0)),
  (bytes) =>
    splice(
      bytes,
      below(bytes.length + 1),
      0,
      Buffer.from(Array.from({ length: below(50) }, () => below(256))),
    ),
  (bytes) =>
    splice(
      bytes,
      below(bytes.length + 1),
      0,
      Buffer.from(Array.from({ length: 1 + below(6) }, () => pick(signs)).join('')),
    ),
  (bytes) =>
    splice(
      bytes,
      below(bytes.length + 1),
      0,
      bytes.subarray(below(bytes.length + 1), below(bytes.length + 1)),
    ),
  // A piece over and over finds searches that begin anew at each.
  (bytes) => {
    const at = below(bytes.length + 1)
    const piece = bytes.subarray(at, at + 1 + below(24)).toString('latin1')
    return splice(
      bytes,
      at,
      0,
      Buffer.from(piece.repeat(below(100_000 / (piece.length + 1))), 'latin1'),
    )
  },
  async (bytes) => splice(bytes, below(bytes.length + 1), 0, await pick(writers)(makeTable())),
  (bytes) =>
    splice(
      bytes,
      below(bytes.length + 1),
      0,
      Buffer.alloc(below(100_000), pick(['"', "'", '\0', '\n', 'a', '[', '{"a":', ',', '(', '\r'])),
    ),
]

const packings: readonly ZooPacking[] = [
  'none',
  'none',
  'none',
  'gz',
  'zst',
  'zip',
  'tar',
  'tar.gz',
  'zip in tar',
]

const slowPackings: readonly ZooPacking[] = ['7z', '7z in zip', 'bz2', 'xz', 'rar']

async function makeInput(): Promise<Buffer> {
  const mutate = async (bytes: Buffer): Promise<Buffer> => {
    let damaged = bytes
    for (let i = 0; i < 1 + below(3); i++) damaged = await pick(mutations)(damaged)
    return damaged
  }
  const bytes = await pick(writers)(makeTable())
  const inside = random() < 0.8 ? await mutate(bytes) : bytes
  // These are written or read by a program that takes a fifth of a second to start.
  const packing = random() < 0.03 ? pick(slowPackings) : pick(packings)
  const packed = await packAs(packing, 'people.dat', inside)
  return random() < (slowPackings.includes(packing) ? 0.7 : 0.3) ? mutate(packed) : packed
}

/** An input is small; one that takes this long has found a search that is not linear. */
const slowMs = 5000
const path = join(directory, 'input.bin')
const first = Number(values.from)
const count = Number(values.count)
const told = { tables: 0, refusals: 0, rowsIn: 0, rowsUnderstood: 0, rowsSetAside: 0 }
const faults: string[] = []
let slowestMs = 0
let peakBytes = 0

async function check(table: LeakTable, input: number): Promise<void> {
  const aside = table.setAside.reduce((sum, found) => sum + found.count, 0)
  const stored = await countLeakRows(engine, table.relation)
  if (table.rowsIn !== table.rowsUnderstood + aside) faults.push(`${input}: the law does not hold`)
  if (stored !== table.rowsUnderstood) faults.push(`${input}: ${stored} rows stored`)
  told.tables++
  told.rowsIn += table.rowsIn
  told.rowsUnderstood += table.rowsUnderstood
  told.rowsSetAside += aside
  await dropRelation(engine, table.relation)
}

try {
  for (let input = first; input < first + count; input++) {
    random = mulberry32(Number(values.seed) * 1_000_003 + input * 7919)
    await writeFile(path, await makeInput())
    const start = performance.now()
    try {
      const result = await readLeak({ engine, signal: AbortSignal.timeout(20_000) }, [{ path }], {
        prefix: `f${input}`,
        // Half of the plain files go the way of large ones.
        ...(random() < 0.5 ? { inPlaceFrom: 0 } : {}),
      })
      if (result.ok) for (const table of result.value.tables) await check(table, input)
      else told.refusals++
    } catch (cause) {
      faults.push(
        `${input}: ${cause instanceof Error ? (cause.stack ?? cause.message).slice(0, 600) : 'thrown'}`,
      )
      console.error(faults.at(-1))
    }
    const tookMs = performance.now() - start
    slowestMs = Math.max(slowestMs, tookMs)
    if (tookMs > slowMs) faults.push(`${input}: took ${Math.round(tookMs)} ms`)
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss)
  }
} finally {
  await engine.close()
  await rm(directory, { recursive: true })
}
for (const fault of faults.slice(0, 20)) console.error(fault)
console.log(
  JSON.stringify({
    inputs: count,
    seed: Number(values.seed),
    faults: faults.length,
    ...told,
    slowestMs: Math.round(slowestMs),
    peakBytes,
  }),
)
process.exitCode = faults.length > 0 ? 1 : 0
