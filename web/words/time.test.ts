import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sayDays } from './time.ts'

it('says a stretch of days as short as its months and years allow', () => {
  assert.equal(sayDays('2026-11-09', '2026-11-09'), 'on 9 November 2026')
  assert.equal(sayDays('2026-11-02', '2026-11-09'), 'from 2 to 9 November 2026')
  assert.equal(sayDays('2026-10-30', '2026-11-09'), 'from 30 October to 9 November 2026')
  assert.equal(sayDays('2025-12-30', '2026-01-02'), 'from 30 December 2025 to 2 January 2026')
  assert.equal(sayDays('2026-05-01', '2026-05-31'), 'in May 2026')
  assert.equal(sayDays('2026-05-01', '2026-06-30'), 'from May 2026 to June 2026')
  assert.equal(sayDays('2023-01-01', '2023-12-31'), 'in 2023')
})
