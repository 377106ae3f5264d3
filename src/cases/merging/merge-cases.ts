import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, rows, type Db } from '#store/db.ts'
import type { Advise } from '../advice.ts'
import { changeCase, indexDocuments, recordCaseEvent, refreshCase } from '../change-case.ts'
import { moveBetween } from './move-between.ts'
import { listDocumentOrigins, listStatementOrigins, saveMerged } from './queries.ts'
import { lockCase, type CaseRow } from '../queries.ts'

interface Merge {
  readonly into: string
  readonly from: string
  readonly reason: string
  readonly version?: number | undefined
  readonly advise: Advise
}

/**
 * Moves everything of the case `from` into another: documents, statements and overrides. `from` remains as a
 * pointer with its history, and its tasks are suspended. Splitting off everything that came from it undoes the
 * merge.
 */
export function mergeCases(
  ctx: Context,
  actor: Actor,
  input: Merge,
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
      changeCase(held, { caseId: from }, async (__tx, source) =>
        ok(await takeIn(tx, ctx, actor, { target, source, ...input })),
      ),
    )
  })
}

/** Moves everything of `source`, and leaves it as a pointer to `target`. */
async function takeIn(
  tx: Db,
  ctx: Context,
  actor: Actor,
  {
    target,
    source,
    reason,
    advise,
  }: Merge & { readonly target: CaseRow; readonly source: CaseRow },
): Promise<{ readonly documents: number; readonly statements: number }> {
  const [into, from] = [target.id, source.id]
  const documents = await rows(tx, listDocumentOrigins({ caseId: from }))
  const statements = await rows(tx, listStatementOrigins({ caseId: from }))
  await moveBetween(tx, {
    from,
    to: into,
    documentIds: documents.map(({ documentId }) => documentId),
    statements: statements.map(({ n }) => n),
  })
  await indexDocuments(tx, into)
  await rows(tx, saveMerged({ id: from, into, state: source.state, at: nowOf(ctx) }))
  await refreshCase(tx, ctx, target, advise)
  const detail = { documents: documents.length, statements: statements.length }
  await recordCaseEvent(tx, ctx, actor, {
    caseId: from,
    type: 'merged-into',
    detail: { ...detail, into },
    reason,
  })
  await recordCaseEvent(tx, ctx, actor, {
    caseId: into,
    type: 'merged',
    detail: { ...detail, from },
    reason,
  })
  return detail
}
