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
})
