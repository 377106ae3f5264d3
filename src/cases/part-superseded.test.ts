import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { said } from './fixtures/said.ts'
import { resolveFacts } from './resolve-facts.ts'
import type { Resolvable } from './weigh-statements.ts'

describe('figures that were corrected', () => {
  it('puts a figure that its asserter corrects later behind the new one, also downwards and in another unit', () => {
    const facts = resolveFacts([
      said(
        'recordCount',
        { count: 1_200_000, unit: 'accounts', scope: 'victim' },
        'confirmed',
        'victim',
        { saidAt: '2026-03-02' },
      ),
      said(
        'recordCount',
        { count: 1_200_000, unit: 'accounts', scope: 'victim' },
        'reported',
        'publisher',
        { saidAt: '2026-03-03' },
      ),
      said(
        'recordCount',
        { count: 800_000, unit: 'customers', scope: 'victim' },
        'confirmed',
        'victim',
        { saidAt: '2026-06-09' },
      ),
    ])
    assert.deepEqual(
      facts.recordCounts.map(({ count }) => count),
      [800_000],
    )
    assert.deepEqual(
      facts.earlierCounts?.map(({ count }) => count),
      [1_200_000],
    )
    assert.equal(facts.earlierCounts?.[0]?.evidence.length, 2)
    assert.equal(facts.setAside, undefined)
  })

  it('keeps a figure beside the new one where somebody else holds to it, or where it counts something else', () => {
    const count = (n: number, unit: string, by: 'victim' | 'actor' | 'publisher', saidAt: string) =>
      said('recordCount', { count: n, unit, scope: 'victim' }, 'reported', by, { saidAt })
    const counts = (...given: Resolvable[]) =>
      resolveFacts(given).recordCounts.map((each) => each.count)
    assert.deepEqual(
      counts(
        count(1_200_000, 'people', 'victim', '2026-03-02'),
        count(1_200_000, 'people', 'actor', '2026-03-02'),
        count(800_000, 'people', 'victim', '2026-06-09'),
      ),
      [1_200_000, 800_000],
    )
    assert.deepEqual(
      counts(
        count(1_200_000, 'people', 'publisher', '2026-07-01'),
        count(1_200_000, 'people', 'victim', '2026-03-02'),
        count(800_000, 'people', 'victim', '2026-06-09'),
      ),
      [1_200_000, 800_000],
    )
    assert.deepEqual(
      counts(
        count(400_000, 'customers', 'victim', '2026-03-02'),
        count(90_000, 'employees', 'victim', '2026-06-09'),
      ),
      [400_000, 90_000],
    )
    assert.deepEqual(
      counts(
        count(400_000, 'people', 'victim', '2026-03-02'),
        count(9_000, 'people', 'victim', '2026-06-09'),
      ),
      [400_000, 9_000],
    )
  })
})
