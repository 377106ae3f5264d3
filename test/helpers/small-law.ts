import type { DutyOutcome, Law, Regime } from '#obligations/index.ts'

const about = {
  citation: 'art. 33(1)',
  sourceUrl: 'https://law.example/33',
  asOf: '2026-05-01',
  confidence: 'high',
  arguments: [],
} as const

/**
 * A law of one regime, for tests of what is kept with a case: the authority is told within 72 hours of
 * awareness where anybody is affected and a risk is not unlikely, and the people without delay.
 */
export const smallLaw: Law = {
  version: 'small-1',
  regimes: [
    {
      id: 'test-law',
      name: 'Test law',
      jurisdiction: 'FR',
      duties: [
        { id: 'test-authority', to: 'supervisory-authority', trigger: 'awareness' },
        { id: 'test-people', to: 'individuals', trigger: 'awareness' },
        { id: 'test-follow-up', to: 'supervisory-authority', trigger: 'individual-notice' },
      ],
    } as unknown as Regime,
  ],
  evaluate: (facts, now) => {
    const people = facts.affected.reduce((sum, { count }) => sum + (count ?? 0), 0)
    const aware = facts.events.find(({ event }) => event === 'awareness')
    const risk = facts.assessments['gdprRisk']
    const outcome = (dutyId: string, to: DutyOutcome['to'], dueAt: string | null): DutyOutcome => ({
      ...about,
      dutyId,
      regimeId: 'test-law',
      to,
      recipientName: to === 'individuals' ? 'the people affected' : 'the authority',
      reason: `${people} people are affected`,
      status: risk === undefined ? 'open' : 'owed',
      owed: risk === undefined ? null : true,
      dueAt,
      timeZone: 'Europe/Paris',
      standard: 'without undue delay',
      calc: { kind: 'hours', value: 72 },
      affected: people,
      contentRequired: [
        'nature of the breach',
        'number of residents affected',
        'the colour of the moon',
      ],
      form: null,
      lateWithReasons: true,
      extension: null,
      assumptions: [],
      unknowns: risk === undefined ? ['assessments.gdprRisk'] : [],
    })
    const isOwed = people > 0 && risk !== 'unlikely'
    const sent = facts.events.find(({ event }) => event === 'individual-notice')
    const due =
      aware === undefined
        ? null
        : Temporal.Instant.from(aware.at)
            .add({ hours: 72 })
            .toZonedDateTimeISO('Europe/Paris')
            .toString({ timeZoneName: 'never' })
    const notOwed = (dutyId: string, to: DutyOutcome['to']) => ({
      ...about,
      dutyId,
      regimeId: 'test-law',
      to,
      recipientName: 'the authority',
      assumptions: [],
      unknowns: [],
      code: people > 0 ? ('risk-unlikely' as const) : ('no-affected-people' as const),
      reason: people > 0 ? 'a risk is unlikely' : 'nobody is affected',
    })
    return {
      duties: isOwed
        ? [
            outcome('test-authority', 'supervisory-authority', due),
            outcome('test-people', 'individuals', null),
            outcome('test-follow-up', 'supervisory-authority', sent?.at ?? null),
          ]
        : [],
      notTriggered: isOwed
        ? []
        : [
            notOwed('test-authority', 'supervisory-authority'),
            notOwed('test-people', 'individuals'),
            notOwed('test-follow-up', 'supervisory-authority'),
          ],
      openQuestions:
        risk === undefined && people > 0
          ? [
              {
                id: 'assessments.gdprRisk',
                text: 'What risk to the people is likely?',
                decides: ['test-authority', 'test-people'],
                answers: [],
              },
            ]
          : [],
      evaluatedAt: now.toString(),
      regimesConsidered: 1,
    }
  },
}
