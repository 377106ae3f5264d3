import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dateTheft, type DayPresence } from './date-theft.ts'

const days = (count: number, present: (day: number) => number): readonly DayPresence[] =>
  Array.from({ length: count }, (_, day) => ({ day, records: 20, present: present(day) }))

describe('dateTheft', () => {
  it('finds the day after which our records are absent', () => {
    const found = dateTheft(days(400, (day) => (day <= 300 ? 20 : 0)))
    assert.equal(found?.likeliest, 301)
    assert.deepEqual([found?.from, found?.to], [300, 301])
  })

  it('tolerates deleted records before the day and chance matches after it', () => {
    const found = dateTheft(
      days(400, (day) => (day <= 300 ? (day % 7 === 0 ? 12 : 19) : day % 40 === 0 ? 1 : 0)),
    )
    assert.equal(found?.likeliest, 301)
  })

  it('widens the bracket where the leak is a small sample', () => {
    const found = dateTheft(days(400, (day) => (day <= 300 && day % 5 === 0 ? 1 : 0)))
    assert.ok(found !== null && found.from <= 301 && found.to >= 301, 'holds the day')
    assert.ok(found.to - found.from > 3, 'is wider than a full leak allows')
  })

  it('reaches to our newest record where nothing is absent at the end', () => {
    const found = dateTheft(days(400, (day) => 13 + ((day * 7) % 5)))
    assert.equal(found?.to, 399)
    assert.equal(found?.evidence, 0)
  })

  it('says nothing where a share falls a little, but at no day', () => {
    const fading = days(400, (day) => (day % 10 === 0 || (day < 100 && day % 11 === 0) ? 2 : 0))
    assert.equal(dateTheft(fading.map((one) => ({ ...one, records: 3 })))?.to ?? null, null)
  })

  it('says nothing from a handful of matches', () => {
    assert.equal(dateTheft(days(400, (day) => (day % 100 === 0 ? 1 : 0))), null)
  })
})
