import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { changeCase, indexDocuments, record, refreshCase } from './change-case.ts'
import {
  attachBeside,
  attachDocument,
  findSaidIn,
  insertStatements,
  findCaseOfDocument,
  withdrawSaidIn,
} from './queries.ts'
import type { Statement } from './statement.ts'

/**
 * Adds what an instrument measured to a case: the record of the measurement as one of its documents,
 * and statements whose spans point into that. The same measurement twice changes nothing.
 */
export function recordMeasurement(
  ctx: Context,
  actor: Actor,
  measurement: {
    readonly caseId: string
    readonly documentId: string
    readonly statements: readonly Statement[]
    readonly advise: Advise
  },
): Promise<Result<{ readonly statements: number }, Refusal>> {
  const { caseId, documentId, statements, advise } = measurement
  return changeCase(ctx, caseId, undefined, async (tx, row) => {
    const at = nowOf(ctx)
    const attached = await maybeRow(tx, attachDocument({ caseId, documentId, at }))
    if (attached === undefined) return ok({ statements: 0 })
    await indexDocuments(tx, caseId)
    const said = statements.map((statement) => ({ ...statement, documentId, saidAt: at }))
    await rows(tx, insertStatements({ caseId, statements: JSON.stringify(said) }))
    await refreshCase(tx, ctx, row, advise)
    await record(tx, ctx, actor, {
      caseId,
      type: 'measured',
      detail: { documentId, statements: said.length },
    })
    return ok({ statements: said.length })
  })
}

interface Restatement {
  /** The record that no longer holds. */
  readonly replaced: string
  readonly documentId: string
  readonly statements: readonly Statement[]
  readonly advise: Advise
}

/**
 * Puts a measurement in the place of one of before, in whichever case holds that now: statements of the
 * earlier record stay in sight and no longer count. NOT_FOUND where no case holds it. May run twice, and
 * back again.
 */
export async function restateMeasurement(
  ctx: Context,
  actor: Actor,
  measurement: Restatement,
): Promise<Result<{ readonly caseId: string }, Refusal>> {
  const { replaced, documentId } = measurement
  const place = await maybeRow(ctx.db, findCaseOfDocument({ documentId: replaced }))
  if (place === undefined) {
    return err(
      refusal('NOT_FOUND', `No case holds the measurement ${replaced}. Nothing was changed.`),
    )
  }
  const { caseId } = place
  if (documentId === replaced) return ok({ caseId })
  const restated = await restateIn(ctx, actor, caseId, measurement)
  if (restated.ok) return restated
  // A merge or split can have come between finding the case and holding it.
  const now = await maybeRow(ctx.db, findCaseOfDocument({ documentId: replaced }))
  return now?.caseId === caseId ? restated : restateMeasurement(ctx, actor, measurement)
}

/** CONFLICT where the case holds the earlier record no longer. */
const restateIn = (
  ctx: Context,
  actor: Actor,
  caseId: string,
  { replaced, documentId, statements, advise }: Restatement,
): Promise<Result<{ readonly caseId: string }, Refusal>> =>
  changeCase(ctx, caseId, undefined, async (tx, row) => {
    const place = await maybeRow(tx, findCaseOfDocument({ documentId: replaced }))
    if (place?.caseId !== caseId) {
      return err(
        refusal('CONFLICT', `Case ${caseId} holds the measurement ${replaced} no longer. Repeat.`),
      )
    }
    const at = nowOf(ctx)
    await rows(tx, withdrawSaidIn({ caseId, documentId: replaced }))
    await rows(tx, attachBeside({ documentId, beside: replaced, at }))
    await indexDocuments(tx, caseId)
    // Counts that come back are said anew: what was withdrawn stays so.
    if ((await maybeRow(tx, findSaidIn({ caseId, documentId }))) === undefined) {
      const said = statements.map((statement) => ({ ...statement, documentId, saidAt: at }))
      await rows(tx, insertStatements({ caseId, statements: JSON.stringify(said) }))
    }
    await refreshCase(tx, ctx, row, advise)
    await record(tx, ctx, actor, {
      caseId,
      type: 'measured-anew',
      detail: { documentId, replaced },
    })
    return ok({ caseId })
  })
