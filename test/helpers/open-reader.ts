import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLeak, type LeakReading, type LeakTable, type ReadOptions } from '#exposure/index.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { bulk, name } from '#store/bulk-sql.ts'
import { openBulkEngine } from '#store/duckdb.ts'

export interface Reader {
  readonly engine: BulkEngine
  readonly directory: string
  /** Reads bytes as a file of that name; a refusal is thrown, and rows that are not accounted for fail. */
  read(bytes: Buffer | string, file?: string, options?: ReadOptions): Promise<LeakReading>
  /** Whether the table is a view over its file. */
  isInPlace(table: LeakTable): Promise<boolean>
  /** All rows, sorted by the number in their first cell; the table is dropped. */
  takeRows(table: LeakTable): Promise<string[][]>
  close(): Promise<void>
}

/** An engine in memory and a folder for files, to read leaks with. */
export async function openReader(): Promise<Reader> {
  const engine = await openBulkEngine({
    directory: null,
    key: null,
    memoryBytes: 512 * 1024 ** 2,
    threads: 2,
  })
  const directory = await mkdtemp(join(tmpdir(), 'read-leak-'))
  let runs = 0
  const isInPlace = async ({ relation }: LeakTable): Promise<boolean> => {
    const views = await engine.rows(
      bulk`select view_name from duckdb_views() where view_name = ${relation}`,
    )
    return views.length === 1
  }
  return {
    engine,
    directory,
    isInPlace,
    read: async (bytes, file = 'leak.bin', options = {}) => {
      const path = join(directory, file)
      await writeFile(path, bytes)
      const result = await readLeak({ engine, signal: new AbortController().signal }, [{ path }], {
        prefix: `t${++runs}`,
        ...options,
      })
      if (!result.ok) throw new Error(result.error.message)
      for (const table of result.value.tables) assertAccounted(table)
      return result.value
    },
    takeRows: async (table) => {
      const relation = name(table.relation)
      const rows = await engine.rows<Record<string, string | null>>(bulk`select * from ${relation}`)
      const cells = rows.map((row) => Object.values(row).map((cell) => cell ?? ''))
      const isView = await isInPlace(table)
      await engine.run(isView ? bulk`drop view ${relation}` : bulk`drop table ${relation}`)
      return cells.toSorted(
        (a, b) => Number(a[0]) - Number(b[0]) || (a[0] ?? '').localeCompare(b[0] ?? ''),
      )
    },
    close: async () => {
      await engine.close()
      await rm(directory, { recursive: true })
    },
  }
}

function assertAccounted(table: LeakTable): void {
  const aside = table.setAside.reduce((sum, { count }) => sum + count, 0)
  assert.equal(table.rowsIn, table.rowsUnderstood + aside)
  for (const { count, firstRows } of table.setAside) {
    assert.ok(count > 0 && firstRows.length === Math.min(count, 20))
  }
}
