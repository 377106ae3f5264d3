import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  coincidence,
  distance,
  rankCorrelation,
  richness,
  toShare,
  unevenness,
} from './measures.ts'

describe('measures', () => {
  it("gives Wilson's interval", () => {
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
    const { low, high } = toShare(81, 263)
    assert.equal(low.toFixed(4), '0.2553')
    assert.equal(high.toFixed(4), '0.3662')
    assert.deepEqual(toShare(0, 0), { hits: 0, of: 0, share: 0, low: 0, high: 1 })
  })

  it('finds a list behind evenly drawn things, and none behind uneven ones', () => {
    const even = Array.from({ length: 500 }, (_, i) => 8 + (i % 5))
    const uneven = Array.from({ length: 3000 }, (_, i) => Math.max(1, Math.round(900 / (i + 1))))
    assert.ok(Math.abs(unevenness(even, 100) ?? 9) < 0.1)
    assert.ok((unevenness(uneven, 100) ?? 0) > 1)
    assert.equal(unevenness([1, 1, 1], 100), null)
  })

  it('does not mind the size of the sample', () => {
    assert.equal(coincidence([2, 2]), 4 / 12)
    assert.equal(richness([1, 1, 2]), 3.5)
  })

  it('ranks', () => {
    assert.equal(rankCorrelation([1, 2, 3, 4], ['a', 'b', 'c', 'd']), 1)
    assert.equal(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1]), -1)
  })

  it('takes chance off the distance of counts', () => {
    assert.equal(distance([51, 49], [0.5, 0.5]), 0)
    assert.ok(distance([900, 100], [0.5, 0.5]) > 0.35)
  })
})
