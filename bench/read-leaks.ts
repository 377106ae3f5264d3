/**
 * `node bench/read-leaks.ts --rows 500000`: writes one made-up table of eight columns in every format,
 * reads each into an encrypted working store, and tells rows and bytes a second. Ends with one JSON line.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readLeak } from '#exposure/index.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import {
  packAs,
  toCsv,
  toJsonLines,
  toJsonList,
  toMysqlDump,
  toPostgresCopy,
  toXlsx,
  type PlainTable,
} from './readers/zoo.ts'

const { values } = parseArgs({ options: { rows: { type: 'string', default: '500000' } } })
const rowCount = Number(values.rows)
const table: PlainTable = {
  headers: ['id', 'email', 'name', 'title', 'account', 'phone', 'country', 'created'],
  rows: Array.from({ length: rowCount }, (_, i) => [
    `0035e${String(i).padStart(10, '0')}`,
    `user${i}@mail${i % 997}.example.com`,
    `Given${i % 5000} Family${i % 7919}`,
    'Head of Procurement',
    `Account ${i % 100_000} GmbH`,
    `+49 30 ${String(i).padStart(7, '0')}`,
    'DE',
    `2023-0${(i % 9) + 1}-11T08:${10 + (i % 50)}:00Z`,
  ]),
}
const plain = { delimiter: ',', quoting: 'needed', lineEnd: '\n', hasHeader: true } as const
const csv = (): Buffer => Buffer.from(toCsv(table, plain))
const formats: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'csv in place': csv,
  'csv tolerant (one line of Latin-1)': () =>
    Buffer.concat([csv(), Buffer.from('x,\u00e9,,,,,,\n', 'latin1')]),
  'csv quoted, gzip': () =>
    packAs('gz', 'x', Buffer.from(toCsv(table, { ...plain, quoting: 'all' }))),
  'csv in zip': () => packAs('zip', 'x.csv', csv()),
  'json lines': () => Buffer.from(toJsonLines(table)),
  'json list': () => Buffer.from(toJsonList(table, 0)),
  'mysql dump': () => Buffer.from(toMysqlDump(table, 1000)),
  'postgresql copy': () => Buffer.from(toPostgresCopy(table)),
  credentials: () => Buffer.from(table.rows.map((row) => `${row[1]}:pa:ss${row[5]}\n`).join('')),
  xlsx: () => toXlsx({ People: { ...table, rows: table.rows.slice(0, 100_000) } }, 'shared'),
}

const directory = await mkdtemp(join(tmpdir(), 'read-leaks-'))
const rates: Record<string, number> = {}
let peakBytes = 0
try {
  for (const [format, write] of Object.entries(formats)) {
    const path = join(directory, 'leak.bin')
    await writeFile(path, await write())
    const engine = await openBulkEngine({
      directory: join(directory, 'store'),
      key: crypto.getRandomValues(new Uint8Array(32)),
      memoryBytes: 512 * 1024 ** 2,
      threads: availableParallelism(),
    })
    const start = performance.now()
    const result = await readLeak({ engine, signal: new AbortController().signal }, [{ path }])
    const seconds = (performance.now() - start) / 1000
    if (!result.ok) throw new Error(result.error.message)
    const rows = result.value.tables.reduce((sum, { rowsUnderstood }) => sum + rowsUnderstood, 0)
    rates[format] = Math.round(rows / seconds)
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss)
    const { size } = await stat(path)
    console.error(
      `${format}: ${rows} rows in ${seconds.toFixed(1)} s, ${rates[format]} rows/s, ${(size / seconds / 1e6).toFixed(0)} MB/s`,
    )
    await engine.close()
    await rm(join(directory, 'store'), { recursive: true })
  }
} finally {
  await rm(directory, { recursive: true })
}
console.log(JSON.stringify({ rows: rowCount, rowsPerSecond: rates, peakBytes }))
