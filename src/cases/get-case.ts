import { err, ok, type Result } from '#base/result.ts'
import { brand, type DocumentId } from '#base/brand.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import type { Context } from '#store/context.ts'
import { inSnapshot, maybeRow, rows } from '#store/db.ts'
import type { Advice } from './advice.ts'
import { movesOf, type CaseState } from './case-states.ts'
import { missing } from './change-case.ts'
import type { CaseFacts } from './facts.ts'
import {
  findCase,
  listCaseDocuments,
  listEvents,
  listStatements,
  type CaseDocumentRow,
  type EventRow,
  type StatementRow,
} from './queries.ts'
import { listTasks, type TaskRow } from './tasks/queries.ts'

/** Everything about one case. */
export interface CaseFile {
  readonly id: string
  readonly state: CaseState
  readonly version: number
  /** States it may be moved to from here. */
  readonly moves: readonly CaseState[]
  readonly openedAt: string
  readonly changedAt: string
  readonly mergedInto: string | null
  readonly facts: CaseFacts
  readonly statements: readonly StatementRow[]
  readonly documents: readonly CaseDocumentRow[]
  readonly insights: Advice['insights']
  readonly actions: Advice['actions']
  /** Open and done. */
  readonly tasks: readonly TaskRow[]
  /** Dropped by somebody, with a reason. Tasks whose action no longer follows from the facts are not shown. */
  readonly droppedTasks: readonly TaskRow[]
  readonly events: readonly EventRow[]
}

/** A case with all that belongs to it, all of one version, or NOT_FOUND. */
export function getCase(ctx: Pick<Context, 'db'>, id: string): Promise<Result<CaseFile, Refusal>> {
  return inSnapshot(ctx.db, async (tx) => {
    const row = await maybeRow(tx, findCase({ id }))
    if (row === undefined) return err(missing(id))
    const { advice, ...rest } = row
    // One after the other: a transaction has one connection.
    return ok({
      ...rest,
      moves: row.mergedInto === null ? movesOf(row.state) : [],
      insights: advice.insights,
      actions: advice.actions,
      statements: await rows(tx, listStatements({ caseId: id })),
      documents: await rows(tx, listCaseDocuments({ caseId: id })),
      tasks: await rows(tx, listTasks({ caseId: id, state: null, assignee: null })),
      droppedTasks: (
        await rows(tx, listTasks({ caseId: id, state: 'dropped', assignee: null }))
      ).filter(({ droppedBecause }) => droppedBecause !== null),
      events: await rows(tx, listEvents({ caseId: id })),
    })
  })
}

/** The id of a document, where the case holds it; NOT_FOUND where it does not, whoever else may. */
export async function documentOfCase(
  ctx: Pick<Context, 'db'>,
  { caseId, documentId }: { readonly caseId: string; readonly documentId: string },
): Promise<Result<DocumentId, Refusal>> {
  if ((await maybeRow(ctx.db, findCase({ id: caseId }))) === undefined) return err(missing(caseId))
  const documents = await rows(ctx.db, listCaseDocuments({ caseId }))
  return documents.some(({ id }) => id === documentId)
    ? ok(brand<DocumentId>(documentId))
    : err(refusal('NOT_FOUND', `Case ${caseId} holds no document ${documentId}.`))
}
