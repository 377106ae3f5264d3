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

  it('are no properties where what looks like a name is none', () => {
    assert.deepEqual(cellsOf({ identifier: [{ system: 'urn:ssn', value: 'A-1' }] }), {
      'identifier.system': 'urn:ssn',
      'identifier.value': 'A-1',
    })
  })
})

describe('text in pieces', () => {
  it('is one text', () => {
    const text = ['Call ', { type: 'phone', text: '+47 22 00 00 01' }, ' now']
    assert.deepEqual(cellsOf({ text }), { text: 'Call +47 22 00 00 01 now' })
    assert.deepEqual(cellsOf({ tags: ['a', 'b'] }), { tags: 'a; b' })
  })
})

describe('values in the extended JSON of MongoDB', () => {
  it('are read by their type, times as instants', () => {
    assert.deepEqual(
      cellsOf({
        _id: { $oid: '5f1d7c0e9b1e8a3d4c2b1a00' },
        born: { $date: { $numberLong: '-86400000' } },
        seen: { $date: '2024-05-01T10:00:00Z' },
        points: { $numberInt: '7' },
        odd: { $date: { $numberLong: '99999999999999999999' } },
        price: { $in: '3' },
      }),
      {
        '_id.$oid': '5f1d7c0e9b1e8a3d4c2b1a00',
        'born.$date': '1969-12-31T00:00:00Z',
        'seen.$date': '2024-05-01T10:00:00Z',
        'points.$numberInt': '7',
        'odd.$date': '99999999999999999999',
        'price.$in': '3',
      },
    )
  })
})
