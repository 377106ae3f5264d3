import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { keyOf, takePeopleLists } from './people-lists.ts'

describe('lists of people in a record', () => {
  const school = {
    schoolId: 12,
    title: 'Northside Primary',
    tags: ['state', 'primary'],
    rooms: [{ no: 'A1', seats: 30 }],
    staff: [
      { name: 'Ingrid Lund', mail: 'il@northside.example', subject: 'Music' },
      { name: 'Omar Haddad', mail: null, subject: 'Chemistry' },
    ],
    years: [
      { year: 1, pupils: [{ firstName: 'Tove', parentMail: 'lund@example.org' }] },
      { year: 2, pupils: [] },
    ],
  }

  it('are taken out wherever they stand, and the rest stays', () => {
    const { rest, lists } = takePeopleLists(school)
    assert.deepEqual(
      lists.map(({ path, people }) => [path, people.length]),
      [
        ['staff', 2],
        ['years.pupils', 1],
      ],
    )
    assert.deepEqual(rest, {
      schoolId: 12,
      title: 'Northside Primary',
      tags: ['state', 'primary'],
      rooms: [{ no: 'A1', seats: 30 }],
      years: [{ year: 1 }, { year: 2, pupils: [] }],
    })
    assert.deepEqual(keyOf(rest), ['schoolId', '12'])
  })

  it('are no ways to reach one person, items, or a record that is one itself', () => {
    for (const record of [
      { name: 'Ada', emails: [{ email: 'ada@example.org', verified: true }] },
      { order: 7, items: [{ name: 'Lamp', price: 20 }] },
      { name: 'Ada', email: 'ada@example.org' },
      [{ name: 'Ada', email: 'ada@example.org' }],
    ]) {
      const { rest, lists } = takePeopleLists(record)
      assert.equal(rest, record)
      assert.deepEqual(lists, [])
    }
  })

  it('may be known by a day of birth, and may be messages of a conversation', () => {
    const partner = { fullName: 'Rosa Lind', dateOfBirth: '1961-02-03' }
    assert.deepEqual(
      takePeopleLists({ no: 7, family: [partner] }).lists.map(({ path }) => path),
      ['family'],
    )
    const said = (author: string, text: string): object => ({
      id: 1,
      author,
      sent_at: '2024-01-02T10:00:00',
      text,
    })
    const chat = {
      topic: 'Rota',
      messages: [said('Rosa', 'Hi'), said('Omar', 'Hello'), said('Rosa', 'Bye')],
    }
    assert.deepEqual(
      takePeopleLists(chat).lists.map(({ people }) => people.length),
      [3],
    )
    for (const record of [
      { no: 7, steps: [{ name: 'Paid', date: '2024-01-02' }] },
      { no: 7, notes: [said('Rosa', 'Called')] },
    ])
      assert.deepEqual(takePeopleLists(record).lists, [])
  })
})
