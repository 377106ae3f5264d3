import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, rows } from '#store/db.ts'
import type { Advise } from '../advice.ts'
import { changeCase, indexDocuments, recordCaseEvent, refreshCase } from '../change-case.ts'
import {
  listDocumentOrigins,
  listStatementOrigins,
  moveDocuments,
  moveStatements,
  saveMerged,
} from './queries.ts'
import { lockCase } from '../queries.ts'

/**
 * Moves everything of the case `from` into another: documents, statements and overrides. `from` remains as a
 * pointer with its history, and its tasks are suspended. Splitting off everything that came from it undoes the
 * merge.
 */
export function mergeCases(
  ctx: Context,
  actor: Actor,
  input: {
    readonly into: string
    readonly from: string
    readonly reason: string
    readonly version?: number | undefined
    readonly advise: Advise
  },
): Promise<Result<{ readonly documents: number; readonly statements: number }, Refusal>> {
  const { into, from } = input
  if (into === from) {
    return Promise.resolve(
      err(
        refusal(
          'INPUT_INVALID',
          `Cannot merge case ${into} into itself. Nothing was changed. Name another case to merge.`,
        ),
      ),
    )
  }
  return inTransaction(ctx.db, async (tx) => {
    const held = { ...ctx, db: tx }
    // Rows are locked in the order of their ids, so that two opposite merges cannot deadlock.
    for (const id of [into, from].toSorted()) await rows(tx, lockCase({ id }))
    return changeCase(held, { caseId: into, version: input.version }, (_tx, target) =>
      changeCase(held, { caseId: from }, async (__tx, source) => {
        const documents = await rows(tx, listDocumentOrigins({ caseId: from }))
        const statements = await rows(tx, listStatementOrigins({ caseId: from }))
        const numbers = JSON.stringify(statements.map(({ n }) => n))
        await rows(tx, moveStatements({ from, to: into, numbers }))
        const list = JSON.stringify(documents.map(({ documentId }) => documentId))
        await rows(tx, moveDocuments({ to: into, documents: list }))
        await indexDocuments(tx, into)
        await rows(tx, saveMerged({ id: from, into, state: source.state, at: nowOf(ctx) }))
        await refreshCase(tx, ctx, target, input.advise)
        const detail = { documents: documents.length, statements: statements.length }
        await recordCaseEvent(tx, ctx, actor, {
          caseId: from,
          type: 'merged-into',
          detail: { ...detail, into },
          reason: input.reason,
        })
        await recordCaseEvent(tx, ctx, actor, {
          caseId: into,
          type: 'merged',
          detail: { ...detail, from },
          reason: input.reason,
        })
        return ok(detail)
      }),
    )
  })
}
