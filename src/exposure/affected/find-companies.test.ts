import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { leakInMemory } from './fixtures/leak-in-memory.ts'
import { listCompanies } from './lists/list-people.ts'

const { affectedBy, bulk, tableOf } = leakInMemory()

describe('companies affected', () => {
  it('are registrable domains, else normalised names; providers of mail are none', async () => {
    const found = await affectedBy(
      await tableOf(
        ['email-address', 'company'],
        [
          ['a@mail.acme.co.uk', 'Acme Ltd'],
          ['b@acme.co.uk', 'ACME Limited'],
          ['c@gmail.com', 'Acme, Ltd.'],
          ['d@gmail.com', 'Müller & Söhne GmbH'],
          ['e@web.de', 'Mueller GmbH'],
          ['f@hotmail.com', null],
        ],
      ),
    )
    const { companies } = await listCompanies(bulk(), {}, { offset: 0, limit: 10 })
    assert.equal(found.companies, 3)
    assert.deepEqual(companies.map(({ key, people }) => `${key} ${people}`).toSorted(), [
      'acme.co.uk 3',
      'mueller 1',
      'muller sohne 1',
    ])
  })

  it('are one however a legal form of several words is written; what only looks like one stays', async () => {
    await affectedBy(
      await tableOf(
        ['email-address', 'company'],
        [
          ['a@gmail.com', 'Nordlys A/S'],
          ['b@gmail.com', 'Nordlys AS'],
          ['c@gmail.com', 'Brzoza Sp. z o.o.'],
          ['d@gmail.com', 'Harbour Zoo'],
        ],
      ),
    )
    const { companies } = await listCompanies(bulk(), {}, { offset: 0, limit: 10 })
    assert.deepEqual(companies.map(({ key, people }) => `${key} ${people}`).toSorted(), [
      'brzoza 1',
      'harbour zoo 1',
      'nordlys 2',
    ])
  })

  it('are none where the leak names nobody', async () => {
    const found = await affectedBy(await tableOf(['amount'], [['12'], ['13']]))
    assert.equal(found.people, 0)
    assert.equal(found.rowsWithoutPerson, 2)
  })
})
