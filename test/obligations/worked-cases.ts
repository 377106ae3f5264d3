import assert from 'node:assert/strict'
import { becomes, evaluate, type Sketch } from './case-of.ts'

/** A case, what becomes of the duties it is about, and the rule that says so. */
export type WorkedCase = readonly [
  law: string,
  sketch: Sketch,
  outcomes: Readonly<Record<string, string>>,
]

/** Compares each case's outcomes with the expected ones, and names the law of those that differ. */
export function check(cases: readonly WorkedCase[]): void {
  const wrong = cases.flatMap(([law, sketch, outcomes]) => {
    const evaluation = evaluate(sketch, Object.keys(outcomes))
    return Object.entries(outcomes).flatMap(([dutyId, wanted]) => {
      const found = becomes(evaluation, dutyId)
      return found === wanted ? [] : [{ law, dutyId, wanted, found }]
    })
  })
  assert.deepEqual(wrong, [])
}

/** A controller established in one place, with 800 of its people affected. */
export const inPlace = (place: string, over: Sketch = {}): Sketch => ({
  ...over,
  org: { roles: ['controller'], establishments: [place], ...over.org },
  people: over.people ?? { [place]: 800 },
})
