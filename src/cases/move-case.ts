import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { canMove, movesOf, type CaseState } from './case-states.ts'
import { changeCase, recordCaseEvent } from './change-case.ts'
import { saveState } from './queries.ts'

/** Moves a case to another state; CASE_MOVE_REFUSED lists the moves it allows. Closing requires a reason. */
export function moveCase(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly to: CaseState
    readonly reason?: string | undefined
    readonly version?: number | undefined
  },
): Promise<Result<{ readonly state: CaseState }, Refusal>> {
  return changeCase(ctx, input, async (tx, { id, state }) => {
    if (!canMove(state, input.to)) {
      return err(
        refusal(
          'CASE_MOVE_REFUSED',
          `Cannot move case ${id} from ${state} to ${input.to}. From ${state} it can go to ${movesOf(state).join(', ')}. Nothing was changed.`,
        ),
      )
    }
    if (input.to === 'closed' && (input.reason ?? '').trim() === '') {
      return err(
        refusal(
          'INPUT_INVALID',
          `Cannot close case ${id} without a reason. Nothing was changed. Say why; the record of the case keeps it.`,
        ),
      )
    }
    await rows(tx, saveState({ id, state: input.to, at: nowOf(ctx) }))
    await recordCaseEvent(tx, ctx, actor, {
      caseId: id,
      type: 'moved',
      detail: { from: state, to: input.to },
      reason: input.reason,
    })
    return ok({ state: input.to })
  })
}

/** Closes a case, with the reason for the record; it can be reopened. */
export const closeCase = (
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly reason: string
    readonly version?: number | undefined
  },
): Promise<Result<{ readonly state: CaseState }, Refusal>> =>
  moveCase(ctx, actor, { ...input, to: 'closed' })
