import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { flattenJson } from './flatten-json.ts'

const cellsOf = (value: unknown): Record<string, string> => Object.fromEntries(flattenJson(value))

describe('objects in a list', () => {
  it('are columns where there is one, and JSON behind the first where there are more', () => {
    const home = { street: 'Mill Lane 4', city: 'Leeds' }
    assert.deepEqual(cellsOf({ id: 7, addresses: [home] }), {
      id: '7',
      'addresses.street': 'Mill Lane 4',
      'addresses.city': 'Leeds',
    })
    assert.deepEqual(cellsOf({ addresses: [home, { city: 'York' }] }), {
      'addresses.street': 'Mill Lane 4',
      'addresses.city': 'Leeds',
      addresses: '[{"city":"York"}]',
    })
    assert.deepEqual(cellsOf({ lists: [[1, 2], { a: 1 }] }), { lists: '[[1,2],{"a":1}]' })
  })

  it('are properties where each has a name of its own and a value', () => {
    assert.deepEqual(
      cellsOf({
        custom_fields: [
          { id: 36001, value: null },
          { id: 36002, value: 'Gold' },
        ],
      }),
      { 'custom_fields.36002': 'Gold' },
    )
    const twice = [
      { name: 'tag', value: 'a' },
      { name: 'tag', value: 'b' },
    ]
    assert.deepEqual(cellsOf({ tags: twice }), {
      'tags.name': 'tag',
      'tags.value': 'a',
      tags: '[{"name":"tag","value":"b"}]',
    })
  })
})
