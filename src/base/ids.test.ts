import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { systemIds } from './ids.ts'

describe('an identifier', () => {
  const at = Temporal.Instant.from('2026-06-05T18:20:00Z')

  it('is a prefix and 26 characters that sort by time', () => {
    let now = at
    const ids = systemIds({ now: () => now })
    const earlier = ids.next('case')
    now = at.add({ milliseconds: 1 })
    const later = ids.next('case')
    assert.match(earlier, /^case_[0-9a-hjkmnp-tv-z]{26}$/)
    assert.ok(earlier < later)
  })

  it('sorts in the order of making within a millisecond', () => {
    const ids = systemIds({ now: () => at })
    const made = Array.from({ length: 2000 }, () => ids.next('task'))
    assert.deepEqual(made, made.toSorted())
    assert.equal(new Set(made).size, made.length)
  })

  it('cannot be told from that of another process', () => {
    const tails = [1, 2].map(() =>
      systemIds({ now: () => at })
        .next('case')
        .slice(15),
    )
    assert.notEqual(tails[0], tails[1])
  })
})
