import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, rows } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { changeCase, indexDocuments, nowOf, record, refreshCase } from './change-case.ts'
import { attachDocument, insertStatements } from './queries.ts'
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
    await record(tx, ctx, actor, caseId, 'measured', { documentId, statements: said.length })
    return ok({ statements: said.length })
  })
}
