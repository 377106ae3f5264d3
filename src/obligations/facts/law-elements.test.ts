import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { elementsOfData } from './law-elements.ts'

describe('what a fact of a case tells a statute', () => {
  it('leaves open which identifiers where nobody names them', () => {
    const { certain, possible } = elementsOfData({ class: 'government-issued-id' })
    assert.ok(!certain.includes('ssn'))
    assert.ok(possible.includes('ssn') && possible.includes('driver-licence'))
  })

  it('asks nothing where they are named', () => {
    assert.deepEqual(elementsOfData({ class: 'government-issued-id', ids: ['ssn', 'passport'] }), {
      certain: ['ssn', 'passport'],
      possible: [],
    })
  })
})
