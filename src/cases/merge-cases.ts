import { brand, type CaseId } from '#base/brand.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, rows } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { changeCase, nowOf, record, refreshCase } from './change-case.ts'
import {
  insertCase,
  listCaseDocuments,
  lockCase,
  moveDocuments,
  moveStatements,
  saveMerged,
} from './queries.ts'
import { resolveFacts } from './resolve-facts.ts'

/**
 * Moves everything of the case `from` into another: documents, statements and overrides. `from` stays
 * as a signpost with its history, and its tasks end with it. Splitting the documents off undoes it.
 */
export function mergeCases(
  ctx: Context,
  actor: Actor,
  input: {
    readonly into: string
    readonly from: string
    readonly reason: string
    readonly version?: number
    readonly advise: Advise
  },
): Promise<Result<{ readonly documents: number; readonly statements: number }, Refusal>> {
  const { into, from } = input
  if (into === from) {
    return Promise.resolve(
      err(refusal('INPUT_INVALID', `Cannot merge case ${into} into itself. Nothing was changed.`)),
    )
  }
  return inTransaction(ctx.db, async (tx) => {
    const held = { ...ctx, db: tx }
    // Rows are taken in the order of their ids, so that two merges crossing each other do not wait for ever.
    for (const id of [into, from].toSorted()) await rows(tx, lockCase({ id }))
    return changeCase(held, into, input.version, (_, target) =>
      changeCase(held, from, undefined, async (__, source) => {
        const documents = (await rows(tx, listCaseDocuments({ caseId: from }))).map(({ id }) => id)
        const list = JSON.stringify(documents)
        const moved = await rows(
          tx,
          moveStatements({ from, to: into, documents: list, withOverrides: true }),
        )
        await rows(tx, moveDocuments({ to: into, documents: list }))
        await rows(tx, saveMerged({ id: from, into, state: source.state, at: nowOf(ctx) }))
        await refreshCase(tx, ctx, target, input.advise)
        const detail = { documents: documents.length, statements: moved.length }
        await record(tx, ctx, actor, from, 'merged-into', { ...detail, into }, input.reason)
        await record(tx, ctx, actor, into, 'merged', { ...detail, from }, input.reason)
        return ok(detail)
      }),
    )
  })
}

/** Moves documents with their statements into a new case. The old one keeps at least one document. */
export function splitCase(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly documentIds: readonly string[]
    readonly reason: string
    readonly version?: number
    readonly advise: Advise
  },
): Promise<Result<{ readonly newCaseId: CaseId }, Refusal>> {
  return changeCase(ctx, input.caseId, input.version, async (tx, row) => {
    const held = new Set(
      (await rows(tx, listCaseDocuments({ caseId: row.id }))).map(({ id }) => id),
    )
    const leaving = [...new Set(input.documentIds)]
    const strange = leaving.filter((id) => !held.has(id))
    if (strange.length > 0 || leaving.length === 0 || leaving.length === held.size) {
      const why =
        strange.length > 0
          ? `it does not hold the document ${strange.join(', ')}`
          : `${leaving.length} of its ${held.size} documents were named, and at least one must go and one must stay`
      return err(
        refusal('INPUT_INVALID', `Cannot split case ${row.id}: ${why}. Nothing was changed.`),
      )
    }
    const newCaseId = ctx.ids.next('case')
    const at = nowOf(ctx)
    const list = JSON.stringify(leaving)
    await rows(
      tx,
      insertCase({
        id: newCaseId,
        at,
        facts: JSON.stringify(resolveFacts([])),
        advice: JSON.stringify({ insights: [], actions: [] }),
      }),
    )
    await rows(
      tx,
      moveStatements({ from: row.id, to: newCaseId, documents: list, withOverrides: false }),
    )
    await rows(tx, moveDocuments({ to: newCaseId, documents: list }))
    await refreshCase(tx, ctx, row, input.advise)
    await refreshCase(tx, ctx, { id: newCaseId, openedAt: at }, input.advise)
    await record(
      tx,
      ctx,
      actor,
      row.id,
      'split',
      { documents: leaving.length, to: newCaseId },
      input.reason,
    )
    await record(
      tx,
      ctx,
      actor,
      newCaseId,
      'split-from',
      { documents: leaving.length, from: row.id },
      input.reason,
    )
    return ok({ newCaseId: brand<CaseId>(newCaseId) })
  })
}
