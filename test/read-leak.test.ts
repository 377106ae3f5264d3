import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fc } from './helpers/property.ts'
import { readLeak, type LeakTable } from '#exposure/index.ts'
import { bulk, name } from '#store/bulk-sql.ts'
import {
  csvLine,
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
  zipOf,
  type CsvStyle,
  type PlainTable,
  type TextEncoding,
  type ZooPacking,
} from '../bench/readers/zoo.ts'
import { openReader, type Reader } from './helpers/open-reader.ts'

let reader: Reader

before(async () => {
  reader = await openReader()
})
after(() => reader.close())

const headers = ['id', 'email', 'full_name', 'notes', 'balance']

const awkward = fc.string({
  unit: fc.constantFrom(...'aéZ 7,;|\t"\'\\:{}[]()<>&=+-@#\n\u2028ßł漢😀'),
  maxLength: 12,
})

/** Rows that look like people, with cells that hold every sign a format gives a meaning to. */
const tableOf = (cell: fc.Arbitrary<string>): fc.Arbitrary<PlainTable> =>
  fc
    .array(fc.tuple(cell, cell, fc.integer({ min: 0, max: 99_999 })), {
      minLength: 8,
      maxLength: 40,
    })
    .map((rows) => ({
      headers,
      rows: rows.map(([full, notes, balance], i) => [
        `${i + 1}`,
        `user${i + 1}@example.com`,
        `N${full}n`,
        // The edges of white space only are not asked for.
        notes.trim() === '' ? '' : notes,
        `${balance}.50`,
      ]),
    }))

async function assertReadsBack(
  table: PlainTable,
  bytes: Buffer | string,
  hasHeader = true,
): Promise<void> {
  const { tables } = await reader.read(bytes)
  const [found] = tables
  assert.equal(tables.length, 1)
  assert.ok(found)
  assert.equal(found.rowsUnderstood, table.rows.length)
  assert.deepEqual(
    found.columns.map(({ header }) => header),
    hasHeader ? table.headers : table.headers.map(() => null),
  )
  assert.deepEqual(await reader.takeRows(found), table.rows)
}

