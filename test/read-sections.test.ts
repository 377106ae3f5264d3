import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { toXlsx } from '../bench/readers/zoo.ts'
import { openReader, type Reader } from './helpers/open-reader.ts'

let reader: Reader

before(async () => {
  reader = await openReader()
})
after(() => reader.close())

const tablesOf = async (bytes: string | Buffer) => {
  const { tables } = await reader.read(bytes)
  return Promise.all(
    tables.map(async (table) => ({
      part: table.source.part,
      headers: table.columns.map(({ header }) => header),
      aside: table.setAside.map(({ reason, count }) => [reason, count]),
      rows: await reader.takeRows(table),
    })),
  )
}

describe('several tables in one text', () => {
  const staff = ['ref,surname,forename', '1,Lund,Ida', '2,Moe,Per', '3,Ray,Cleo']
  const clients = ['email;phone;company;city', 'a@example.com;+47 22 00 00 01;Nord AS;Oslo']

  it('are told by a header in the middle, though it has another width and other signs', async () => {
    assert.deepEqual(await tablesOf([...staff, ...clients, ''].join('\n')), [
      {
        part: null,
        headers: ['ref', 'surname', 'forename'],
        aside: [],
        rows: [
          ['1', 'Lund', 'Ida'],
          ['2', 'Moe', 'Per'],
          ['3', 'Ray', 'Cleo'],
        ],
      },
      {
        part: 'from line 5',
        headers: ['email', 'phone', 'company', 'city'],
        aside: [],
        rows: [['a@example.com', '+47 22 00 00 01', 'Nord AS', 'Oslo']],
      },
    ])
  })

  it('are one where the header comes again, or a row only speaks of columns', async () => {
    const rows = ['4,Email,Phone', '5,Oslo,Bergen']
    const [only, ...others] = await tablesOf([...staff, staff[0], ...rows, ''].join('\n'))
    assert.deepEqual(others, [])
    assert.equal(only?.rows.length, 5)
    assert.deepEqual(only.aside, [['the header again', 1]])
  })

  it('may stand on one sheet', async () => {
    const sheet = {
      headers: ['no', 'surname', 'forename', 'email'],
      rows: [
        ...['1', '2', '3', '4', '5'].map((no) => [no, 'Lund', 'Ida', `p${no}@example.com`]),
        ['Trainers and helpers'],
        ['name', 'phone', 'city'],
        ['Per Moe', '+47 22 00 00 02', 'Oslo'],
        ['Cleo Ray', '+47 22 00 00 03', 'Moss'],
      ],
    }
    const found = await tablesOf(toXlsx({ Club: sheet }, 'inline'))
    assert.deepEqual(
      found.map(({ part, headers, rows }) => [part, headers, rows.length]),
      [
        ['Club', sheet.headers, 5],
        ['Club, from row 8', ['name', 'phone', 'city'], 2],
      ],
    )
  })
})

describe('columns of fixed widths', () => {
  const people = [
    ['1004', 'LUND, IDA MARIE', '1961-02-03', '7.50'],
    ['1011', 'MOE, PER', '1970-12-24', '1207.00'],
    ['1020', 'RAY, CLEO', '', '12.10'],
    ['1033', 'VAN DER BERG, JOHANNES', '1988-07-01', '250.00'],
    ['1040', 'BO, A', '1999-09-09', '3.00'],
    ['1041', 'OKAFOR, ADA', '1952-05-30', '44.00'],
  ]
  const line = ([no = '', name = '', born = '', due = '']: readonly string[]): string =>
    ` ${no.padEnd(6)}${name.padEnd(24)}${born.padEnd(12)}${due.padStart(9)}`.trimEnd()
  const header = line(['NO', 'NAME', 'BORN', 'DUE'])

  it('are cut where a rule draws them, on every page', async () => {
    const page = [
      '1COUNTY WATERWORKS          OPEN ACCOUNTS          PAGE 1',
      header,
      line(['----', '-'.repeat(22), '-'.repeat(10), '-'.repeat(9)]),
    ]
    const text = [
      ...page,
      ...people.slice(0, 3).map(line),
      '',
      ...page,
      ...people.slice(3).map(line),
    ]
    const [found] = await tablesOf(`${text.join('\r\n')}\r\n`)
    assert.deepEqual(found, {
      part: null,
      headers: ['NO', 'NAME', 'BORN', 'DUE'],
      aside: [
        ['before the header', 1],
        ['a note', 1],
        ['the header again', 1],
      ],
      rows: people,
    })
  })

  it('are cut at the blanks that all lines share, wherever figures begin', async () => {
    const [found] = await tablesOf(`${[header, ...people.map(line)].join('\n')}\n`)
    assert.deepEqual(found?.headers, ['NO', 'NAME', 'BORN', 'DUE'])
    assert.deepEqual(found.rows, people)
  })

  it('are not seen where signs stand between cells that are filled up', async () => {
    const stroked = ([no = '', name = '']: readonly string[]): string =>
      `|${no.padEnd(8)}|${name.padEnd(30)}|Oslo  |`
    const [found] = await tablesOf(`${people.map(stroked).join('\n')}\n`)
    const cells = found?.rows[0]?.map((cell) => cell.trim()).filter((cell) => cell !== '')
    assert.deepEqual(cells, ['1004', 'LUND, IDA MARIE', 'Oslo'])
  })

  it('are not seen in a letter or in delimited text with blanks', async () => {
    const lists = ['name,city', ...people.map(([no, name]) => `"${name}",Oslo  ${no}`)].join('\n')
    const [found] = await tablesOf(`${lists}\n`)
    assert.deepEqual(found?.headers, ['name', 'city'])
  })
})
