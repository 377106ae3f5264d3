import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import { findReason, listReasons, type ReasonRow } from './queries.ts'
import { getRun } from './with-store.ts'

/** Why people acted on a run, in their words, newest first. */
export async function viewReasons(
  ctx: Context,
  runId: string,
): Promise<Result<readonly ReasonRow[], Refusal>> {
  const found = await getRun(ctx, runId)
  return found.ok ? ok(await rows(ctx.db, listReasons({ runId }))) : found
}

/** The words behind `reasonSha256` of an entry in the audit log; undefined where they were erased. */
export const findReasonOf = async (ctx: Context, sha256: string): Promise<string | undefined> =>
  (await maybeRow(ctx.db, findReason({ sha256 })))?.reason
