import assert from 'node:assert/strict'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, it } from 'node:test'
import { zipOf } from '../bench/readers/zoo.ts'
import { openReader, type Reader } from './helpers/open-reader.ts'

let reader: Reader

before(async () => {
  reader = await openReader()
})
after(() => reader.close())

async function sqliteOf(...statements: readonly string[]): Promise<Buffer> {
  const path = join(reader.directory, 'made.db')
  const database = new DatabaseSync(path)
  for (const statement of statements) database.exec(statement)
  database.close()
  const bytes = await readFile(path)
  await rm(path)
  return bytes
}

const people = [
  'create table "app users" (id integer primary key, mail text, photo blob, score real)',
  `insert into "app users" values (1, 'ada@example.com', x'89504e47', 1.5), (2, 'ben@example.com', null, 9007199254740993)`,
]

describe('an SQLite database', () => {
  it('gives every table, on disk and inside an archive, and leaves nothing beside it', async () => {
    const bytes = await sqliteOf(
      ...people,
      'pragma journal_mode = wal',
      'create table orders (no text primary key, buyer int) without rowid',
      "insert into orders values ('a-7', 9223372036854775807)",
      'create table empty (x)',
    )
    for (const given of [bytes, zipOf({ 'app/data.db': bytes })]) {
      const { tables, passedOver } = await reader.read(given, 'leak.db')
      assert.deepEqual(passedOver, [])
      assert.deepEqual(
        tables.map(({ source, format }) => [source.part, format]),
        [
          ['app users', 'sqlite'],
          ['orders', 'sqlite'],
        ],
      )
      const [users, orders] = tables
      assert.ok(users && orders)
      assert.deepEqual(
        users.columns.map(({ header }) => header),
        ['id', 'mail', 'photo', 'score'],
      )
      assert.deepEqual(await reader.takeRows(users), [
        ['1', 'ada@example.com', '0x89504e47', '1.5'],
        ['2', 'ben@example.com', '', '9007199254740992'],
      ])
      assert.deepEqual(await reader.takeRows(orders), [['a-7', '9223372036854775807']])
    }
    const left = await readdir(reader.directory)
    assert.deepEqual(
      left.filter((file) => file.startsWith('leak.db')),
      ['leak.db'],
    )
  })

  it('runs nothing that the file brings along', async () => {
    const bytes = await sqliteOf(
      'create table t (id int, mail text, bomb blob generated always as (zeroblob(900000000)) virtual)',
      "insert into t (id, mail) values (1, 'ada@example.com')",
      'create view v as select zeroblob(900000000)',
      'create virtual table words using fts5(body)',
    )
    const { tables } = await reader.read(bytes)
    const [found] = tables
    assert.ok(found)
    assert.deepEqual(
      found.columns.map(({ header }) => header),
      ['id', 'mail'],
    )
    assert.ok(!tables.some(({ source }) => source.part === 'v' || source.part === 'words'))
  })

  it('that is damaged gives what can be read and says so, or is refused', async () => {
    const bytes = await sqliteOf(
      'create table t (id integer primary key, mail text)',
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
       insert into t select i, 'user' || i || '@example.com' from n`,
    )
    const hit = Buffer.from(bytes)
    const from = Math.floor(hit.length * 0.6)
    hit.fill(0xa5, from, from + 40_000)
    const { tables, passedOver } = await reader.read(hit)
    assert.ok(tables.every(({ rowsIn, rowsUnderstood }) => rowsIn === rowsUnderstood))
    assert.ok((tables[0]?.rowsIn ?? 0) < 20_000)
    assert.match(passedOver.map(({ reason }) => reason).join(), /table t is damaged/)
    await assert.rejects(
      reader.read(Buffer.concat([bytes.subarray(0, 16), Buffer.alloc(5000, 0xff)])),
      /a damaged SQLite database/,
    )
  })
})
