import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countCountries, foldPlaces } from './places.ts'

const at = (jurisdiction: string | null, count: number) => ({
  jurisdiction,
  count,
  dataClasses: [],
})

describe('people by country', () => {
  it('counts states into their country, the largest first, the unknown last', () => {
    const found = countCountries([at(null, 50), at('US-CA', 2), at('FR', 3), at('US', 2)])
    assert.deepEqual(
      found.map(({ jurisdiction, people }) => [jurisdiction, people]),
      [
        ['US', 4],
        ['FR', 3],
        [null, 50],
      ],
    )
  })

  it('folds the tail into its sum, and keeps the unknown in sight', () => {
    const places = countCountries([
      ...['DE', 'FR', 'GB', 'SE', 'NO'].map((country, i) => at(country, 10 - i)),
      at(null, 4),
    ])
    const { shown, folded } = foldPlaces(places, 2)
    assert.deepEqual(
      shown.map(({ jurisdiction }) => jurisdiction),
      ['DE', 'FR', null],
    )
    assert.deepEqual(folded, { places: 3, people: 21 })
    assert.equal(foldPlaces(places, 4).folded, null, 'one more takes no more room than its line')
    assert.equal(foldPlaces([], 4).folded, null)
  })
})
