import assert from 'node:assert/strict'
import { it } from 'node:test'
import { paceOf } from './pace.ts'

const at = (atMs: number, done: number, step = 'reading') => ({ step, done, atMs })

it('tells rows a second and the time left from two looks', () => {
  assert.deepEqual(paceOf(at(1000, 50_000), at(3000, 250_000), 1_250_000), {
    rowsPerSecond: 100_000,
    secondsLeft: 10,
  })
})

it('gives no time left where the total is not known', () => {
  assert.equal(paceOf(at(0, 0), at(2000, 10), undefined).secondsLeft, null)
})

it('says nothing from looks too close together, from a standstill, or across stages', () => {
  const none = { rowsPerSecond: null, secondsLeft: null }
  assert.deepEqual(paceOf(at(0, 0), at(500, 900), 1000), none)
  assert.deepEqual(paceOf(at(0, 900), at(5000, 900), 1000), none)
  assert.deepEqual(paceOf(at(0, 0), at(5000, 900, 'judging'), 1000), none)
  assert.deepEqual(paceOf(null, at(5000, 900), 1000), none)
})
