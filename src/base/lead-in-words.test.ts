import assert from 'node:assert/strict'
import { it } from 'node:test'
import { leadInWords } from './lead-in-words.ts'

it('a lead is told in the largest unit that is whole, a day as 24 hours', () => {
  const said = ['PT168H', 'P2D', 'PT48H', 'PT36H', 'PT24H', 'PT1H', 'PT90M', 'PT1M'].map(
    leadInWords,
  )
  assert.deepEqual(said, [
    '7 days',
    '2 days',
    '2 days',
    '36 hours',
    '24 hours',
    '1 hour',
    '90 minutes',
    '1 minute',
  ])
  assert.equal(leadInWords('P1Y'), 'P1Y')
})
