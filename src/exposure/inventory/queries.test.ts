import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bulk } from '#store/bulk-sql.ts'
import { openBulkEngine } from '#store/duckdb.ts'
import type { LeakTable } from '../types.ts'
import { sampleSize, scanTable } from './queries.ts'
import { takeInventory } from './take-inventory.ts'

describe('the scan of a table', () => {
  it('draws the same rows from all parts of a large table, in one statement', async () => {
    const engine = await openBulkEngine({
      directory: null,
      key: null,
      memoryBytes: 512 * 1024 * 1024,
      threads: 2,
    })
    await engine.run(
      bulk`create table leak_1 as select 'id' || range as c1, 'x' || range % 7 as c2 from range(200000)`,
    )
    const table: LeakTable = {
      id: 'leak_1',
      relation: 'leak_1',
      source: { file: 'a.csv', member: null, part: null },
      format: 'delimited',
      columns: [
        { name: 'c1', header: null },
        { name: 'c2', header: null },
      ],
      rowsIn: 200_000,
      rowsUnderstood: 200_000,
      setAside: [],
    }
    const context = { engine, signal: new AbortController().signal }
    const counts = await scanTable(context, table)
    const again = await scanTable(context, table)
    const [id, few] = await takeInventory(context, [table])
    await engine.close()
    assert.deepEqual([id?.kind, few?.kind], ['record-id', 'flag'])
    assert.equal(counts.rows, 200_000)
    assert.ok(Math.abs((counts.columns[0]?.approximateDistinct ?? 0) / 200_000 - 1) < 0.1)
    assert.ok(Math.abs((counts.columns[1]?.approximateDistinct ?? 0) - 7) <= 1)
    const drawn = counts.sample.length
    assert.ok(drawn > sampleSize(table) * 0.85 && drawn < sampleSize(table) * 1.15, String(drawn))
    const late = counts.sample.filter(([id]) => Number(id?.slice(2)) >= 100_000).length
    assert.ok(late / drawn > 0.4 && late / drawn < 0.6)
    assert.deepEqual(again.sample.map(String).toSorted(), counts.sample.map(String).toSorted())
  })
})
