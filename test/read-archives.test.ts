import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { BreakwaterError } from '#base/errors.ts'
import { readLeak } from '#exposure/index.ts'
import type { BulkEngine } from '#store/bulk-engine.ts'
import { bulk } from '#store/bulk-sql.ts'
import { rarOf } from '../bench/readers/rar.ts'
import { sevenZipOf } from '../bench/readers/seven-zip.ts'
import { packAs, tarOf, toCsv, zipOf } from '../bench/readers/zoo.ts'
import { openReader, type Reader } from './helpers/open-reader.ts'

let reader: Reader

before(async () => {
  reader = await openReader()
})
after(() => reader.close())

const people = Buffer.from('id,email\n1,a@example.com\n2,b@example.com\n')
const rowsOfPeople = [
  ['1', 'a@example.com'],
  ['2', 'b@example.com'],
]

describe('a 7z archive', () => {
  it('gives every member back, cell for cell, as it is and inside another archive', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [
      `${i}`,
      `u${i}@example.com`,
      `a "b", ${i}`,
    ])
    const table = { headers: ['id', 'email', 'notes'], rows }
    const csv = Buffer.from(
      toCsv(table, { delimiter: ',', quoting: 'needed', lineEnd: '\r\n', hasHeader: true }),
    )
    const archive = await sevenZipOf({ 'crm/people.csv': csv, 'b.csv': people })
    for (const bytes of [archive, zipOf({ 'inner.7z': archive })]) {
      const { tables, passedOver } = await reader.read(bytes)
      const byName = new Map(
        tables.map((found) => [found.source.member?.split('.7z/').at(-1), found]),
      )
      assert.deepEqual([...byName.keys()].toSorted(), ['b.csv', 'crm/people.csv'])
      assert.deepEqual(passedOver, [])
      for (const [name, expected] of Object.entries({
        'crm/people.csv': rows,
        'b.csv': rowsOfPeople,
      })) {
        const found = byName.get(name)
        assert.ok(found)
        assert.deepEqual(await reader.takeRows(found), expected)
      }
    }
  })

  it('that breaks off or is damaged inside is refused or told of, and never takes a row too many', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `${i},u${(i * 7919) % 9973}@example.com\n`)
    const archive = await sevenZipOf({ 'people.csv': Buffer.from(`id,email\n${rows.join('')}`) })
    await assert.rejects(reader.read(archive.subarray(0, archive.length / 2)), /damaged/)
    const hit = Buffer.from(archive)
    hit.fill(0x55, hit.length / 2, hit.length / 2 + 16)
    const { tables, passedOver } = await reader.read(hit)
    assert.ok(tables.every(({ rowsUnderstood }) => rowsUnderstood <= rows.length))
    assert.match(passedOver.map(({ reason }) => reason).join(), /damaged/)
  })
})

describe('bzip2, xz and RAR', () => {
  it('give their rows back, alone and around or inside another archive', async () => {
    for (const packing of ['bz2', 'xz', 'tar.bz2', 'rar'] as const) {
      const packed = await packAs(packing, 'people.csv', people)
      for (const bytes of [packed, zipOf({ [`people.${packing}`]: packed })]) {
        const { tables, passedOver } = await reader.read(bytes)
        const [found] = tables
        assert.ok(found, packing)
        assert.deepEqual(passedOver, [])
        assert.deepEqual(await reader.takeRows(found), rowsOfPeople)
      }
    }
  })

  it('that break off give what stood before the break, and say so', async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, i) => `${i},u${(i * 7919) % 9973}@example.com\n`,
    )
    const csv = Buffer.from(`id,email\n${rows.join('')}`)
    for (const packing of ['bz2', 'xz'] as const) {
      const packed = await packAs(packing, 'people.csv', csv)
      const { tables, passedOver } = await reader.read(packed.subarray(0, packed.length * 0.8))
      const [found] = tables
      assert.ok(found !== undefined && found.rowsUnderstood > 0, packing)
      assert.ok(found.rowsUnderstood < rows.length)
      assert.match(passedOver.map(({ reason }) => reason).join(), /ends early or is damaged/)
    }
  })

  it('are told as locked where the names of a RAR are encrypted', async () => {
    const head = rarOf({ 'people.csv': people })
    // The header behind the signature says that the others are encrypted (type 4).
    const locked = Buffer.concat([
      head.subarray(0, 8),
      Buffer.from([0x39, 0xd6, 0x5d, 0x1c, 0x21, 0x04, 0x00, 0x00, 0x01, 0x0f]),
      Buffer.alloc(120, 7),
    ])
    await assert.rejects(reader.read(locked), /locked with a password/)
  })
})

