import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { applyCorrections } from '../affected/corrected/apply-corrections.ts'
import { findParts } from '../affected/corrected/find-merged.ts'
import { noteAct } from '../runs/note-act.ts'
import { deleteWrongAnswers } from '../runs/queries.ts'
import { changeCorrections, type Corrected } from './change-corrections.ts'
import type { CorrectionRow } from './queries.ts'
import { toCorrections } from './to-corrections.ts'

/**
 * Undoes a correction and, with a split, the corrections of the people it made. The person returns to the review
 * queue. NOT_FOUND where it is unknown or already undone, EXPOSURE_DESTROYED where the rows are gone.
 */
export async function undoCorrection(
  ctx: Context,
  actor: Actor,
  input: { readonly runId: string; readonly correction: string; readonly reason: string | null },
): Promise<Result<Corrected, Refusal>> {
  const { runId, correction, reason } = input
  let undone: CorrectionRow | undefined
  let isLast = true
  return changeCorrections(ctx, actor, {
    runId,
    decide: async ({ bulk, files }, current) => {
      const found = current.find(({ id }) => id === correction)
      if (found === undefined) {
        return err(
          refusal(
            'NOT_FOUND',
            `Run ${runId} has no correction ${correction}, or it was undone before. Nothing was changed.`,
          ),
        )
      }
      undone = found
      isLast = !current.some(({ id, person }) => id !== correction && person === found.person)
      await applyCorrections(bulk, files, toCorrections(current))
      const parts = found.kind === 'split' ? await findParts(bulk, found.person) : []
      return ok({
        ended: [found, ...current.filter((each) => isOfOneOf(parts, each))],
        added: [],
      })
    },
    write: async (tx) => {
      if (undone === undefined) return
      const { person, kind } = undone
      if (isLast) await rows(tx, deleteWrongAnswers({ runId, person }))
      await noteAct(tx, ctx, actor, {
        runId,
        action: 'exposure.correction-undone',
        detail: { correction, person, kind },
        reason,
      })
    },
  })
}

const isOfOneOf = (parts: readonly string[], { kind, person, value }: CorrectionRow): boolean =>
  parts.includes(person) || (kind === 'join' && parts.includes(value))
