import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { classOfKind } from './field-kinds.ts'

describe('the class that a column exposes', () => {
  it('is a location for a postcode or town alone', () => {
    assert.equal(classOfKind('postal-code', ['email-address', 'postal-code']), 'location')
    assert.equal(classOfKind('country', ['country', null]), 'location')
  })

  it('is the address for a postcode or town beside the street', () => {
    const table = ['street-address', 'postal-code', 'city'] as const
    assert.equal(classOfKind('postal-code', table), 'physical-address')
    assert.equal(classOfKind('city', table), 'physical-address')
  })

  it('is nothing for a column that tells nothing of a person', () => {
    assert.equal(classOfKind('record-id', ['street-address']), null)
  })
})
