import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { changeCase } from '#cases/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, type Db } from '#store/db.ts'
import type { Law } from './law.ts'
import { findDuty, type DutyRow } from './queries.ts'
import { refreshDuties } from './refresh-duties.ts'

/**
 * Runs a change of what the duties of a case rest on, in one transaction with the case held, and
 * works them out anew. Answers with what the change did to them, in words.
 */
export const changeDuties = (
  ctx: Context,
  actor: Actor,
  input: { readonly caseId: string; readonly law: Law },
  work: (tx: Db) => Promise<Result<unknown, Refusal>>,
): Promise<Result<{ readonly changes: readonly string[] }, Refusal>> =>
  changeCase(ctx, input.caseId, undefined, async (tx) => {
    const done = await work(tx)
    if (!done.ok) return done
    return ok(await refreshDuties(tx, ctx, actor, input.caseId, input.law))
  })

/** Runs a change of one duty, held until the end of the transaction. NOT_FOUND where there is none. */
export const changeDuty = <T>(
  ctx: Context,
  caseId: string,
  key: string,
  work: (tx: Db, duty: DutyRow) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> =>
  changeCase(ctx, caseId, undefined, async (tx) => {
    const duty = await maybeRow(tx, findDuty({ caseId, key }))
    return duty === undefined
      ? err(refusal('NOT_FOUND', `Case ${caseId} has no duty ${key}. Nothing was changed.`))
      : work(tx, duty)
  })
