import { eventNames, type EventName } from '../../engine/vocabulary.ts'
import type { KeptDuty } from '../duty.ts'
import type { Law } from '../law.ts'

/**
 * The event that a submission amounts to, where it starts the clock of another duty of the same regime: the early
 * warning that precedes the report (NIS2 Art. 23), the notice to people that precedes the one to the attorney
 * general.
 */
export function eventOfSubmission(
  law: Law,
  duty: Pick<KeptDuty, 'regimeId' | 'dutyId' | 'to'>,
): { readonly event: EventName; readonly jurisdiction: string } | null {
  const regime = law.regimes.find(({ id }) => id === duty.regimeId)
  if (regime === undefined) return null
  const next = regime.duties.find(
    ({ stageOf, trigger }) =>
      stageOf === duty.dutyId || (duty.to === 'individuals' && trigger === 'individual-notice'),
  )
  const event = eventNames.find((name) => name === next?.trigger)
  // A stage may count from awareness like the one before it; that is no event of the submission.
  if (event === undefined || !startedBySending.has(event)) return null
  return { event, jurisdiction: regime.jurisdiction }
}

const startedBySending: ReadonlySet<EventName> = new Set([
  'initial-notification',
  'incident-notification',
  'intermediate-report',
  'individual-notice',
  'authority-notification',
  'hhs-notification',
])
