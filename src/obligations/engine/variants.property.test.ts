import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fc } from '../../../test/helpers/property.ts'
import { regimes } from '../regimes/index.ts'
import { evaluateObligations } from './evaluate-obligations.ts'
import { questions, questionSpec, type QuestionId } from './questions.ts'
import type { Facts } from './facts.ts'
import { dataElements, eventNames, roles } from './vocabulary.ts'

const now = Temporal.Instant.from('2026-03-03T09:00:00Z')
const places = [...new Set(regimes.map(({ jurisdiction }) => jurisdiction)), 'FR', 'DE', 'CA-ON']

const base: Facts = {
  org: {
    roles: ['controller', 'owner', 'financial-entity', 'processor'],
    establishments: ['FR', 'US-NY'],
  },
  incident: { maliciousExternal: true, encrypted: false },
  events: [
    { event: 'discovery', at: '2026-02-27T16:30:00Z' },
    { event: 'determination', at: '2026-03-02T08:00:00Z' },
  ],
  dataClasses: ['name', 'email', 'ssn', 'health'],
  affected: places.map((jurisdiction) => ({ jurisdiction, count: 600 })),
  assessments: { gdprRisk: 'risk' },
}

/** One change to a case: an answer, a count, an event, a kind of data, a role or a place. */
type Change = (facts: Facts) => Facts

const answers = fc.constantFrom(...(Object.keys(questions) as QuestionId[])).chain((id) =>
  fc
    .constantFrom(...(questionSpec(id).words ?? [true, false]), undefined)
    .map((answer): Change => (facts) => {
      const { of } = questionSpec(id)
      const { [id]: _before, ...rest } = facts[of]
      return { ...facts, [of]: answer === undefined ? rest : { ...rest, [id]: answer } }
    }),
)
const counts = fc
  .tuple(fc.constantFrom(...places), fc.constantFrom(0, 1, 499, 501, 1001, 500_001, null))
  .map(([where, count]): Change => (facts) => ({
    ...facts,
    affected: facts.affected.map((entry) =>
      entry.jurisdiction === where ? { ...entry, count } : entry,
    ),
  }))
const absences = fc.constantFrom(...places).map((where): Change => (facts) => ({
  ...facts,
  affected: facts.affected.filter(({ jurisdiction }) => jurisdiction !== where),
}))
const events = fc
  .tuple(fc.constantFrom(...eventNames), fc.integer({ min: 0, max: 90 * 86_400 }))
  .map(([event, seconds]): Change => (facts) => ({
    ...facts,
    events: [
      ...facts.events,
      { event, at: Temporal.Instant.from('2026-01-15T00:00:00Z').add({ seconds }).toString() },
    ],
  }))
const data = fc.subarray([...dataElements]).map((dataClasses): Change => (facts) => ({
  ...facts,
  dataClasses,
}))
const possible = fc.subarray([...dataElements]).map((possibleDataClasses): Change => (facts) => ({
  ...facts,
  possibleDataClasses,
}))
const org = fc
  .record({
    roles: fc.subarray([...roles], { minLength: 1 }),
    establishments: fc.subarray(
      places.filter((place) => place !== 'EU'),
      { maxLength: 3 },
    ),
    publicCompany: fc.boolean(),
    employees: fc.constantFrom(undefined, 5, 5000),
  })
  .map((org): Change => (facts) => ({ ...facts, org }))

const changes = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: answers },
    { weight: 4, arbitrary: counts },
    { weight: 2, arbitrary: absences },
    events,
    data,
    possible,
    org,
  ),
  { minLength: 2, maxLength: 6 },
)

describe('what a law answered before', () => {
  it('is what it answers afresh, whatever changed since', () => {
    fc.assert(
      fc.property(changes, fc.boolean(), (steps, withoutArguments) => {
        let facts = base
        for (const change of steps) {
          // Each change on its own, and then all of them together.
          for (const variant of [change(base), (facts = change(facts)), base]) {
            const options = { now, withoutArguments, withoutQuestions: true }
            // Laws that are new to the engine have answered nothing yet.
            const unread = regimes.map((regime) => Object.assign({}, regime))
            assert.deepEqual(
              evaluateObligations(variant, { ...options, regimes }),
              evaluateObligations(variant, { ...options, regimes: unread }),
            )
          }
        }
      }),
      { numRuns: 12 },
    )
  })
})
