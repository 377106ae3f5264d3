import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sayDays, withOffset } from './time.ts'

it('says a stretch of days as short as its months and years allow', () => {
  assert.equal(sayDays('2026-11-09', '2026-11-09'), 'on 9 November 2026')
  assert.equal(sayDays('2026-11-02', '2026-11-09'), 'from 2 to 9 November 2026')
  assert.equal(sayDays('2026-10-30', '2026-11-09'), 'from 30 October to 9 November 2026')
  assert.equal(sayDays('2025-12-30', '2026-01-02'), 'from 30 December 2025 to 2 January 2026')
  assert.equal(sayDays('2026-05-01', '2026-05-31'), 'in May 2026')
  assert.equal(sayDays('2026-05-01', '2026-06-30'), 'from May 2026 to June 2026')
  assert.equal(sayDays('2023-01-01', '2023-12-31'), 'in 2023')
})

it('gives a local time the offset of its day, whatever the zone', () => {
  // One in summer and one in winter.
  for (const local of ['2026-07-03T14:30', '2026-01-03T02:05']) {
    const given = withOffset(local)
    assert.match(given, /^2026-0\d-03T\d\d:\d\d:00[+-]\d\d:\d\d$/)
    assert.equal(Date.parse(given), new Date(local).getTime())
  }
})
