import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { leakInMemory } from './fixtures/leak-in-memory.ts'

const { affectedIn, everybody, tableOf } = leakInMemory()

describe('planted records', () => {
  const kinds = ['email-address', 'phone-number', 'country'] as const
  const planted = async (...addresses: readonly string[]) => {
    const made = await tableOf(
      ['email-address'],
      addresses.map((address) => [address]),
    )
    return [{ relation: made.table.relation, email: 'c1' }]
  }

  it('are left out of people, places, companies and lists, and every row is accounted for', async () => {
    const made = await tableOf(kinds, [
      ['ann@firm.example', null, 'France'],
      ['Trap@Planted.example ', '+49 151 2345678', 'Germany'],
      ['trap@planted.example', null, 'Germany'],
      ['trap-2@planted.example', null, 'Italy'],
      // By the number of a planted record, and of nobody else.
      [null, '+49 151 2345678', 'Germany'],
      [null, null, 'Spain'],
    ])
    const found = await affectedIn([made], null, {
      planted: await planted(
        'trap@planted.example',
        'trap-2@planted.example',
        'not-there@a.example',
      ),
    })
    assert.deepEqual(found.planted, { records: 2, rows: 4 })
    assert.deepEqual([found.people, found.rowsWithoutPerson, found.rows], [1, 1, 6])
    assert.deepEqual(
      found.jurisdictions.map(({ jurisdiction, count }) => [jurisdiction, count]),
      [['FR', 1]],
    )
    assert.equal(found.companies, 1)
    assert.deepEqual(
      (await everybody()).map(({ country }) => country),
      ['FR'],
    )
  })

  it('made with a plus are not whoever has the mailbox', async () => {
    const made = await tableOf(kinds, [
      ['ann@gmail.com', null, 'France'],
      ['ann+copy7@gmail.com', null, 'France'],
      ['ann+news@gmail.com', null, 'France'],
    ])
    const found = await affectedIn([made], null, { planted: await planted('ann+copy7@gmail.com') })
    assert.deepEqual([found.people, found.planted], [1, { records: 1, rows: 1 }])
    assert.deepEqual(
      (await everybody()).map(({ rows }) => rows),
      [2],
    )
  })

  it('open no page of ours', async () => {
    const made = await tableOf(
      ['web-address', 'email-address', 'password'],
      [
        ['https://ours.example/', 'ann@firm.example', 'x'],
        ['https://ours.example/', 'trap@planted.example', 'x'],
      ],
    )
    const found = await affectedIn([made], null, { planted: await planted('trap@planted.example') })
    assert.equal(found.logins?.logins, 1)
  })
})