const styles = fc.record<CsvStyle>({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  quoting: fc.constantFrom('all', 'needed'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasHeader: fc.boolean(),
})
const encodings = fc.constantFrom<TextEncoding>(
  'utf-8',
  'utf-8-mark',
  'utf-16le',
  'utf-16le-mark',
  'utf-16be-mark',
)
const packings = fc.constantFrom<ZooPacking>(
  'none',
  'gz',
  'zst',
  'zip',
  'tar',
  'tar.gz',
  'zip in tar',
)

describe('reading what was written', () => {
  it('gives delimited text back cell for cell in every dialect, encoding and packing', async () => {
    await fc.assert(
      fc.asyncProperty(
        tableOf(awkward),
        styles,
        encodings,
        packings,
        async (table, style, encoding, packing) => {
          const bytes = encode(toCsv(table, style), encoding)
          await assertReadsBack(table, await packAs(packing, 'people.csv', bytes), style.hasHeader)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('tells a backslash before a closing quote from one that escapes it', async () => {
    const style: CsvStyle = { delimiter: ',', quoting: 'all', lineEnd: '\n', hasHeader: true }
    const rows = Array.from({ length: 9 }, (_, i) => [`${i}`, `u${i}@example.com`, 'N', '', '1'])
    const ends = rows.with(8, ['8', 'u8@example.com', 'N', '\\"\n', '1'])
    await assertReadsBack({ headers, rows: ends }, toCsv({ headers, rows: ends }, style))
    const escaped = toCsv({ headers, rows }, style).replace('"N"', String.raw`"N \"7\", n"`)
    const { tables } = await reader.read(escaped)
    assert.equal((await reader.takeRows(tables[0]!))[0]?.[2], 'N "7", n')
  })

  it('sees UTF-16 without a mark where emoji stand in the first row', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => [`${i}`, `u${i}@example.com`, '😀😀', '', '1'])
    const style: CsvStyle = { delimiter: ',', quoting: 'all', lineEnd: '\n', hasHeader: false }
    const table = { headers, rows }
    await assertReadsBack(table, encode(toCsv(table, style), 'utf-16le'), false)
  })

  it('gives JSON back from lines, lists and lists under a key', async () => {
    const writers = fc.constantFrom<(table: PlainTable) => string>(
      toJsonLines,
      (table) => toJsonList(table, 0),
      (table) => toJsonList(table, 2),
      toJsonUnderKey,
    )
    await fc.assert(
      fc.asyncProperty(tableOf(awkward), writers, packings, async (table, write, packing) => {
        const given = { ...table, rows: table.rows.map((row) => row.with(3, row[3] || '-')) }
        await assertReadsBack(
          given,
          await packAs(packing, 'people.json', Buffer.from(write(given))),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('gives dumps back from MySQL, PostgreSQL and SQL Server', async () => {
    const writers = fc.constantFrom<(table: PlainTable) => string>(
      (table) => toMysqlDump(table, 3),
      (table) => toMysqlDump(table, 100),
      toPostgresCopy,
      toSqlServer,
    )
    await fc.assert(
      fc.asyncProperty(tableOf(awkward), writers, async (table, write) => {
        await assertReadsBack(table, write(table))
      }),
      { numRuns: 25 },
    )
  })

  it('gives the people in lists of a record back, each with the key of the record', async () => {
    const clubs = Array.from({ length: 4 }, (_, i) => ({
      club_id: `C${i}`,
      town: 'Leeds',
      members: Array.from({ length: i }, (_unused, j) => ({
        name: `Kim ${i}${j}`,
        mail: `kim${i}${j}@example.org`,
      })),
    }))
    const lines = clubs.map((club) => JSON.stringify(club)).join('\n')
    for (const [text, part] of [
      [JSON.stringify({ clubs }), 'clubs'],
      [lines, null],
    ] as const) {
      const { tables } = await reader.read(text, 'clubs.json')
      assert.deepEqual(
        tables.map(({ source, rowsIn, columns }) => [
          source.part,
          rowsIn,
          columns.map(({ header }) => header),
        ]),
        [
          // One club has no members.
          [part, 4, ['club_id', 'town', 'members']],
          [
            part === null ? 'members' : 'clubs.members',
            6,
            [`${part ?? 'record'}.club_id`, 'name', 'mail'],
          ],
        ],
      )
    }
  })

  it('gives every sheet of a workbook back', async () => {
    await fc.assert(
      fc.asyncProperty(
        tableOf(awkward),
        fc.constantFrom('shared' as const, 'inline' as const),
        async (table, strings) => {
          const { tables } = await reader.read(toXlsx({ People: table, 'A & B': table }, strings))
          assert.deepEqual(
            tables.map(({ source }) => source.part),
            ['People', 'A & B'],
          )
          for (const found of tables) assert.deepEqual(await reader.takeRows(found), table.rows)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('reads Latin-1, and lines of several encodings in one file', async () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aäöüßéñÅ '), maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(
        tableOf(latin),
        fc.infiniteStream(fc.constantFrom('utf-8', 'latin-1', 'utf-16le')),
        async (table, kinds) => {
          const style: CsvStyle = {
            delimiter: ',',
            quoting: 'needed',
            lineEnd: '\n',
            hasHeader: true,
          }
          const lines = [table.headers, ...table.rows].map((cells) => {
            const line = csvLine(cells, style) + style.lineEnd
            return encode(line, (kinds.next().value ?? 'utf-8') as TextEncoding)
          })
          // The header shows the reader an 8-bit file.
          lines[0] = Buffer.from(`${headers.join(',')}\n`)
          await assertReadsBack(table, Buffer.concat(lines))
        },
      ),
      { numRuns: 25 },
    )
  })
})

type Damage = (line: string, delimiter: string) => string

const damages: Readonly<Record<string, Damage>> = {
  'a cell lost': (line, delimiter) => line.slice(line.indexOf(delimiter) + 1),
  'a cell too many': (line, delimiter) => `${line}${delimiter}more`,
  'a quote opened': (line, delimiter) => line.replace(delimiter, `${delimiter}"`),
  'a quote opened last': (line, delimiter) =>
    line.slice(0, line.lastIndexOf(delimiter) + 1) +
    '"' +
    line.slice(line.lastIndexOf(delimiter) + 1),
  'zeros in it': (line) => `${line.slice(0, 4)}\0\0${line.slice(4)}`,
  'other text': () => 'Segmentation fault (core dumped)',
}

describe('damage', () => {
  it('costs the rows it hits and no others', async () => {
    // A cell that begins with a delimiter or a line end has a quote before it that any reader takes for
    // the close of one opened by damage above: then the rows between are one cell, and nothing is wrong.
    const cell = fc
      .string({ unit: fc.constantFrom(...'abé ,;"7\n'), maxLength: 8 })
      .map((text) => text.replace(/^[,;"\n]/, 'b'))
    const hits = fc.array(fc.constantFrom(null, null, null, ...Object.keys(damages)), {
      minLength: 40,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(
        tableOf(cell),
        styles,
        hits,
        packings,
        async (table, style, hit, packing) => {
          const named = { ...style, hasHeader: true }
          const lines = table.rows.map((cells, i) => {
            const line = csvLine(cells, named)
            const damage = damages[hit[i] ?? '']
            return damage === undefined ? line : damage(line, named.delimiter)
          })
          const whole = table.rows.filter((_, i) => damages[hit[i] ?? ''] === undefined)
          fc.pre(whole.length >= table.rows.length * 0.6)
          const text = [headers.join(named.delimiter), ...lines].join(named.lineEnd) + named.lineEnd
          const { tables } = await reader.read(
            await packAs(packing, 'people.csv', Buffer.from(text)),
          )
          const [found] = tables
          assert.ok(found)
          assert.ok(found.rowsIn >= table.rows.length)
          const rows = (await reader.takeRows(found)).map((row) => JSON.stringify(row))
          for (const row of whole)
            assert.ok(rows.includes(JSON.stringify(row)), `lost ${JSON.stringify(row)}`)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is counted with its reason and line', async () => {
    const { tables } = await reader.read(
      'id,email,name\n1,a@example.com,Ann\n2,b@example.com\n3,c@example.com,Cy,more\n4,d@example.com,Dee\n5,"e@example.com\n6,f@example.com,Flo\n',
    )
    assert.deepEqual(tables[0]?.setAside, [
      { reason: 'too few cells', count: 1, firstRows: [3] },
      { reason: 'too many cells', count: 1, firstRows: [4] },
      { reason: 'broken quoting', count: 1, firstRows: [6] },
    ])
    assert.equal(tables[0]?.rowsIn, 6)
  })

  it('leaves a table where most lines are pieces of damaged rows', async () => {
    const whole = ['1', '4', '7', '9'].map((id) => `"${id}","p${id}@example.com","Pat","north","2"`)
    const broken = [
      '"2","p2@example.com","Pa\nt","no\nrth",""2"',
      '"3",""p3@example.com","P\na\nt","north","2"',
      '"5","p5@example.com",""Pat","north\nand\nsouth","2"',
    ]
    const text = ['id,email,name,area,amount', ...whole, ...broken].join('\n')
    const { tables } = await reader.read(`${text}\n`)
    const [found] = tables
    assert.ok(found)
    assert.equal(found.columns[1]?.header, 'email')
    assert.equal(found.rowsUnderstood, whole.length)
  })

  it('keeps what a broken-off gzip file still gives, and sets the cut row aside', async () => {
    const table = {
      headers,
      rows: Array.from({ length: 5000 }, (_, i) => [
        `${i}`,
        `u${i * 7919}@example.com`,
        'N',
        `${i * 104_729}`,
        '1',
      ]),
    }
    const whole = await packAs(
      'gz',
      'x',
      Buffer.from(
        toCsv(table, { delimiter: ',', quoting: 'needed', lineEnd: '\n', hasHeader: true }),
      ),
    )
    const { tables, passedOver } = await reader.read(whole.subarray(0, whole.length / 2))
    const [found] = tables
    assert.ok(found && found.rowsUnderstood > 1000 && found.rowsUnderstood < 5000)
    assert.deepEqual(
      found.setAside.map(({ reason, count }) => [reason, count]),
      [['cut off where the file ends', 1]],
    )
    assert.match(passedOver[0]?.reason ?? '', /ends early/)
    for (const [i, row] of (await reader.takeRows(found)).entries())
      assert.deepEqual(row, table.rows[i])
  })
})

describe('a Salesforce export', () => {
  it('gives contacts and cases the names their lookups point at, and no row more', async () => {
    const id = (prefix: string, n: number): string =>
      `${prefix}5e00000${String(n).padStart(5, '0')}AAA`
    const accounts = `"Id","Name","Industry"\n${[1, 2].map((n) => `"${id('001', n)}","Company ${n}","Retail"\n`).join('')}`
    const contacts = `"Id","AccountId","LastName","Email"\n${[1, 2, 3].map((n) => `"${id('003', n)}","${n === 3 ? '' : id('001', n)}","Name${n}","c${n}@example.com"\n`).join('')}`
    // Ids of 15 characters stand in some exports.
    const cases = `"Id","ContactId","Subject"\n${[1, 2].map((n) => `"${id('500', n)}","${id('003', n).slice(0, 15)}","Cannot sign in"\n`).join('')}`
    const { tables } = await reader.read(
      zipOf({
        'Contact.csv': Buffer.from(contacts),
        'Case.csv': Buffer.from(cases),
        'Account.csv': Buffer.from(accounts),
      }),
    )
    const [contact, problem] = tables
    assert.ok(contact && problem)
    const rows = (table: LeakTable): Promise<readonly Record<string, string>[]> =>
      reader.engine.rows(bulk`select * from ${name(table.relation)} order by c1`)
    assert.deepEqual(
      contact.columns.map(({ header }) => header),
      ['Id', 'AccountId', 'LastName', 'Email', 'Account.Name', 'Account.Industry'],
    )
    assert.deepEqual(
      (await rows(contact)).map((row) => row['c5']),
      ['Company 1', 'Company 2', null],
    )
    assert.deepEqual(
      problem.columns.slice(3).map(({ header }) => header),
      ['Contact.LastName', 'Contact.Email'],
    )
    assert.deepEqual(
      (await rows(problem)).map((row) => row['c5']),
      ['c1@example.com', 'c2@example.com'],
    )
  })
})

describe('what cannot be read', () => {
  const refusalOf = async (path: string): Promise<string> => {
    const result = await readLeak({ engine: reader.engine, signal: new AbortController().signal }, [
      { path },
    ])
    return result.ok ? 'read' : `${result.error.type}: ${result.error.message}`
  }

  it('is refused with what it is and what to do', async () => {
    const write = async (file: string, bytes: Buffer | string): Promise<string> => {
      await writeFile(join(reader.directory, file), bytes)
      return join(reader.directory, file)
    }
    assert.match(
      await refusalOf(join(reader.directory, 'nowhere.csv')),
      /^NOT_FOUND: .*no such file/,
    )
    assert.match(await refusalOf(reader.directory), /^INPUT_INVALID: .*found a folder/)
    assert.match(await refusalOf(await write('empty.csv', '')), /^INPUT_EMPTY: .*it is empty/)
    assert.match(
      await refusalOf(await write('x.dump', 'PGDMP\u0001\u000e\u0000')),
      /^INPUT_NOT_TEXT: .*a binary dump of pg_dump/,
    )
    const workbook = toXlsx({ A: { headers: ['id'], rows: [['1'], ['2']] } }, 'shared')
    assert.match(
      await refusalOf(await write('x.xlsx', workbook.subarray(0, workbook.length / 2))),
      /^INPUT_BROKEN: /,
    )
    const prose =
      'This is the readme of the archive and it explains in many words that nothing is in here.\n'
    assert.match(
      await refusalOf(await write('readme.txt', prose.repeat(20))),
      /^INPUT_INVALID: .*text for people, not rows/,
    )
  })
})