describe('an archive locked with a password', () => {
  it('is refused, whether zip or 7z, and whether its names can be seen or not', async () => {
    const locked = [
      await sevenZipOf({ 'people.csv': people }, ['-psecret', '-tzip']),
      await sevenZipOf({ 'people.csv': people }, ['-psecret', '-tzip', '-mem=AES256']),
      await sevenZipOf({ 'people.csv': people }, ['-psecret']),
      await sevenZipOf({ 'people.csv': people }, ['-psecret', '-mhe=on']),
    ]
    for (const bytes of locked) {
      await assert.rejects(
        reader.read(bytes, 'leak.bin'),
        /leak\.bin: it is locked with a password/,
      )
    }
  })

  it('inside another is passed over', async () => {
    const inner = await sevenZipOf({ 'people.csv': people }, ['-psecret'])
    const { tables, passedOver } = await reader.read(zipOf({ 'inner.7z': inner, 'b.csv': people }))
    assert.deepEqual(
      [tables.length, passedOver.map(({ member, reason }) => [member, reason])],
      [1, [['inner.7z/people.csv', 'locked with a password']]],
    )
  })
})

/** An archive with a member that is to be unpacked outside its folder, which 7-Zip itself does not write. */
async function climbing(): Promise<Buffer> {
  const archive = await sevenZipOf({ 'aa/aa/etc/people.csv': people }, ['-mhc=off'])
  const at = archive.indexOf(Buffer.from('aa/aa/', 'utf16le'))
  assert.notEqual(at, -1)
  Buffer.from('../../', 'utf16le').copy(archive, at)
  // Signature header: offset, size and CRC of the list of names, and a CRC over these (7zFormat.txt).
  const start = 32 + Number(archive.readBigUInt64LE(12))
  const size = Number(archive.readBigUInt64LE(20))
  archive.writeUInt32LE(crc32(archive.subarray(start, start + size)), 28)
  archive.writeUInt32LE(crc32(archive.subarray(12, 32)), 8)
  return archive
}

