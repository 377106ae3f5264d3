import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { regimes } from '../regimes/index.ts'
import { evaluateObligations } from './evaluate-obligations.ts'
import type { DutyOutcome } from './evaluation.ts'
import type { Facts } from './facts.ts'

const now = Temporal.Instant.from('2026-03-03T09:00:00Z')

/** Duties owed for people in Texas, Florida and France, by law. */
function dutiesByRegime(
  texans: number | null,
  assessments: Facts['assessments'] = {},
  incident: Facts['incident'] = { encrypted: false },
): Map<string, readonly DutyOutcome[]> {
  const facts: Facts = {
    org: { roles: ['controller', 'owner'], establishments: [] },
    incident,
    events: [{ event: 'discovery', at: '2026-03-02T15:00:00Z' }],
    dataClasses: ['name', 'ssn'],
    affected: [
      { jurisdiction: 'US-TX', count: texans },
      { jurisdiction: 'US-FL', count: 600 },
      { jurisdiction: 'FR', count: 600 },
    ],
    assessments,
  }
  const { duties } = evaluateObligations(facts, { regimes, now, withoutQuestions: true })
  return Map.groupBy(duties, ({ regimeId }) => regimeId)
}

describe('a law that is asked again', () => {
  it('gives the outcomes that it gave where it reads no fact that changed', () => {
    const [before, after] = [dutiesByRegime(600), dutiesByRegime(601)]
    assert.ok((before.get('us-fl') ?? []).length > 0)
    for (const [i, duty] of before.get('us-fl')?.entries() ?? []) {
      assert.equal(duty, after.get('us-fl')?.[i])
    }
    assert.deepEqual([...new Set(before.get('us-tx')?.map(({ affected }) => affected))], [600])
    assert.deepEqual([...new Set(after.get('us-tx')?.map(({ affected }) => affected))], [601])
  })

  it('tells a number that is not known from one that is', () => {
    dutiesByRegime(1)
    assert.equal(dutiesByRegime(null).get('us-tx')?.[0]?.affected, null)
    assert.equal(dutiesByRegime(1).get('us-tx')?.[0]?.affected, 1)
  })

  it('answers anew where a question that it asks has another answer', () => {
    const unlikely = dutiesByRegime(600, { usHarm: 'unlikely' })
    const likely = dutiesByRegime(600, { usHarm: 'likely' })
    const tellsPeople = (duties: typeof likely): boolean =>
      duties.get('us-fl')?.some(({ to }) => to === 'individuals') ?? false
    assert.equal(tellsPeople(unlikely), false)
    assert.equal(tellsPeople(likely), true)
    assert.equal(unlikely.get('us-tx')?.[0], likely.get('us-tx')?.[0])
  })

  it('answers anew where the data turns out to have been encrypted', () => {
    assert.ok(dutiesByRegime(600).has('us-tx'))
    const safe = dutiesByRegime(600, {}, { encrypted: true, keyCompromised: false })
    assert.ok(!safe.has('us-tx'))
    assert.ok(dutiesByRegime(600, {}, { encrypted: true, keyCompromised: true }).has('us-tx'))
  })

  it('tells yes from the word true', () => {
    const yes = dutiesByRegime(600, {}, { encrypted: true, keyCompromised: false })
    const word = dutiesByRegime(600, {}, { encrypted: 'true', keyCompromised: false })
    assert.ok(!yes.has('us-tx'))
    assert.ok(word.has('us-tx'))
  })

  it('answers anew when it was asked about many other cases in between', () => {
    const first = dutiesByRegime(600)
    for (let texans = 1; texans < 30; texans++) dutiesByRegime(texans)
    const again = dutiesByRegime(600)
    assert.notEqual(first.get('us-tx')?.[0], again.get('us-tx')?.[0])
    assert.deepEqual(first.get('us-tx'), again.get('us-tx'))
  })
})

/** When the duties of a law fall due, for people in one place and an organisation with one establishment. */
function clocksOf(
  regimeId: string,
  place: Facts['affected'][number]['jurisdiction'],
  establishment: string,
  incident: Facts['incident'] = {},
): readonly string[] {
  const facts: Facts = {
    org: {
      roles: ['controller'],
      establishments: [establishment] as Facts['org']['establishments'],
    },
    incident,
    events: [{ event: 'awareness', at: '2026-03-02T15:00:00Z' }],
    dataClasses: ['name', 'health'],
    affected: [{ jurisdiction: place, count: 2000 }],
    assessments: { gdprRisk: 'high' },
  }
  const { duties } = evaluateObligations(facts, { regimes, now, withoutQuestions: true })
  return duties
    .filter((duty) => duty.regimeId === regimeId)
    .map(({ dueAt, timeZone, calc }) => [dueAt, timeZone, calc].join(' '))
}

describe('a clock that was computed for the case before', () => {
  it('is computed anew where its limit hangs on an answer', () => {
    const accident = clocksOf('jp-appi', 'JP', 'JP', { maliciousExternal: false })
    const attack = clocksOf('jp-appi', 'JP', 'JP', { maliciousExternal: true })
    assert.ok(accident.length > 0)
    assert.notDeepEqual(attack, accident)
    assert.deepEqual(clocksOf('jp-appi', 'JP', 'JP', { maliciousExternal: false }), accident)
  })

  it('is computed anew where people in another state move the zone of a law without establishment', () => {
    const french = clocksOf('eu-gdpr', 'FR', 'US-NY')
    const finnish = clocksOf('eu-gdpr', 'FI', 'US-NY')
    assert.ok(french.some((clock) => clock.includes('Europe/Paris')))
    assert.ok(finnish.some((clock) => clock.includes('Europe/Helsinki')))
    const established = clocksOf('eu-gdpr', 'FI', 'FR')
    assert.ok(established.some((clock) => clock.includes('Europe/Paris')))
    assert.ok(established.every((clock) => !clock.includes('Helsinki')))
  })
})

describe('an outcome', () => {
  it('says of a limit that it is a yardstick of guidelines, and of no other', () => {
    const facts: Facts = {
      org: { roles: ['controller'], establishments: ['JP'] },
      incident: { maliciousExternal: true },
      events: [{ event: 'awareness', at: '2026-03-02T15:00:00Z' }],
      dataClasses: ['name', 'health'],
      affected: [{ jurisdiction: 'JP', count: 2000 }],
      assessments: {},
    }
    const { duties } = evaluateObligations(facts, { regimes, now, withoutQuestions: true })
    const limits = duties
      .filter(({ regimeId }) => regimeId === 'jp-appi')
      .map((duty) => [duty.standard, 'guideline' in duty ? duty.guideline : undefined])
    assert.ok(limits.some(([, guideline]) => guideline === true))
    assert.ok(limits.some(([, guideline]) => guideline === undefined))
  })
})
