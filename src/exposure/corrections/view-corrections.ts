import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, rows } from '#store/db.ts'
import { applyCorrections } from '../affected/corrected/apply-corrections.ts'
import { offerJoins, type JoinOffer } from '../affected/corrected/joined/offer-joins.ts'
import { offerSplits, type SplitOffer } from '../affected/corrected/offer-splits.ts'
import { getRun, withStore } from '../runs/with-store.ts'
import { listCorrections, listCurrent } from './queries.ts'
import { toCorrections, viewCorrection, type CorrectionView } from './to-corrections.ts'

/** All corrections of a run, newest first, including undone ones. Works without the rows. */
export async function viewCorrections(
  ctx: Context,
  runId: string,
): Promise<Result<readonly CorrectionView[], Refusal>> {
  const found = await getRun(ctx, runId)
  if (!found.ok) return found
  return ok((await rows(ctx.db, listCorrections({ runId }))).map(viewCorrection))
}

/** How the rows of a person as measured could be told apart, each with the people it would give, masked. */
export const viewSplits = (
  ctx: Context,
  actor: Actor,
  { runId, person }: { readonly runId: string; readonly person: string },
): Promise<Result<readonly SplitOffer[], Refusal>> =>
  withStore(ctx, runId, async ({ bulk, files }) => {
    await noteView(ctx, actor, { runId, person })
    return offerSplits(bulk, files, person)
  })

/** Which of the corrected people may be the same as this one, masked. */
export const viewJoins = (
  ctx: Context,
  actor: Actor,
  { runId, person }: { readonly runId: string; readonly person: string },
): Promise<Result<{ readonly offers: readonly JoinOffer[]; readonly total: number }, Refusal>> =>
  withStore(ctx, runId, async ({ bulk, files }) => {
    await noteView(ctx, actor, { runId, person })
    const current = toCorrections(await rows(ctx.db, listCurrent({ runId })))
    return offerJoins(bulk, await applyCorrections(bulk, files, current), person)
  })

const noteView = (
  ctx: Context,
  actor: Actor,
  { runId, person }: { readonly runId: string; readonly person: string },
): Promise<unknown> =>
  inTransaction(ctx.db, (tx) =>
    appendAudit(tx, ctx, actor, { action: 'exposure.viewed', subject: runId, detail: { person } }),
  )
