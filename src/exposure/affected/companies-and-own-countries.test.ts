import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MadeTable } from './fixtures/make-table.ts'
import { leakInMemory } from './fixtures/leak-in-memory.ts'
import { listCompanies } from './lists/list-people.ts'

const { affectedBy, bulk, everybody, tableOf } = leakInMemory()

/** The same table with how many different values its columns have, and what country their numbers say. */
const found = (
  { table, findings }: MadeTable,
  distinct: readonly number[],
  origins: readonly (string | null)[] = [],
): MadeTable => ({
  table,
  findings: findings.map((finding, i) => ({
    ...finding,
    approximateDistinct: distinct[i] ?? finding.approximateDistinct,
    origins: typeof origins[i] === 'string' ? [{ country: origins[i], share: 1 }] : [],
  })),
})

const branches = [
  ['Bakkerij Jansen BV', '+31 20 555 0101', 'Utrecht'],
  ['Vishandel De Haan BV', '+31 20 555 0102', 'Hoorn'],
  ['Garage Mulder', '+31 20 555 0103', 'Zwolle'],
]

describe('rows of companies', () => {
  it('are about nobody, though they have telephone numbers', async () => {
    const suppliers = await tableOf(['company', 'phone-number', 'city'], branches)
    const { people, rowsWithoutPerson } = await affectedBy(suppliers)
    assert.deepEqual([people, rowsWithoutPerson], [0, 3])
    const buyers = await tableOf(
      ['full-name', 'email-address'],
      [['Ilse Bos', 'ilse@jansen.example']],
    )
    const both = await affectedBy(suppliers, buyers)
    assert.deepEqual([both.people, both.rowsWithoutPerson], [1, 3])
  })

  it('are about somebody where they have an address, whose number it then is', async () => {
    const made = await tableOf(
      ['company', 'phone-number', 'email-address'],
      [
        ['Bakkerij Jansen BV', '+31 20 555 0101', 'ilse@jansen.example'],
        ['Garage Mulder', '+31 20 555 0103', null],
      ],
    )
    const { people, rowsWithoutPerson } = await affectedBy(made)
    assert.deepEqual([people, rowsWithoutPerson], [1, 1])
    assert.equal((await everybody())[0]?.country, 'NL')
  })

  it('are companies by their name, once, unless somebody of them is in the leak', async () => {
    const suppliers = await tableOf(
      ['company', 'web-address', 'full-name', 'phone-number'],
      [
        ['Bakkerij Jansen BV', 'https://www.jansen.example/nl', null, '+31 20 555 0101'],
        ['Vishandel De Haan BV', null, null, '+31 20 555 0102'],
        ['VISHANDEL DE HAAN', null, null, null],
        ['Garage Mulder', null, 'Piet Smit', '+31 20 555 0103'],
        ['Kwekerij Oost', null, null, '+31 20 555 0104'],
      ],
    )
    const buyers = await tableOf(
      ['email-address', 'company'],
      [
        ['ilse@jansen.example', null],
        ['bo@gmail.com', 'Kwekerij Oost B.V.'],
      ],
    )
    const { people, companies, rowsWithoutPerson } = await affectedBy(suppliers, buyers)
    assert.deepEqual([people, companies, rowsWithoutPerson], [3, 4, 4])
    const listed = await listCompanies(bulk(), {}, { offset: 0, limit: 10 })
    assert.deepEqual(listed.companies.map((each) => `${each.key} ${each.people}`).toSorted(), [
      'garage mulder 1',
      'jansen.example 1',
      'kwekerij oost 1',
      'vishandel de haan 0',
    ])
    const alone = await affectedBy(suppliers)
    assert.deepEqual([alone.people, alone.companies], [1, 4])
  })

  it('are none where a few companies come back, as those that sold something', async () => {
    const sales = await tableOf(
      ['company', 'amount'],
      Array.from({ length: 9 }, (_, i) => [
        i % 2 === 0 ? 'Kwekerij Oost BV' : 'Garage Mulder',
        '12',
      ]),
    )
    assert.equal((await affectedBy(found(sales, [2, 9]))).companies, 0)
  })

  it('are people where they have names or many numbers at few companies', async () => {
    const named = await tableOf(
      ['company', 'phone-number', 'full-name'],
      branches.map(([company = '', phone = '']) => [company, phone, 'Piet Smit']),
    )
    assert.equal((await affectedBy(named)).people, 3)
    const workers = await tableOf(
      ['company', 'phone-number'],
      branches.map(([, phone = '']) => ['Bakkerij Jansen BV', phone]),
    )
    assert.equal((await affectedBy(found(workers, [1, 3]))).people, 3)
  })
})

describe('the country of a person', () => {
  it('is that of an IBAN or of the scheme of an identity number, before that of the mail domain', async () => {
    const made = found(
      await tableOf(
        ['email-address', 'national-id', 'iban', 'country'],
        [
          ['a@x.example', '112-233-445 95', 'SI56 2633 0001 2039 086', null],
          ['b@x.example', null, 'SI56263300012039086', null],
          ['c@firma.de', 'n/a', 'lv80bank0000435195001', null],
          ['d@firma.de', null, 'to follow', null],
          ['e@x.example', '087-654-303 00', null, 'Malta'],
          ['f@x.example', null, null, null],
        ],
      ),
      [],
      [null, 'RU', 'SI', null],
    )
    const { placedBy } = await affectedBy(made)
    const people = await everybody()
    const countryOf = (start: string) =>
      people.find(({ email }) => email?.startsWith(start))?.country ?? null
    assert.deepEqual([...'abcdef'].map(countryOf), ['RU', 'SI', 'LV', 'DE', 'MT', null])
    assert.deepEqual(
      [placedBy['identity-number'], placedBy.iban, placedBy['top-level-domain'], placedBy.field],
      [1, 2, 1, 1],
    )
  })

  it('is told by numbers of people with several rows too, and names their state', async () => {
    const made = found(
      await tableOf(
        ['email-address', 'national-id', 'region'],
        [
          ['a@x.example', '219-09-9999', 'Ohio'],
          ['a@x.example', '219-09-9999', 'Ohio'],
          ['b@x.example', '078-05-1120', 'Texas'],
        ],
      ),
      [],
      [null, 'US', null],
    )
    const { jurisdictions } = await affectedBy(made)
    assert.deepEqual(
      jurisdictions.map(({ jurisdiction, count }) => [jurisdiction, count]).toSorted(),
      [
        ['US-OH', 1],
        ['US-TX', 1],
      ],
    )
  })

  it('is told by a telephone number that has its calling code without a mark', async () => {
    const made = await tableOf(
      ['phone-number', 'full-name', 'country'],
      [
        ['5581987654321', 'Rui Costa', 'Brazil'],
        ['(81) 98765-4321', 'R. Costa', 'Brazil'],
        ['77012345678', 'Aliya S.', 'Kazakhstan'],
        ['87012345678', 'Aliya S.', 'Kazakhstan'],
      ],
    )
    const { people } = await affectedBy(made)
    const numbers = (await everybody()).map(({ phone }) => phone)
    assert.equal(people, 2)
    assert.deepEqual(numbers.toSorted(), ['+55***21', '+77***78'])
  })
})
