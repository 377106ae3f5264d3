import { brand, type CaseId } from '#base/brand.ts'
import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import { maybeRow, rows, type Db } from '#store/db.ts'
import type { Advise } from '../advice.ts'
import {
  changeCase,
  indexDocuments,
  openCase,
  recordCaseEvent,
  refreshCase,
} from '../change-case.ts'
import { mergedWhole } from './merged-whole.ts'
import { moveBetween, type Move } from './move-between.ts'
import { lockCase } from '../queries.ts'
import {
  listDocumentOrigins,
  listMergedInto,
  listStatementOrigins,
  pointMerged,
  saveMerged,
  settle,
} from './queries.ts'

/**
 * Moves documents with their statements out of a case, which keeps at least one. If they are exactly what a
 * merged case had brought in, that case comes back under its id, with its overrides, state and tasks;
 * otherwise a new case is opened. An override stays unless the case in which it was made leaves completely.
 */
export function splitCase(
  ctx: Context,
  actor: Actor,
  input: {
    readonly caseId: string
    readonly documentIds: readonly string[]
    readonly reason: string
    readonly version?: number | undefined
    readonly advise: Advise
  },
): Promise<Result<{ readonly newCaseId: CaseId }, Refusal>> {
  return changeCase(ctx, input, async (tx, row) => {
    const leaving = await findLeaving(tx, row.id, new Set(input.documentIds))
    if (!leaving.ok) return leaving
    const { documentIds, statements, whole } = leaving.value
    const target = await openTarget(tx, ctx, whole.comesBack)
    await moveBetween(tx, { from: row.id, to: target.id, documentIds, statements })
    if (target.id !== whole.comesBack) {
      const settled = JSON.stringify([...whole.cases])
      await rows(tx, pointMerged({ from: row.id, to: target.id, merged: settled }))
      await rows(tx, settle({ caseId: target.id, merged: settled }))
    }
    for (const { id } of [row, target]) await indexDocuments(tx, id)
    await refreshCase(tx, ctx, row, input.advise)
    await refreshCase(tx, ctx, target, input.advise)
    const detail = { documents: documentIds.length, statements: statements.length }
    await recordCaseEvent(tx, ctx, actor, {
      caseId: row.id,
      type: 'split',
      detail: { ...detail, to: target.id },
      reason: input.reason,
    })
    await recordCaseEvent(tx, ctx, actor, {
      caseId: target.id,
      type: 'split-from',
      detail: { ...detail, from: row.id },
      reason: input.reason,
    })
    return ok({ newCaseId: brand<CaseId>(target.id) })
  })
}

/** What leaves with the documents that were named: their statements, and whole cases that were merged in with them. */
async function findLeaving(
  tx: Db,
  caseId: string,
  leaving: ReadonlySet<string>,
): Promise<Result<Leaving, Refusal>> {
  const documents = await rows(tx, listDocumentOrigins({ caseId }))
  const fault = faultOf(documents, leaving)
  if (fault !== null) {
    return err(
      refusal('INPUT_INVALID', `Cannot split case ${caseId}: ${fault}. Nothing was changed.`),
    )
  }
  const merged = await rows(tx, listMergedInto({ caseId }))
  const whole = mergedWhole(merged, documents, leaving)
  const statements = (await rows(tx, listStatementOrigins({ caseId })))
    .filter(({ documentId, homeCase }) =>
      documentId === null ? whole.cases.has(homeCase) : leaving.has(documentId),
    )
    .map(({ n }) => n)
  return ok({ documentIds: [...leaving], statements, whole })
}

interface Leaving extends Pick<Move, 'documentIds' | 'statements'> {
  readonly whole: ReturnType<typeof mergedWhole>
}

function faultOf(
  documents: readonly { readonly documentId: string }[],
  leaving: ReadonlySet<string>,
): string | null {
  const held = new Set(documents.map(({ documentId }) => documentId))
  const strange = [...leaving].filter((id) => !held.has(id))
  if (strange.length > 0) return `it does not hold the document ${strange.join(', ')}`
  if (leaving.size === 0 || leaving.size === held.size) {
    return `${leaving.size} of its ${held.size} documents were named, and at least one must go and one must stay`
  }
  return null
}

async function openTarget(
  tx: Db,
  ctx: Context,
  comesBack: string | null,
): Promise<{ readonly id: string; readonly openedAt: string }> {
  const at = nowOf(ctx)
  const before = comesBack === null ? undefined : await maybeRow(tx, lockCase({ id: comesBack }))
  if (before !== undefined) {
    await rows(tx, saveMerged({ id: before.id, into: null, state: before.state, at }))
    return before
  }
  const id = ctx.ids.next('case')
  await openCase(tx, id, at)
  return { id, openedAt: at }
}
