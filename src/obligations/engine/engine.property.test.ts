import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fc } from '../../../test/helpers/property.ts'
import { regimes } from '../regimes/index.ts'
import { evaluateObligations } from './evaluate-obligations.ts'
import { isBusinessDay } from './holidays/is-holiday.ts'
import type { DutyOutcome } from './evaluation.ts'
import type { Facts } from './facts.ts'
import type { Regime } from './regime.ts'
import { dataElements } from './vocabulary.ts'

const now = Temporal.Instant.from('2026-03-03T09:00:00Z')
const places = [...new Set(regimes.map(({ jurisdiction }) => jurisdiction)), 'FR', 'DE'].filter(
  (place) => place !== 'EU' && place !== 'US',
)
const knowledge = [
  'discovery',
  'awareness',
  'determination',
  'confirmation',
  'individual-notice',
] as const

const evaluate = (facts: Facts, laws: readonly Regime[] = regimes): readonly DutyOutcome[] =>
  evaluateObligations(facts, { regimes: laws, now, withoutQuestions: true }).duties

interface Draw {
  readonly at: number
  readonly later: number
  readonly where: readonly string[]
  readonly count: number
  readonly data: readonly (typeof dataElements)[number][]
  readonly risk: string | undefined
}

/** Seconds from 2026-01-01, places, people, data and a risk. */
const draws = fc.record({
  at: fc.integer({ min: 0, max: 700 * 86_400 }),
  later: fc.integer({ min: 0, max: 40 * 86_400 }),
  where: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 6 }),
  count: fc.integer({ min: 1, max: 2_000_000 }),
  data: fc.uniqueArray(fc.constantFrom(...dataElements), { minLength: 1, maxLength: 6 }),
  risk: fc.constantFrom('unlikely', 'risk', 'high', undefined),
})

const epoch = Temporal.Instant.from('2026-01-01T00:00:00Z')

function caseFrom({ at, where, count, data, risk }: Draw, delay = 0): Facts {
  const instant = epoch.add({ seconds: at + delay }).toString()
  return {
    org: {
      roles: [
        'controller',
        'processor',
        'financial-entity',
        'public-company',
        'any-body-corporate',
      ],
      establishments: ['DE'],
      entityTags: ['payment-institution'],
    },
    incident: { maliciousExternal: true, encrypted: false, major: true },
    events: knowledge.map((event) => ({ event, at: instant })),
    dataClasses: data,
    affected: where.map((jurisdiction) => ({ jurisdiction, count })),
    assessments: {
      usHarm: 'likely',
      material: true,
      ...(risk === undefined ? {} : { gdprRisk: risk }),
    },
  }
}

const dueMs = ({ dueAt }: DutyOutcome): number | null =>
  dueAt === null ? null : Temporal.Instant.from(dueAt).epochMilliseconds

describe('the engine, for any case', () => {
  // DORA alone: a limit on Saturday may be met on Monday noon, one on Monday morning may not.
  it('is due no earlier where everything happens later, but for the weekends of DORA', () => {
    let compared = 0
    fc.assert(
      fc.property(draws, (draw) => {
        const later = new Map(
          evaluate(caseFrom(draw, draw.later)).map((duty) => [duty.dutyId, dueMs(duty)]),
        )
        for (const duty of evaluate(caseFrom(draw))) {
          const [first, second] = [dueMs(duty), later.get(duty.dutyId) ?? null]
          if (duty.regimeId === 'eu-dora') continue
          if (first === null || second === null) continue
          assert.ok(first <= second, duty.dutyId)
          compared++
        }
      }),
      { numRuns: 40 },
    )
    assert.ok(compared > 100, `only ${compared} limits were compared`)
  })

  it('is never due on a day that its rule leaves out', () => {
    let checked = 0
    const inBusinessDays = regimes.filter(({ duties }) =>
      duties.some(({ deadline }) => deadline.kind === 'business-days'),
    )
    fc.assert(
      fc.property(draws, (draw) => {
        for (const duty of evaluate(caseFrom(draw), inBusinessDays)) {
          const regime = regimes.find(({ id }) => id === duty.regimeId)
          const deadline = regime?.duties.find(({ id }) => id === duty.dutyId)?.deadline
          if (duty.dueAt === null || duty.calc.kind !== 'business-days') continue
          if (deadline?.kind !== 'business-days') continue
          const day = Temporal.PlainDate.from(duty.dueAt)
          assert.ok(isBusinessDay(deadline.calendar, day), `${duty.dutyId} ${duty.dueAt}`)
          checked++
        }
      }),
      { numRuns: 300 },
    )
    assert.ok(checked > 30, `only ${checked} limits in business days were met`)
  })

  it('keeps to the instant when a time zone is called by another name', () => {
    const alias: Readonly<Record<string, string>> = {
      'America/New_York': 'US/Eastern',
      'America/Chicago': 'US/Central',
      'America/Denver': 'US/Mountain',
      'America/Los_Angeles': 'US/Pacific',
      'Asia/Kolkata': 'Asia/Calcutta',
      'Asia/Tokyo': 'Japan',
      'Europe/London': 'GB',
    }
    const renamed = regimes.map((regime) => ({
      ...regime,
      clockZone: alias[regime.clockZone] ?? regime.clockZone,
    }))
    fc.assert(
      fc.property(draws, (draw) => {
        const facts = caseFrom(draw)
        assert.deepEqual(
          evaluate(facts).map(({ dutyId, dueAt }) => ({ dutyId, dueAt })),
          evaluate(facts, renamed).map(({ dutyId, dueAt }) => ({ dutyId, dueAt })),
        )
      }),
      { numRuns: 15 },
    )
  })

  it('loses no duty when more people turn out to be affected, but the yearly reports of small breaches', () => {
    const forSmallOnly = ['us-hipaa-hhs-annual', 'us-ftc-hbnr-ftc-annual']
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 3_000_000 }), (draw, more) => {
        const after = new Set(
          evaluate(caseFrom({ ...draw, count: draw.count + more })).map(({ dutyId }) => dutyId),
        )
        for (const { dutyId } of evaluate(caseFrom(draw))) {
          assert.ok(after.has(dutyId) || forSmallOnly.includes(dutyId), dutyId)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('accounts for every duty of every law, once', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { duties, notTriggered } = evaluateObligations(caseFrom(draw), { regimes, now })
        const ids = [...duties, ...notTriggered].map(({ dutyId }) => dutyId)
        assert.equal(ids.length, 356)
        assert.equal(new Set(ids).size, 356)
      }),
      { numRuns: 5 },
    )
  })
})
