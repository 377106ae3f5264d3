import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fc } from './helpers/property.ts'
import type { LeakTable } from '#exposure/index.ts'
import { scanTable } from '#exposure/inventory/queries.ts'
import { csvLine, type CsvStyle } from '../bench/readers/zoo.ts'
import { openReader, type Reader } from './helpers/open-reader.ts'

let reader: Reader

before(async () => {
  reader = await openReader()
})
after(() => reader.close())

const headers = ['id', 'email', 'full_name', 'notes']
const person = (i: number, notes = 'n'): string[] => [
  `${i}`,
  `user${i}@example.com`,
  `Given${i % 50} Family${i % 79}`,
  notes,
]

interface Read {
  readonly table: LeakTable
  readonly wasInPlace: boolean
  readonly rows: string[][]
}

async function readFrom(bytes: Buffer | string, inPlaceFrom: number): Promise<Read> {
  const { tables } = await reader.read(bytes, 'people.csv', { inPlaceFrom })
  const [table] = tables
  assert.ok(table && tables.length === 1)
  const wasInPlace = await reader.isInPlace(table)
  return { table, wasInPlace, rows: await reader.takeRows(table) }
}

/** Reads a file both ways and holds one against the other; tells whether the engine took it in place. */
async function readBothWays(bytes: Buffer | string, hasLongCells = false): Promise<Read> {
  const asked = await readFrom(bytes, 0)
  const tolerant = await readFrom(bytes, Number.POSITIVE_INFINITY)
  assert.equal(tolerant.wasInPlace, false)
  const facts = ({ rowsIn, rowsUnderstood, columns, setAside }: LeakTable): unknown => ({
    rowsIn,
    rowsUnderstood,
    columns,
    setAside: setAside
      .toSorted((a, b) => a.reason.localeCompare(b.reason))
      // The engine numbers records, the parser lines.
      .map(({ reason, count, firstRows }) => [reason, count, hasLongCells ? null : firstRows]),
  })
  assert.deepEqual(facts(asked.table), facts(tolerant.table))
  assert.deepEqual(asked.rows, tolerant.rows)
  return asked
}

const plain: CsvStyle = { delimiter: ',', quoting: 'needed', lineEnd: '\n', hasHeader: true }
const toText = (lines: readonly string[]): string => `${lines.join('\n')}\n`

describe('a large clean CSV', () => {
  it('is read by the tolerant parser where it ends in a sum and a note', async () => {
    const lines = [headers.join(','), ...Array.from({ length: 400 }, (_, i) => person(i).join(','))]
    const plainly = await readBothWays(toText(lines))
    assert.equal(plainly.wasInPlace, true)
    const { table, wasInPlace } = await readBothWays(
      toText([...lines, 'Total,,,400', 'Printed on 4 May by the registry,,,']),
    )
    assert.equal(wasInPlace, false)
    assert.equal(table.rowsUnderstood, 400)
    assert.deepEqual(
      table.setAside.map(({ reason, firstRows }) => [reason, firstRows]),
      [
        ['a sum', [402]],
        ['a note', [403]],
      ],
    )
  })

  it('stays where it is from 8 MB on, and its ragged lines are set aside', async () => {
    const count = 100_000
    const lines = [headers.join(',')]
    for (let i = 1; i <= count; i++) {
      const line = person(i, `${'note '.repeat(8)}${i}`).join(',')
      lines.push(i === 500 ? `${i},lost` : i % 40_000 === 0 ? `${line},more` : line)
    }
    const text = toText(lines)
    assert.ok(text.length > 8 * 1024 ** 2)
    const { tables } = await reader.read(text, 'people.csv')
    const [table] = tables
    assert.ok(table && (await reader.isInPlace(table)))
    assert.equal(table.rowsIn, count)
    assert.equal(table.rowsUnderstood, count - 3)
    assert.deepEqual(table.setAside, [
      { reason: 'too few cells', count: 1, firstRows: [501] },
      { reason: 'too many cells', count: 2, firstRows: [40_001, 80_001] },
    ])
    const rows = await reader.takeRows(table)
    assert.equal(rows.length, count - 3)
    assert.deepEqual(rows.at(-1), person(count, `${'note '.repeat(8)}${count}`))
  })

  it('is counted in one scan with what the inventory asks of it, unless rows are set aside', async () => {
    const lines = Array.from({ length: 9000 }, (_, i) => person(i + 1, `n${i % 7}`).join(','))
    const { tables, counts } = await reader.read(
      toText([headers.join(','), ...lines]),
      'whole.csv',
      {
        inPlaceFrom: 0,
      },
    )
    const [table] = tables
    assert.ok(table && (await reader.isInPlace(table)))
    const counted = counts.get(table.relation)
    const own = await scanTable(
      { engine: reader.engine, signal: new AbortController().signal },
      table,
    )
    assert.deepEqual(
      { ...counted, sample: counted?.sample.toSorted() },
      { ...own, sample: own.sample.toSorted() },
    )
    assert.ok(own.sample.length > 1000 && own.sample.length < table.rowsUnderstood)
    const ragged = await reader.read(
      toText([headers.join(','), '0,lost', ...lines]),
      'ragged.csv',
      {
        inPlaceFrom: 0,
      },
    )
    assert.ok(ragged.tables[0] && (await reader.isInPlace(ragged.tables[0])))
    assert.equal(ragged.counts.size, 0)
  })

  it('may have lines of nearly two megabytes, as long as the engine reads at a time', async () => {
    const long = 'long '.repeat(399_000)
    const { wasInPlace } = await readBothWays(
      toText(
        [headers, person(1), person(2, long), person(3), person(4, long)].map((line) =>
          line.join(','),
        ),
      ),
    )
    assert.ok(wasInPlace)
  })
})

