import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sayCountry, sayRows, sayShare, sayTimeLeft, sayWeight } from './exposure-words.ts'

it('never rounds a share to all or nothing', () => {
  assert.equal(sayShare(0), '0%')
  assert.equal(sayShare(0.0004), 'under 0.1%')
  assert.equal(sayShare(0.4821), '48.2%')
  assert.equal(sayShare(0.99995, 0), 'over 99.9%')
  assert.equal(sayShare(1), '100%')
})

it('says a weight as how many times likelier', () => {
  assert.equal(sayWeight(0, 'so'), null)
  assert.equal(sayWeight(0.1, 'so'), 'hardly likelier if so')
  assert.equal(sayWeight(Math.log(4), 'Fabricated'), 'about 4 times likelier if fabricated')
  assert.equal(sayWeight(Math.log(20), 'so'), 'about 20 times likelier if so')
  assert.equal(sayWeight(12, 'so'), 'over 1,000 times likelier if so')
})

it('says time left in the largest unit that says enough', () => {
  assert.equal(sayTimeLeft(0.4), 'a moment')
  assert.equal(sayTimeLeft(41), '41 s')
  assert.equal(sayTimeLeft(600), '10 min')
  assert.equal(sayTimeLeft(4800), '1 h 20 min')
})

it('names the first rows and how many more there are', () => {
  assert.equal(sayRows([204], 1), 'row 204')
  assert.equal(sayRows([2, 3, 5, 7, 11], 9), 'rows 2, 3, 5, 7 and 5 more')
  assert.equal(sayRows([], 3), '3 rows')
})

it('names countries, and shows what is no code as it is', () => {
  assert.equal(sayCountry('DE'), 'Germany')
  assert.equal(sayCountry('Freedonia'), 'Freedonia')
  assert.equal(sayCountry(null), 'Country unknown')
})
