import {
  evaluateObligations,
  regimes,
  type DutyOutcome,
  type Evaluation,
  type Facts,
  type NotTriggered,
  type Regime,
} from '#obligations/index.ts'

/** Monday. Each case overrides what it is about. */
export const discoveredAt = '2026-03-02T15:00:00Z'
export const now = Temporal.Instant.from('2026-03-03T09:00:00Z')

export interface Sketch {
  readonly org?: Partial<Facts['org']>
  readonly incident?: Facts['incident']
  /** Name of the event -> instant; in the order given. */
  readonly events?: Readonly<Record<string, string>>
  readonly moreEvents?: Facts['events']
  readonly data?: readonly string[]
  readonly possible?: readonly string[]
  /** Jurisdiction -> people. */
  readonly people?: Readonly<Record<string, number | null>>
  readonly answers?: Facts['assessments']
}

/** Facts from a sketch: a controller, contact data taken by an outsider, discovered on 2 March 2026. */
export function caseOf(sketch: Sketch): Facts {
  const events = sketch.events ?? { discovery: discoveredAt, awareness: discoveredAt }
  return {
    org: { roles: ['controller'], establishments: [], ...sketch.org },
    incident: { maliciousExternal: true, encrypted: false, ...sketch.incident },
    events: [
      ...Object.entries(events).map(([event, at]) => ({ event, at })),
      ...(sketch.moreEvents ?? []),
    ] as Facts['events'],
    dataClasses: (sketch.data ?? ['name', 'email', 'phone']) as Facts['dataClasses'],
    possibleDataClasses: (sketch.possible ?? []) as Facts['dataClasses'],
    affected: Object.entries(sketch.people ?? {}).map(([jurisdiction, count]) => ({
      jurisdiction,
      count,
    })),
    assessments: sketch.answers ?? {},
  }
}

/** Under every law, or only those that the duties are of. */
export const evaluate = (sketch: Sketch, dutyIds?: readonly string[]): Evaluation =>
  evaluateObligations(caseOf(sketch), {
    regimes: dutyIds === undefined ? regimes : lawsOf(dutyIds),
    now,
    withoutQuestions: true,
  })

export const lawsOf = (dutyIds: readonly string[]): readonly Regime[] =>
  regimes.filter(({ duties }) => duties.some(({ id }) => dutyIds.includes(id)))

/** `owed 2026-…`, `owed`, `open`, or the code of the reason why not. */
export function becomes(evaluation: Evaluation, dutyId: string): string {
  const outcome = outcomeOf(evaluation, dutyId)
  if ('code' in outcome) return outcome.code
  return outcome.status === 'owed' && outcome.dueAt !== null
    ? `owed ${outcome.dueAt}`
    : outcome.status
}

export function outcomeOf(evaluation: Evaluation, dutyId: string): DutyOutcome | NotTriggered {
  const outcome = [...evaluation.duties, ...evaluation.notTriggered].find(
    (found) => found.dutyId === dutyId,
  )
  if (outcome === undefined) throw new Error(`No duty ${dutyId}`)
  return outcome
}

export function dutyOf(evaluation: Evaluation, dutyId: string): DutyOutcome {
  const outcome = outcomeOf(evaluation, dutyId)
  if ('code' in outcome) throw new Error(`${dutyId} is not owed: ${outcome.code}`)
  return outcome
}
