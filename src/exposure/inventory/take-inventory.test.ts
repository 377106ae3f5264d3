import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import type { LeakTable } from '../types.ts'
import { judgeSample } from './take-inventory.ts'

const people = [
  [
    '003Dn00000AbCdEIAV',
    'Anna',
    'Schneider',
    'anna.schneider@example.com',
    '+49 30 901820',
    'Einkaufsleiterin',
    'Muster GmbH',
    'Hauptstraße 5',
    '10115',
    'Berlin',
    'Germany',
    '1984-03-07',
    'DE89370400440532013000',
  ],
  [
    '003Dn00000AbCdFIAV',
    'Paul',
    'Weber',
    'paul.weber@example.org',
    '+49 89 21800',
    'Softwareentwickler',
    'Beispiel AG',
    'Ringweg 12',
    '80331',
    'München',
    'Germany',
    '1979-11-30',
    'GB29NWBK60161331926819',
  ],
  [
    '003Dn00000AbCdGIAV',
    'Julia',
    'Wagner',
    'j.wagner@example.net',
    '+49 40 428280',
    'Geschäftsführerin',
    'Probe KG',
    'Am Markt 3',
    '20095',
    'Hamburg',
    'Germany',
    '1991-07-22',
    'FR1420041010050500013M02606',
  ],
  [
    '003Dn00000AbCdHIAV',
    'Thomas',
    'Becker',
    't.becker@example.com',
    '+49 221 2210',
    'Sachbearbeiter',
    'Test & Co. KG',
    'Domplatz 1',
    '50667',
    'Köln',
    'Germany',
    '1966-01-15',
    'NO9386011117947',
  ],
]
const table = (headers: readonly (string | null)[], rows: number): LeakTable => ({
  id: 'leak_1',
  relation: 'leak_1',
  source: { file: 'people.csv', member: null, part: null },
  format: 'delimited',
  columns: headers.map((header, i) => ({ name: `c${i + 1}`, header })),
  rowsIn: rows,
  rowsUnderstood: rows,
  setAside: [],
})
const expected = [
  'record-id',
  'given-name',
  'family-name',
  'email-address',
  'phone-number',
  'job-title',
  'company',
  'street-address',
  'postal-code',
  'city',
  'country',
  'date-of-birth',
  'iban',
]

/** Judges the rows as a scan would hand them over. */
function inventory(
  headers: readonly (string | null)[],
  rows: readonly (readonly (string | null)[])[],
) {
  const columns = headers.map((_, i) => {
    const values = rows.flatMap((row) => row[i] ?? [])
    return {
      filled: values.length,
      approximateDistinct: new Set(values).size,
    }
  })
  const counts = { rows: rows.length, columns, sample: rows }
  return judgeSample(table(headers, rows.length), counts, rows)
}

describe('inventory', () => {
  it('tells the columns of a table of customers by their headers and values', () => {
    const headers = [
      'Id',
      'FirstName',
      'LastName',
      'Email',
      'Phone',
      'Title',
      'Company',
      'MailingStreet',
      'MailingPostalCode',
      'MailingCity',
      'MailingCountry',
      'Birthdate',
      'IBAN__c',
    ]
    const found = inventory(headers, people)
    assert.deepEqual(
      found.map(({ kind }) => kind),
      expected,
    )
    assert.ok(found.every(({ confidence }) => confidence > 0.7 && confidence <= 1))
  })

  it('tells most of them by their values alone', () => {
    const found = inventory(people[0]?.map(() => null) ?? [], people)
    const right = found.filter(({ kind }, i) => kind === expected[i]).length
    assert.ok(right >= 12, found.map(({ kind }) => kind).join(' '))
  })

  it('counts fill and distinct values over all rows', () => {
    const [email] = inventory(
      ['email'],
      [['a@example.com'], [null], ['b@example.com'], ['a@example.com']],
    )
    assert.equal(email?.fill, 0.75)
    assert.equal(email?.approximateDistinct, 2)
  })

  it('shows no example in which a person could be recognised', () => {
    const found = inventory(people[0]?.map(() => null) ?? [], people)
    const shown = found
      .flatMap(({ examples, reasons = [] }) => [...examples, ...reasons])
      .join('\n')
    for (const value of people.flat()) {
      if (value !== 'Germany') assert.ok(!shown.includes(value), 'a value is shown whole')
    }
    assert.match(shown, /••••\.•••••••••@•••••••\.•••/)
  })

  it('reports what free text hides, and that it is special', () => {
    const notes = [
      'Customer called about the invoice, please reach her at anna@example.com before noon.',
      'He said that his diabetes got worse, and asks for a later delivery of the order.',
      'Paid with 4111 1111 1111 1111 on the phone; the receipt was sent by letter.',
      'Nothing to report this time, the visit went well and the contract was renewed.',
    ]
    const [note] = inventory(
      ['Comments'],
      notes.map((text) => [text]),
    )
    assert.equal(note?.kind, 'free-text')
    assert.deepEqual(note.hidden?.map(({ kind }) => kind).toSorted(), [
      'email-address',
      'health-record',
      'payment-card',
    ])
    assert.equal(note.special, true)
  })

  it('takes keys that a program drew for numbers of records, not for passwords', () => {
    const drawn = (i: number, length: number): string =>
      createHash('sha256').update(`key ${i}`).digest('base64url').slice(0, length)
    const keys = [
      ['Id', (i: number) => `003Dn0000${String((i * 7919) % 1_000_000).padStart(6, '0')}AAA`],
      ['AccountId', (i: number) => `001Dn00000AbC0${i % 6}AAA`],
      ['customer_ref', (i: number) => `cus_${drawn(i, 14)}`],
      ['uid', (i: number) => drawn(i, 28)],
      ['WhoId', (i: number) => drawn(i, 12)],
    ] as const
    for (const [header, make] of keys) {
      const rows = Array.from({ length: 300 }, (_, i) => [make(i), `ann${i}@example.com`])
      const [found] = inventory([header, 'email'], rows)
      assert.equal(found?.kind, 'record-id', header)
      const [secret] = inventory(['password', 'email'], rows)
      assert.notEqual(secret?.kind, 'record-id', header)
    }
  })

  it('says nothing about a column without values', () => {
    const [empty] = inventory([null], [[null], [null]])
    assert.equal(empty?.kind, null)
    assert.equal(empty.fill, 0)
  })
})
