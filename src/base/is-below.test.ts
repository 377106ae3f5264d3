import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isBelow } from './is-below.ts'

it('tells paths below a folder from those beside and above it', () => {
  assert.ok(isBelow('/data', '/data'))
  assert.ok(isBelow('/data', '/data/leaks/a.csv'))
  assert.ok(isBelow('/data', '/data/..hidden.key'))
  assert.ok(!isBelow('/data', '/data/../etc/passwd'))
  assert.ok(!isBelow('/data', '/data2/a.csv'))
  assert.ok(!isBelow('/data', '/'))
})