describe('reading in place', () => {
  const cells = fc.string({ unit: fc.constantFrom(...'aé漢 7;|\'"\n,'), maxLength: 8 })
  const styles = fc.record<CsvStyle>({
    delimiter: fc.constantFrom(',', ';', '|'),
    quoting: fc.constantFrom('all', 'needed'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    hasHeader: fc.boolean(),
  })
  const hits = fc.array(fc.constantFrom('', '', '', '', 'few', 'many', 'blank'), {
    minLength: 40,
    maxLength: 40,
  })

  it('gives what the tolerant parser gives: rows, columns, reasons and line numbers', async () => {
    let inPlace = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 30, maxLength: 40 }),
        styles,
        hits,
        async (notes, style, hit) => {
          const lines = notes.map((note, i) => {
            const line = csvLine(person(i + 1, note.replaceAll('\n', style.lineEnd)), style)
            if (hit[i] === 'few') return csvLine([`${i + 1}`, 'x'], style)
            if (hit[i] === 'many') return csvLine([...person(i + 1), 'more', 'more'], style)
            return hit[i] === 'blank' ? `${line}${style.lineEnd}` : line
          })
          const all = style.hasHeader ? [csvLine(headers, style), ...lines] : lines
          const read = await readBothWays(
            all.map((line) => line + style.lineEnd).join(''),
            notes.some((note) => note.includes('\n')),
          )
          assert.equal(read.table.rowsIn, lines.length)
          if (read.wasInPlace) inPlace++
        },
      ),
      { numRuns: 40 },
    )
    assert.ok(inPlace >= 20, `only ${inPlace} of 40 were read in place`)
  })

  it('takes a cell of nothing but a line end for one, though its quote could open the next', async () => {
    const notes = ['\n', '|', '||', ...Array.from({ length: 15 }, () => ''), '\n', '', '', '']
    const lines = notes.map((note, i) => csvLine(person(i + 1, note), { ...plain, delimiter: '|' }))
    const { table, rows } = await readBothWays(toText(lines), true)
    assert.equal(table.rowsUnderstood, notes.length)
    assert.deepEqual(
      rows.map((row) => row[3] ?? ''),
      notes,
    )
  })

  it('takes a cell that ends in delimiters for one, also where a blank or a short line follows', async () => {
    for (const ragged of ['', '16,x']) {
      const notes = [...Array.from({ length: 14 }, () => ''), '\n,,,', '', '', '', '\n', '', '']
      const lines = notes.map((note, i) => csvLine(person(i + 1, note), plain))
      lines.splice(15, 0, ragged)
      const { table } = await readBothWays(toText(lines), true)
      assert.equal(table.rowsUnderstood, notes.length)
    }
  })

  it('reads a file without a line end at its end, with a byte order mark, of one kind of quote', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => person(i + 1))
    const bare = [headers, ...rows].map((row) => row.join(',')).join('\n')
    assert.equal((await readBothWays(bare)).wasInPlace, true)
    assert.equal((await readBothWays(`\ufeff${bare}\n`)).wasInPlace, true)
    const all = [headers, ...rows].map((row) => csvLine(row, { ...plain, quoting: 'all' }))
    assert.equal((await readBothWays(toText(all))).wasInPlace, true)
    const single = [headers, ...rows].map((row) => row.map((cell) => `'${cell}'`).join(','))
    assert.equal((await readBothWays(toText(single))).wasInPlace, true)
  })

  const damaged = (line: string | Buffer): Buffer => {
    const before = Array.from({ length: 30 }, (_, i) => person(i + 1).join(','))
    const after = Array.from({ length: 30 }, (_, i) => person(i + 32).join(','))
    return Buffer.concat([
      Buffer.from(toText([headers.join(','), ...before])),
      Buffer.from(line),
      Buffer.from(toText(after)),
    ])
  }

  it('is not for a file with a line in another encoding, a NUL, another line end or a broken quote', async () => {
    const latin = await readBothWays(
      damaged(Buffer.from('31,u@example.com,Zo\u00e9,n\n', 'latin1')),
    )
    assert.equal(latin.wasInPlace, false)
    assert.deepEqual(latin.rows[30], ['31', 'u@example.com', 'Zoé', 'n'])
    for (const line of [
      '31,u@example.com,Zo\0e,n\n',
      '31,u@example.com,Zoe,n\r\n',
      '31,u@example.com,"Zoe,n\n',
      '31,u@example.com,"Zo"e,n\n',
    ]) {
      const read = await readBothWays(damaged(line))
      assert.equal(read.wasInPlace, false)
      assert.equal(read.table.rowsIn, 61)
    }
  })

  it('is not for a file whose lines are other than the rows that the engine counts', async () => {
    const lines = [headers, ...Array.from({ length: 30 }, (_, i) => person(i + 1))].map((row) =>
      row.join('\t'),
    )
    assert.equal((await readBothWays(toText(lines))).wasInPlace, true)
    // For the engine a row of empty cells, for a person a blank line.
    const read = await readBothWays(toText([...lines, '\t\t\t']))
    assert.equal(read.wasInPlace, false)
    assert.equal(read.table.rowsIn, 30)
  })

  it('can bring the rows over, for when the file may go away', async () => {
    const lines = [headers, ...Array.from({ length: 30 }, (_, i) => person(i + 1))]
    const { tables } = await reader.read(toText(lines.map((row) => row.join(','))), 'x.csv', {
      inPlaceFrom: 0,
      plainFiles: 'copy',
    })
    const [table] = tables
    assert.ok(table && !(await reader.isInPlace(table)))
    assert.deepEqual(await reader.takeRows(table), lines.slice(1))
  })
})
