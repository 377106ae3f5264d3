import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sayLeft } from './say-left.ts'

it('says the time left in its two largest units', () => {
  assert.deepEqual([0, 40, 200, 1440, 3190, -1, -1500].map(sayLeft), [
    '0 min left',
    '40 min left',
    '3 h 20 min left',
    '1 d 0 h left',
    '2 d 5 h left',
    'late by 1 min',
    'late by 1 d 1 h',
  ])
})
