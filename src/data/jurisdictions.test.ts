import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { jurisdictionName, lawPlaceOf, placeInWords } from '#data/jurisdictions.ts'

describe('places of laws', () => {
  it('take territories of the United States, which ISO 3166 lists twice, as its parts', () => {
    assert.equal(lawPlaceOf('PR'), 'US-PR')
    assert.equal(lawPlaceOf('US-CA'), 'US-CA')
    assert.equal(lawPlaceOf('FR'), 'FR')
  })

  it('have names, states of Australia too', () => {
    assert.equal(jurisdictionName('AU-NSW'), 'New South Wales')
    assert.equal(jurisdictionName('US-PR'), 'Puerto Rico')
    assert.equal(jurisdictionName('AE-ADGM'), 'Abu Dhabi Global Market')
    assert.equal(jurisdictionName('XX-YY'), undefined)
  })

  it('are told with their country, unless they are one', () => {
    assert.equal(placeInWords({ name: 'Duluth', country: 'US' }), 'Duluth, United States')
    assert.equal(placeInWords({ name: 'Czech Republic', country: 'CZ' }), 'Czech Republic')
    assert.equal(placeInWords({ name: 'France', country: 'FR' }), 'France')
    assert.equal(placeInWords({ name: 'Scandinavia', country: null }), 'Scandinavia')
  })
})
