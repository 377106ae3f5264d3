import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { changeCase, indexDocuments, recordCaseEvent, refreshCase } from './change-case.ts'
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
 * Adds a measurement to a case: its record as one of the case's documents, and statements whose spans point
 * into that record. Adding the same measurement twice changes nothing.
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
  return changeCase(ctx, { caseId }, async (tx, row) => {
    const at = nowOf(ctx)
    const attached = await maybeRow(tx, attachDocument({ caseId, documentId, at }))
    if (attached === undefined) return ok({ statements: 0 })
    await indexDocuments(tx, caseId)
    const said = statements.map((statement) => ({ ...statement, documentId, saidAt: at }))
    await rows(tx, insertStatements({ caseId, statements: JSON.stringify(said) }))
    await refreshCase(tx, ctx, row, advise)
    await recordCaseEvent(tx, ctx, actor, {
      caseId,
      type: 'measured',
      detail: { documentId, statements: said.length },
    })
    return ok({ statements: said.length })
  })
}

interface Restatement {
  /** The record that is replaced. */
  readonly replaced: string
  readonly documentId: string
  readonly statements: readonly Statement[]
  readonly advise: Advise
}

/**
 * Replaces an earlier measurement, in whichever case holds it now: the earlier statements stay visible and no
 * longer count. NOT_FOUND where no case holds it. May run twice, and back again.
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
  // The case may have been merged or split between finding it and locking it.
  const now = await maybeRow(ctx.db, findCaseOfDocument({ documentId: replaced }))
  return now?.caseId === caseId ? restated : restateMeasurement(ctx, actor, measurement)
}

/** CONFLICT where the case no longer holds the earlier record. */
const restateIn = (
  ctx: Context,
  actor: Actor,
  caseId: string,
  { replaced, documentId, statements, advise }: Restatement,
): Promise<Result<{ readonly caseId: string }, Refusal>> =>
  changeCase(ctx, { caseId }, async (tx, row) => {
    const place = await maybeRow(tx, findCaseOfDocument({ documentId: replaced }))
    if (place?.caseId !== caseId) {
      return err(
        refusal(
          'CONFLICT',
          `Case ${caseId} no longer holds the measurement ${replaced}. Nothing was changed. Try again.`,
        ),
      )
    }
    const at = nowOf(ctx)
    await rows(tx, withdrawSaidIn({ caseId, documentId: replaced }))
    await rows(tx, attachBeside({ documentId, beside: replaced, at }))
    await indexDocuments(tx, caseId)
    // A record that comes back has its statements already, but withdrawn: they are added again.
    if ((await maybeRow(tx, findSaidIn({ caseId, documentId }))) === undefined) {
      const said = statements.map((statement) => ({ ...statement, documentId, saidAt: at }))
      await rows(tx, insertStatements({ caseId, statements: JSON.stringify(said), replaced }))
    }
    await refreshCase(tx, ctx, row, advise)
    await recordCaseEvent(tx, ctx, actor, {
      caseId,
      type: 'measured-anew',
      detail: { documentId, replaced },
    })
    return ok({ caseId })
  })
