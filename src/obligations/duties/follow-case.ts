import { ok } from '#base/result.ts'
import { changeCase } from '#cases/index.ts'
import { systemActor, type Context } from '#store/context.ts'
import { maybeRow } from '#store/db.ts'
import type { Law } from './law.ts'
import { findFollowed } from './queries.ts'
import { refreshDuties } from './refresh-duties.ts'

/**
 * Updates the duties of a case after a change of its facts, so that clocks and reminders move even if nobody opens
 * the case. Does nothing for a merged case or one whose duties nobody has asked for.
 */
export async function followCase(ctx: Context, law: Law, caseId: string): Promise<void> {
  if ((await maybeRow(ctx.db, findFollowed({ caseId }))) === undefined) return
  await changeCase(ctx, { caseId }, async (tx) =>
    ok(await refreshDuties(tx, ctx, systemActor, { caseId, law })),
  )
}
