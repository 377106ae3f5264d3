import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { BesideRecords } from './beside-records.ts'

type Row = readonly (string | null)[]

/** The reasons for the last rows, after the others were read. */
const reasonsFor = (header: Row | null, records: readonly Row[], last: readonly Row[]) => {
  const beside = new BesideRecords(header, header?.length ?? records[0]?.length ?? 0)
  for (const row of records) assert.equal(beside.reasonFor(row), null, row.join())
  return last.map((row) => beside.reasonFor(row))
}

const members = ['Lidnr', 'Naam', 'Plaats', 'Contributie', 'Betaald op']
const fourMembers = [
  ['2201', 'Sanne de Wit', 'Zwolle', '45,00', '2024-02-01'],
  ['2202', 'Totaal van Dijk', 'Assen', '45,00', '2024-02-03'],
  ['2203', 'Jelle Hoekstra', 'Sneek', '22,50', null],
  ['2204', 'Noor Visser', 'Hoorn', '45,00', '2024-02-09'],
]

describe('lines of a report that are no records', () => {
  it('are sums, of a part or the whole', () => {
    assert.deepEqual(
      reasonsFor(members, fourMembers, [
        ['Subtotaal', null, null, '157,50', null],
        ['Totaal:', '', '', '€ 157,50', ''],
        ['', '', 'Totaal', '157,50', ''],
        ['Totaal 4 leden', null, null, '157,50', null],
      ]),
      ['a sum', 'a sum', 'a sum', 'a sum'],
    )
  })

  it('are sums in other languages and scripts', () => {
    const header = ['번호', '이름', '연락처', '금액']
    const records = [
      ['1', '박지훈', '010-2345-6789', '120000'],
      ['2', '최서연', '010-9876-5432', '80000'],
      ['3', '정민수', '010-5555-1234', '45000'],
    ]
    assert.deepEqual(
      reasonsFor(header, records, [
        ['합계', null, null, '245000'],
        ['ÖSSZESEN', null, null, '245000'],
        ['Összesen', null, null, '245 000 Ft'],
        ['Итого:', '', '', '245000,00'],
      ]),
      ['a sum', 'a sum', 'a sum', 'a sum'],
    )
  })

  it('are page numbers, notes, the header again and rows without a value', () => {
    assert.deepEqual(
      reasonsFor(members, fourMembers, [
        ['Pagina 2 van 9', null, null, null, null],
        members,
        ['Afgedrukt op 3 maart 2024', '', '', '', ''],
        ['Afdeling Oost', null, null, null, null],
        ['(4 records)', null, null, null, null],
        ['', ' ', null, '', ''],
      ]),
      ['a page number', 'the header again', 'a note', 'a note', 'a note', 'no value'],
    )
  })

  it('are headings of parts, from the first row on', () => {
    const parts = [
      ['Kraj: Vysočina', '', '', '', ''],
      ['2301', 'Petr Malý', 'Jihlava', '120,00', '2024-02-01'],
      ['Kraj: Praha', '', '', '', ''],
      ['2302', 'Eva Nová', 'Praha', '80,00', '2024-02-01'],
    ]
    const beside = new BesideRecords(['Číslo', 'Jméno', 'Město', 'Částka', 'Den'], 5)
    assert.deepEqual(
      parts.map((row) => beside.reasonFor(row)),
      ['a note', null, 'a note', null],
    )
  })

  it('are not people or companies with such names, or with little known of them', () => {
    const header = ['Surname', 'Given name', 'Employer', 'Mail', 'Paid']
    const records = [
      ['Okafor', 'Chidi', 'Total', 'chidi@example.org', '20'],
      ['Sum', 'Dara', '', '', ''],
      ['Soma', 'Priya', null, null, '14'],
      ['Van der Berg', 'Lien', null, null, null],
      ['Page', 'Larry', null, null, '2'],
      ['Stand', null, null, 'stand@example.org', null],
      ['De la Cruz', null, null, null, null],
      ['solo@example.org', null, null, null, null],
    ]
    reasonsFor(header, records, [])
  })

  it('are not told by one word in lists of two columns without a header', () => {
    assert.deepEqual(reasonsFor(null, [['sum', '1234']], [['total', '5678']]), [null])
    assert.deepEqual(reasonsFor(['Plan', 'Members'], [['Basic', '12']], [['Total', '12']]), [
      'a sum',
    ])
  })
})
