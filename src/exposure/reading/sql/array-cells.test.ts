import assert from 'node:assert/strict'
import { it } from 'node:test'
import { valuesOfArray } from './array-cells.ts'

it('takes the values out of an array of PostgreSQL, and nothing else apart', () => {
  assert.deepEqual(valuesOfArray('{ada@example.com,ben@example.org}'), [
    'ada@example.com',
    'ben@example.org',
  ])
  assert.deepEqual(valuesOfArray('{"+47 22 00 00 01",NULL,"a \\"b\\", c"}'), [
    '+47 22 00 00 01',
    'a "b", c',
  ])
  for (const cell of ['{"lang": "no"}', '{}', '{a},{b}', '{{a},{b}}', '{a,}', 'x', '{"a"b}', '{a'])
    assert.equal(valuesOfArray(cell), null, cell)
})
