import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { openBulkEngine } from '#store/duckdb.ts'
import type { Bulk } from '../../types.ts'
import { findAffected } from '../find-affected.ts'
import { makeTable } from '../fixtures/make-table.ts'
import { exportList, mostInWorkbook, prepareLists } from './export-list.ts'

const home = await mkdtemp(join(tmpdir(), 'export-'))
const engine = await openBulkEngine({
  memoryBytes: 256 * 1024 * 1024,
  threads: 2,
  directory: null,
  key: null,
})
after(async () => {
  await engine.close()
  await rm(home, { recursive: true, force: true })
})

it('a list too long for a workbook is refused before its rows are read', async () => {
  const people = Array.from({ length: mostInWorkbook + 1 }, (_, i) => [`p${i}@example.com`])
  const { table, findings } = await makeTable(engine, 'leak_1', ['email-address'], people)
  let mostRead = 0
  const bulk: Bulk = {
    signal: new AbortController().signal,
    engine: {
      ...engine,
      run: engine.run.bind(engine),
      rows: async (query, options) => {
        const found = await engine.rows<never>(query, options)
        mostRead = Math.max(mostRead, found.length)
        return found
      },
    },
  }
  await findAffected(bulk, {
    tables: [table],
    findings,
    files: null,
    list: null,
    ourDomains: [],
    planted: [],
  })
  await prepareLists(bulk)
  mostRead = 0
  const file = join(home, 'people.xlsx')
  const refused = await exportList(bulk, { what: 'people', format: 'xlsx', file, ourDomains: [] })
  assert.ok(!refused.ok)
  assert.equal(refused.error.type, 'INPUT_TOO_LARGE')
  assert.match(refused.error.message, /the list has 200001 rows, and a workbook can hold 200000/)
  assert.equal(mostRead, 1)
  assert.deepEqual(await readdir(home), [])

  const written = await exportList(bulk, {
    what: 'companies',
    format: 'xlsx',
    file,
    ourDomains: [],
  })
  assert.ok(written.ok)
  assert.ok((await stat(file)).size > 1000)
})
