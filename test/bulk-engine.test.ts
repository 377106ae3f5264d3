import assert from 'node:assert/strict'
import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { describe, it } from 'node:test'
import { bulk, name } from '#store/bulk-sql.ts'
import { openBulkEngine } from '#store/duckdb.ts'

const settings = { memoryBytes: 256 * 1024 * 1024, threads: 2 }

describe('bulk engine', () => {
  it('keeps values values and names names', async () => {
    const engine = await openBulkEngine({ ...settings, directory: null, key: null })
    const hostile = `x'; drop table "t"; --`
    await engine.run(bulk`create table ${name('t "1"')} (${name(hostile)} varchar)`)
    await engine.append('t "1"', [[hostile], [null]])
    const found = await engine.rows<{ n: number }>(
      bulk`select count(*) as n from ${name('t "1"')} where ${name(hostile)} = ${hostile}`,
    )
    assert.deepEqual(found, [{ n: 1 }])
    await engine.close()
  })

  it('writes nothing readable to disk', async () => {
    const directory = await mkdtemp(joinPath(tmpdir(), 'bulk-'))
    try {
      const key = new Uint8Array(32).fill(7)
      const engine = await openBulkEngine({ ...settings, directory, key })
      await engine.run(
        bulk`create table t as select 'MARKER-' || range as value from range(100000)`,
      )
      await engine.run(bulk`checkpoint working`)
      await engine.close()
      const written = await readFile(joinPath(directory, 'working.duckdb'))
      assert.ok(written.length > 100_000)
      assert.equal(written.indexOf('MARKER-'), -1)
    } finally {
      await rm(directory, { recursive: true })
    }
  })

  it('stops a statement when asked', async () => {
    const engine = await openBulkEngine({ ...settings, directory: null, key: null })
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    await assert.rejects(
      engine.rows(
        bulk`select sum(a.range * b.range) as n from range(1000000) a, range(1000000) b`,
        {
          signal: stop.signal,
        },
      ),
      { name: 'AbortError' },
    )
    await engine.close()
  })
})
