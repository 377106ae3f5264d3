import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { recordCaseEvent } from '#cases/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { getCaseProfile } from './profile/case-profile.ts'
import { changeDuty } from './change-duties.ts'
import { dutyMovesOf, type DutyState } from './duty-states.ts'
import { nameOfDuty } from './duty.ts'
import { saveDutyState, type DutyRow } from './queries.ts'
import { wakeForReminders } from './reminders/remind-job.ts'

/** Marks a duty as prepared, waives it with a reason, or takes either back. Submitting is `submitDuty`. */
export function moveDuty(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly key: string
    readonly to: Exclude<DutyState, 'submitted'>
    readonly reason?: string
  },
): Promise<Result<{ readonly state: DutyState }, Refusal>> {
  const { caseId, key, to, reason } = input
  return changeDuty(ctx, { caseId, key }, async (tx, duty) => {
    const fault = moveFault(duty, to)
    if (fault !== null) return err(fault)
    if (to === 'waived' && reason === undefined) {
      return err(
        refusal(
          'INPUT_INVALID',
          `Cannot waive duty ${key} of case ${caseId} without a reason. Nothing was changed. Say why it is not met; an inspection will ask.`,
        ),
      )
    }
    const because = to === 'waived' ? (reason ?? null) : null
    await rows(tx, saveDutyState({ caseId, key, state: to, because, by: actor.id, at: nowOf(ctx) }))
    const detail = { duty: key, from: duty.state, to }
    const name = nameOfDuty(duty.duty)
    await recordCaseEvent(tx, ctx, actor, { caseId, type: 'duty-moved', detail, reason, name })
    await wakeForReminders(tx, ctx, {
      caseId,
      profile: await getCaseProfile({ ...ctx, db: tx }, caseId),
    })
    return ok({ state: to })
  })
}

/** Why a duty cannot go there, or null. */
export function moveFault(duty: DutyRow, to: DutyState): Refusal | null {
  const moves = dutyMovesOf(duty.state)
  if (moves.includes(to)) return null
  return refusal(
    'CONFLICT',
    `Cannot move duty ${duty.key} of case ${duty.caseId} from ${duty.state} to ${to}. From ${duty.state} it can go to ${moves.join(', ')}. Nothing was changed.`,
  )
}
