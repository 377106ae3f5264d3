import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../../test/helpers/report-of.ts'

const countsOf = (passage: string): readonly number[] =>
  factsOf(
    `Tarn Stores confirmed that hackers stole names of 183,000 customers. ${passage}`,
  ).recordCounts.map(({ count }) => count)

describe('numbers that are no size of the breach', () => {
  it('say how large a town, a house or its own chain is', () => {
    for (const passage of [
      'The town of 9,400 has been without e-mail since.',
      'The attack hit a community of about 12,000.',
      'Tarn Stores has more than 8 million users.',
      'The company currently has 640,000 customers.',
      'We are a supplier to more than 100,000 customers.',
      'Our 212 stores have remained open throughout.',
    ])
      assert.deepEqual(countsOf(passage), [183_000], passage)
  })

  it('are of those who got something wrongly, or of a kind of network', () => {
    assert.deepEqual(countsOf('We asked the eleven recipients to delete it.'), [183_000])
    assert.deepEqual(countsOf('The app works for LTE and 5G users.'), [183_000])
    assert.deepEqual(countsOf('Of those affected, 18,400 live in Maine.'), [183_000])
  })

  it('are not those of the people who were hit', () => {
    assert.ok(countsOf('Names of 9,400 employees were stolen too.').includes(9400))
    assert.ok(
      factsOf(
        'Tarn Council apologised: names of 212 disabled parking permit holders were sent to a group by mistake.',
      ).recordCounts.some(({ count, unit }) => count === 212 && unit === 'people'),
    )
  })
})
