import type { Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { restateExposure } from '../record-exposure.ts'
import { saveDocument } from '../runs/queries.ts'
import { getRun } from '../runs/with-store.ts'

/**
 * Updates the case with the corrected counts of a run: a new record of the measurement whose statements replace
 * those of the previous record. May run twice.
 */
export async function restateRun(
  ctx: Context,
  actor: Actor,
  input: { readonly runId: string; readonly revision: number },
): Promise<Result<{ readonly runId: string; readonly caseId: string | null }, Refusal>> {
  const { runId, revision } = input
  const found = await getRun(ctx, runId)
  if (!found.ok) return found
  const { documentId, summary } = found.value
  const isStated = documentId !== null && summary !== null
  if (found.value.revision !== revision || !isStated) return ok({ runId, caseId: null })
  const told = await restateExposure(ctx, actor, { runId, documentId, summary })
  if (!told.ok) return err(told.error)
  await rows(ctx.db, saveDocument({ id: runId, documentId: told.value.documentId }))
  return ok({ runId, caseId: told.value.caseId })
}
