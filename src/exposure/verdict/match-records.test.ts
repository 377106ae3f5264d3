import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchRecords } from './match-records.ts'
import type { HitRow, ProbeRow } from './records/queries.ts'

const probe = (row: number, over: Partial<ProbeRow>): ProbeRow => ({
  row,
  decoy: false,
  e: null,
  p: null,
  n: null,
  c: null,
  searched: true,
  ...over,
})
const hit = (id: number, over: Partial<HitRow>): HitRow => ({
  id,
  e: null,
  p: null,
  n: null,
  c: null,
  day: null,
  ...over,
})
const hits = Array.from({ length: 10 }, (_, i) =>
  hit(i, { e: 100 + i, p: 200 + i, n: 300 + i, c: 400, day: `2024-01-0${(i % 9) + 1}` }),
)

describe('matchRecords', () => {
  it('counts rows whose fields belong to one record', () => {
    const rows = hits.map(({ e, p, n }, i) => probe(i + 1, { e, p, n, c: 400 }))
    const { any, agreement, agreementByChance, records } = matchRecords(rows, hits, {
      sampled: false,
    })
    assert.deepEqual([any.hits, any.of], [10, 10])
    assert.deepEqual([agreement.hits, agreementByChance.hits], [10, 0])
    assert.equal(records.share, 1)
  })

  it('sees that every field is ours and no row is', () => {
    const rows = hits.map(({ e }, i) =>
      probe(i + 1, { e, p: 200 + ((i + 3) % 10), n: 300 + ((i + 5) % 10) }),
    )
    const { any, agreement } = matchRecords(rows, hits, { sampled: false })
    assert.equal(any.share, 1)
    assert.equal(agreement.share, 0)
  })

  it('sees that an address was put beside the other fields of somebody else', () => {
    const rows = hits.map(({ p, n }, i) => probe(i + 1, { e: 100 + ((i + 4) % 10), p, n, c: 400 }))
    assert.equal(matchRecords(rows, hits, { sampled: false }).agreement.share, 0)
  })

  it('does not take what is missing on both sides for the same', () => {
    const rows = [probe(1, { e: 1 }), probe(2, { e: 2 })]
    const { any } = matchRecords(rows, [hit(1, { p: 5 })], { sampled: false })
    assert.equal(any.hits, 0)
  })

  it('keeps what decoys match apart, as chance', () => {
    const rows = [
      probe(1, { e: 100 }),
      probe(1, { decoy: true, e: 101 }),
      probe(2, { decoy: true, e: 7 }),
    ]
    const email = matchRecords(rows, hits, { sampled: false }).rates.find(
      ({ by }) => by === 'email',
    )
    assert.deepEqual([email?.found.share, email?.chance.hits, email?.chance.of], [1, 1, 2])
  })

  it('compares phone numbers only where they were searched', () => {
    const rows = [probe(1, { p: 200 }), probe(2, { p: 999, searched: false })]
    const phone = matchRecords(rows, hits, { sampled: true }).rates.find(({ by }) => by === 'phone')
    assert.deepEqual([phone?.found.hits, phone?.found.of], [1, 1])
  })
})
