import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluateObligations, type DutyRule, type Regime } from '#obligations/index.ts'
import { caseOf, now, type Sketch } from './case-of.ts'
import { madeUpLaw } from './made-up-law.ts'

const evaluate = (law: Regime, sketch: Sketch, asked = {}) =>
  evaluateObligations(caseOf(sketch), { regimes: [law], now, withoutQuestions: true, ...asked })

/** Asks a law about one case and then another; it must answer as a copy that was never asked. */
function answersAnew(law: Regime, before: Sketch, after: Sketch): void {
  const first = evaluate(law, before)
  const then = evaluate(law, after)
  assert.deepEqual(then, evaluate(structuredClone(law), after))
  assert.notDeepEqual(then, first)
}

describe('a law that is asked about another case', () => {
  it('sees where people are, where it reads more than how many', () => {
    const moved = [
      { people: { 'NZ-AUK': 6, 'NZ-WGN': 4 } },
      { people: { 'NZ-AUK': 10, 'NZ-WGN': 0 } },
    ]
    const [spread = {}, together = {}] = moved
    answersAnew(madeUpLaw({}, { people: [{ scope: 'one-state', atLeast: 10 }] }), spread, together)
    const onlyHere = { test: { peopleOnlyIn: ['NZ'] }, text: 'nobody abroad' }
    answersAnew(
      madeUpLaw({}, { when: [onlyHere] }),
      { people: { NZ: 5 } },
      { people: { NZ: 5, AU: 5 } },
    )
    const union = { jurisdiction: 'EU', clockZone: 'UTC' } as const
    const in_ = (place: string): Sketch => ({
      people: { [place]: 5 },
      events: { discovery: '2026-07-09T09:00:00Z' },
    })
    answersAnew(madeUpLaw(union, { oneStopShop: true }), in_('FR'), in_('ES'))
    answersAnew(madeUpLaw({ ...union, clockZone: 'establishment' }), in_('PT'), in_('FI'))
    // 14 July is no working day in France.
    const days = { kind: 'calendar-days', value: 5 } as const
    const rolling: Partial<DutyRule> = { deadline: { ...days, eu1182: 'certain' } }
    answersAnew(madeUpLaw(union, rolling), in_('FR'), in_('DE'))
    const waiting: Partial<DutyRule> = {
      deadline: { ...days, weekendRelief: 'dora-5-4-all-entities' },
    }
    answersAnew(madeUpLaw(union, waiting), in_('FR'), in_('DE'))
  })

  it('sees people elsewhere, where a role or an establishment is enough', () => {
    const here = { org: { establishments: ['FR', 'NZ'] } }
    const abroad = (count: number): Sketch => ({ ...here, people: { AU: count } })
    for (const reach of ['free-zone', 'people-or-establishment'] as const) {
      answersAnew(madeUpLaw({ reach }), abroad(5), abroad(0))
    }
    answersAnew(madeUpLaw({ reach: 'role' }), abroad(5), abroad(6))
  })

  it('sees another answer to a question that it asks, or that stands for one', () => {
    const harm = (question: 'abRrosh' | 'rrosh') =>
      madeUpLaw({
        harm: [
          {
            direction: 'notify-if',
            met: { question },
            decides: 'all',
            code: 'harm-test-not-met',
            text: 'a real risk of significant harm',
          },
        ],
      })
    const judged = (rrosh: boolean): Sketch => ({ people: { NZ: 5 }, answers: { rrosh } })
    answersAnew(harm('rrosh'), judged(true), judged(false))
    answersAnew(harm('abRrosh'), judged(true), judged(false))
    const taken = madeUpLaw({
      definition: { text: 'acquisition', needsAcquisition: true, media: 'any' },
      encryption: { lifts: 'all', text: 'unreadable' },
    })
    const found = (incident: Record<string, boolean>): Sketch => ({ people: { NZ: 5 }, incident })
    answersAnew(taken, found({}), found({ accessOnly: true }))
    answersAnew(taken, found({}), found({ encrypted: true, keyCompromised: false }))
    answersAnew(
      taken,
      found({ encrypted: true, keyCompromised: true }),
      found({ encrypted: true, keyCompromised: false }),
    )
  })

  it('sees that a number is not known, and that a condition counts people', () => {
    answersAnew(madeUpLaw({}), { people: { NZ: 1 } }, { people: { NZ: null } })
    const many = { people: { scope: 'jurisdiction', atLeast: 10 } } as const
    for (const test of [many, { all: [many] }, { any: [many] }, { not: many }]) {
      const law = madeUpLaw({}, { when: [{ test, text: 'many' }] })
      answersAnew(law, { people: { NZ: 9 } }, { people: { NZ: 10 } })
    }
    const listed = { data: ['email'] } as const
    const data = (when: object) =>
      madeUpLaw({
        data: [{ id: 'one', requiresName: false, anyOf: ['email'], when: when as never }],
      })
    answersAnew(data(many), { people: { NZ: 9 } }, { people: { NZ: 10 } })
    answersAnew(data(listed), { people: { NZ: 9 } }, { people: { NZ: 9 }, data: ['name'] })
  })

  it('keeps the last two answers, and no more', () => {
    const law = madeUpLaw({})
    const about = (count: number) => evaluate(law, { people: { NZ: count } }).duties[0]
    const [one, two] = [about(1), about(2)]
    assert.equal(about(1), one)
    assert.equal(about(2), two)
    about(3)
    assert.equal(about(2), two)
    assert.notEqual(about(1), one)
    assert.deepEqual(about(1), one)
  })

  it('gives arguments and questions only where they are wanted', () => {
    const law = madeUpLaw({}, { when: [{ test: { question: 'rrosh' }, text: 'a real risk' }] })
    const sketch = { people: { NZ: 5 } }
    const all = evaluate(law, sketch, { withoutQuestions: false })
    assert.ok((all.duties[0]?.arguments.length ?? 0) > 3)
    assert.deepEqual(
      all.openQuestions.map(({ id }) => id),
      ['assessments.rrosh'],
    )
    const bare = evaluate(law, sketch, { withoutArguments: true })
    assert.deepEqual(bare.duties[0]?.arguments, [])
    assert.deepEqual(bare.openQuestions, [])
    assert.deepEqual({ ...bare.duties[0], arguments: [] }, { ...all.duties[0], arguments: [] })
  })
})
