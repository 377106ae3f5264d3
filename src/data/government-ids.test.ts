import assert from 'node:assert/strict'
import { test } from 'node:test'
import { governmentIdsIn } from './government-ids.ts'

test('words of other countries name the identifiers that they have', () => {
  assert.deepEqual(governmentIdsIn('CPR numbers'), ['national-id'])
  assert.deepEqual(governmentIdsIn('PPS number'), ['national-id'])
  assert.deepEqual(governmentIdsIn('NIF'), ['national-id'])
  assert.deepEqual(governmentIdsIn('licence scans'), ['driver-licence'])
  assert.deepEqual(governmentIdsIn('driver licence number'), ['driver-licence'])
  assert.deepEqual(governmentIdsIn('identity documents'), [])
})
