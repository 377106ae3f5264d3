import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nearMiss } from './near-miss.ts'

describe('nearMiss', () => {
  it('counts letters added, dropped, changed and swapped', () => {
    const known = ['discovery', 'phi']
    assert.equal(nearMiss('discovrey', known), 'discovery')
    assert.equal(nearMiss('discover', known), 'discovery')
    assert.equal(nearMiss('disxoverry', known), 'discovery')
    assert.equal(nearMiss('recovery-of-data', known), undefined)
    assert.equal(nearMiss('dob', known), undefined)
  })
})
