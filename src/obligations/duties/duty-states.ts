import { dutyStates, type DutyState, type DutyStatus } from '#data/vocabulary.ts'
export { dutyStatuses, type DutyState, type DutyStatus } from '#data/vocabulary.ts'
import type { DutyRow } from './queries.ts'

/**
 * The moves from each state of a duty, and what each means. Evidence of a submission is never lost: a submitted
 * duty accepts further versions (GDPR Art. 33(4), NIS2 Art. 23(4)) and cannot leave its state.
 */
export const dutyMovesFrom = {
  open: {
    prepared: 'the report is written and waits to be sent',
    submitted: 'it was sent, with its reference',
    waived: 'it is not met, for a reason that is kept',
  },
  prepared: {
    open: 'the report is worked on again',
    submitted: 'it was sent, with its reference',
    waived: 'it is not met, for a reason that is kept',
  },
  submitted: {
    submitted: 'more was sent after the first report',
  },
  waived: {
    open: 'it is to be met after all',
  },
} as const satisfies Record<DutyState, Partial<Record<DutyState, string>>>

export const dutyMovesOf = (from: DutyState): readonly DutyState[] =>
  dutyStates.filter((state) => state in dutyMovesFrom[from])

/** The status that is shown for a duty at that time. */
export function statusOf(
  duty: Pick<DutyRow, 'state' | 'ruling' | 'dueAt'>,
  now: Temporal.Instant,
): DutyStatus {
  if (duty.state === 'submitted' || duty.state === 'waived') return duty.state
  if (duty.ruling === 'not-owed') return 'not-owed'
  if (duty.ruling === 'undecided' && duty.state === 'open') return 'undecided'
  return isPast(duty.dueAt, now) ? 'late' : duty.state
}

/** A duty due at this very instant is not late yet. */
const isPast = (dueAt: string | null, now: Temporal.Instant): boolean =>
  dueAt !== null && Temporal.Instant.compare(Temporal.Instant.from(dueAt), now) < 0
