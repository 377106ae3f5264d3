import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { changeCase } from '#cases/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, type Db } from '#store/db.ts'
import type { Law } from './law.ts'
import { findDuty, type DutyRow } from './queries.ts'
import { refreshDuties } from './refresh-duties.ts'

/**
 * Changes something that the duties of a case rest on and computes them again, in one transaction that locks the
 * case. Returns what the change did to the duties, in words.
 */
export const changeDuties = (
  ctx: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly law: Law },
  work: (tx: Db) => Promise<Result<unknown, Refusal>>,
): Promise<Result<{ readonly changes: readonly string[] }, Refusal>> =>
  changeCase(ctx, input, async (tx) => {
    const done = await work(tx)
    if (!done.ok) return done
    return ok(await refreshDuties(tx, ctx, actor, input))
  })

/** Changes one duty in a transaction that locks it. NOT_FOUND where there is no such duty. */
export const changeDuty = <T>(
  ctx: Context,
  { caseId, key }: { readonly caseId: string; readonly key: string },
  work: (tx: Db, duty: DutyRow) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> =>
  changeCase(ctx, { caseId }, async (tx) => {
    const duty = await maybeRow(tx, findDuty({ caseId, key }))
    return duty === undefined
      ? err(
          refusal(
            'NOT_FOUND',
            `Case ${caseId} has no duty ${key}. Nothing was changed. Load the duties of the case again.`,
          ),
        )
      : work(tx, duty)
  })
