import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { explain, explainedCases } from './explained-cases.ts'

const kept = JSON.parse(
  readFileSync('test/obligations/fixtures/explanations.json', 'utf8'),
) as Record<string, unknown>

describe('explanations', () => {
  it('say of each case what was read and approved (scripts/write-explanations.ts writes them)', () => {
    for (const one of explainedCases) {
      assert.deepEqual(explain(one), kept[one.title], one.title)
    }
    assert.deepEqual(
      Object.keys(kept),
      explainedCases.map(({ title }) => title),
    )
  })
})