describe('hostile archives', () => {
  it('show names without ways out of a folder, and pass over what is no table', async () => {
    const csv = Buffer.from('id,email\n1,a@example.com\n2,b@example.com\n')
    const { tables, passedOver } = await reader.read(
      zipOf({
        '../../etc/people.csv': csv,
        'photo.png': Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
      }),
    )
    assert.equal(tables[0]?.source.member, 'etc/people.csv')
    assert.deepEqual(
      passedOver.map(({ member, reason }) => [member, reason]),
      [['photo.png', 'it is a picture']],
    )
  })

  it('of 7z and tar are shown in the same way', async () => {
    for (const bytes of [await climbing(), await tarOf({ '../../etc/people.csv': people })]) {
      const { tables } = await reader.read(bytes)
      assert.equal(tables[0]?.source.member, 'etc/people.csv')
      assert.equal(tables[0]?.rowsUnderstood, 2)
    }
  })

  it('are refused where they unpack without bound', async () => {
    const bomb = { 'x.csv': Buffer.alloc(66 * 1024 ** 2, `a,${'b'.repeat(100_000)}\n`) }
    for (const bytes of [
      await packAs('gz', 'x.csv', bomb['x.csv']),
      await sevenZipOf(bomb, ['-tzip']),
      await sevenZipOf(bomb),
    ]) {
      await assert.rejects(
        reader.read(bytes, 'bomb.bin', { limits: { unpackRatio: 100 } }),
        /100 times its size/,
      )
    }
  })

  it('are refused where they unpack to more than is allowed', async () => {
    const csv = Buffer.alloc(2 * 1024 ** 2, 'a,b\n')
    for (const packing of ['gz', 'zst', 'zip', '7z'] as const) {
      await assert.rejects(
        reader.read(await packAs(packing, 'x.csv', csv), 'bomb.bin', {
          limits: { unpackedBytes: 1024 ** 2 },
        }),
        /1048576 bytes/,
      )
    }
  })

  it('are refused where they hold too many members', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.csv`, people]))
    for (const bytes of [zipOf(files), await tarOf(files), await sevenZipOf(files)]) {
      await assert.rejects(reader.read(bytes, 'x.bin', { limits: { members: 20 } }), /more than 20/)
    }
  })

  it('are opened to a bounded depth', async () => {
    let inner = zipOf({ 'people.csv': Buffer.from('id,email\n1,a@example.com\n2,b@example.com\n') })
    for (let i = 0; i < 6; i++) inner = await tarOf({ [`level${i}.tar`]: inner })
    const { tables, passedOver } = await reader.read(inner)
    assert.deepEqual(
      [tables.length, passedOver[0]?.reason],
      [0, 'archive inside too many archives'],
    )
  })
})

const isLinux = process.platform === 'linux'

describe('Parquet on disk', () => {
  it('is not called damaged where it is memory that ran out', async () => {
    const path = join(reader.directory, 'whole.parquet')
    await reader.engine.run(bulk`copy (select 1 as id) to ${path} (format parquet)`)
    const engine: BulkEngine = {
      run: (query, options) => reader.engine.run(query, options),
      rows: () => Promise.reject(new BreakwaterError('OUT_OF_MEMORY', 'the memory is too small')),
      append: (table, cells) => reader.engine.append(table, cells),
      close: () => reader.engine.close(),
    }
    const signal = new AbortController().signal
    await assert.rejects(readLeak({ engine, signal }, [{ path }]), { code: 'OUT_OF_MEMORY' })
  })
})

describe('Parquet in an archive', { skip: !isLinux && 'no files in memory here' }, () => {
  let bytes: Buffer

  before(async () => {
    const path = join(reader.directory, 'people.parquet')
    await reader.engine.run(
      bulk`copy (select i as id, md5(i::varchar) as hash from range(60000) t(i)) to ${path} (format parquet)`,
    )
    bytes = await readFile(path)
  })

  it('is read from memory, and no name of it is left', async () => {
    assert.ok(bytes.length > 1024 * 1024)
    const names = await namesInMemory()
    for (const packed of [zipOf({ 'crm/people.parquet': bytes }), gzipSync(bytes)]) {
      const { tables, passedOver } = await reader.read(packed)
      const [found] = tables
      assert.ok(found)
      assert.deepEqual(passedOver, [])
      assert.equal(await reader.isInPlace(found), false)
      const rows = await reader.takeRows(found)
      assert.equal(rows.length, 60_000)
      assert.deepEqual(rows[1], ['1', createHash('md5').update('1').digest('hex')])
    }
    assert.deepEqual(await namesInMemory(), names)
  })

  it('that is damaged, or more than is held, is passed over', async () => {
    const others = { 'people.csv': people }
    const cut = await reader.read(zipOf({ ...others, 'p.parquet': bytes.subarray(0, 40_000) }))
    assert.match(cut.passedOver.map(({ reason }) => reason).join(), /damaged Parquet/)
    const large = await reader.read(zipOf({ ...others, 'p.parquet': bytes }), 'leak.zip', {
      limits: { heldBytes: 500_000 },
    })
    assert.match(large.passedOver.map(({ reason }) => reason).join(), /could not be held in memory/)
    assert.equal(large.tables.length, 1)
  })
})

const namesInMemory = (): Promise<string[]> => readdir('/dev/shm').catch(() => [])
