import {
  evaluateObligations,
  type DutyOutcome,
  type DutyRule,
  type Regime,
} from '#obligations/index.ts'
import { becomes, caseOf, now, type Sketch } from './case-of.ts'

/** A law of New Zealand that asks one thing; each test says what it is about. */
export function madeUpLaw(over: Partial<Regime>, ...duties: readonly Partial<DutyRule>[]): Regime {
  return {
    id: 'made-up',
    jurisdiction: 'NZ',
    level: 'national',
    name: 'Made-up law',
    citation: 'Made-up Act',
    sourceUrl: 'https://law.example/made-up',
    asOf: '2026-01-01',
    confidence: 'high',
    inForce: { status: 'in-force' },
    clockZone: 'UTC',
    reach: 'residents',
    definition: { text: 'any loss of data', needsAcquisition: false, media: 'any' },
    data: [{ id: 'made-up-data', requiresName: false, anyOf: 'any-personal-data' }],
    contactDataAlone: { covered: true },
    encryption: null,
    harm: [],
    harmText: 'none',
    exclusions: [],
    duties: (duties.length === 0 ? [{}] : duties).map((duty, i) => ({
      id: `made-up-${i + 1}`,
      to: 'supervisory-authority',
      recipientName: 'the authority',
      by: ['controller'],
      trigger: 'discovery',
      deadline: { kind: 'hours', value: 10 },
      contentRequired: [],
      citation: 's. 1',
      ...duty,
    })),
    notes: [],
    ...over,
  }
}

const evaluateUnder = (law: Regime, sketch: Sketch, at = now) =>
  evaluateObligations(caseOf({ people: { NZ: 5 }, ...sketch }), {
    regimes: [law],
    now: at,
    withoutQuestions: true,
  })

/** What becomes of the first duty, or of the one asked for. */
export const under = (law: Regime, sketch: Sketch, dutyId = 'made-up-1', at = now): string =>
  becomes(evaluateUnder(law, sketch, at), dutyId)

/** The outcome of a duty that is owed or open. */
export function owedUnder(law: Regime, sketch: Sketch, dutyId = 'made-up-1'): DutyOutcome {
  const duty = evaluateUnder(law, sketch).duties.find((found) => found.dutyId === dutyId)
  if (duty === undefined) throw new Error(`${dutyId} is neither owed nor open`)
  return duty
}
