import { brand, type CaseId, type DocumentId } from '#base/brand.ts'
import { nowOf } from '#base/clock.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Modality } from '#data/vocabulary.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import type { Advise } from './advice.ts'
import { indexDocuments, openCase, recordCaseEvent, refreshCase } from './change-case.ts'
import {
  attachDocument,
  findCaseOfDocument,
  findCaseOfFirst,
  findNoBreach,
  insertStatements,
  lockCase,
  lockReports,
  noteNoBreach,
  type CaseRow,
} from './queries.ts'
import { saidByAnalyst } from './said-by-analyst.ts'
import type { Statement } from './statement.ts'

export interface ReportOutcome {
  /** Null where the document reports no breach. */
  readonly caseId: CaseId | null
  /** `opened` a case, `joined` an existing one, `known`: recorded before, or `none`. */
  readonly outcome: 'opened' | 'joined' | 'known' | 'none'
}

/** The outcome of a document that was recorded before, or undefined. */
export async function findOutcome(
  db: Db,
  documentId: DocumentId,
): Promise<ReportOutcome | undefined> {
  const found = await maybeRow(db, findCaseOfDocument({ documentId }))
  if (found !== undefined) return { caseId: brand<CaseId>(found.caseId), outcome: 'known' }
  const none = await maybeRow(db, findNoBreach({ documentId }))
  return none === undefined ? undefined : { caseId: null, outcome: 'none' }
}

/** An analyst's word that a document reports a breach, whatever the analysis made of it. */
export interface Insistence {
  readonly modality: Modality
  readonly reason: string
}

interface Report {
  readonly documentId: DocumentId
  /** ISO 8601: when the document was published, which decides what is newer. */
  readonly saidAt: string | null
  readonly isBreachReport: boolean
  readonly statements: readonly Statement[]
  /** Other documents with nearly the same words, the nearest first; those not read yet have no case. */
  readonly nearDuplicates: readonly DocumentId[]
  readonly onWord?: Insistence
  readonly advise: Advise
}

/**
 * Records what the analysis found in a document, in one transaction: opens a case, or joins the case of its
 * nearest duplicate, or notes that it reports no breach. May run twice; the second time changes nothing, but for
 * an analyst's word, on which a document that was judged to report no breach opens a case after all.
 */
export async function recordReport(
  ctx: Context,
  actor: Actor,
  report: Report,
): Promise<Result<ReportOutcome, Refusal>> {
  const { documentId, onWord } = report
  return inTransaction(ctx.db, async (tx) => {
    await rows(tx, lockReports())
    const known = await findOutcome(tx, documentId)
    if (known !== undefined && (onWord === undefined || known.caseId !== null)) return ok(known)
    const at = nowOf(ctx)
    if (!report.isBreachReport && onWord === undefined) {
      await rows(tx, noteNoBreach({ documentId, at }))
      return ok({ caseId: null, outcome: 'none' })
    }
    const { row, outcome } = await openOrJoin(tx, ctx, { ...report, at })
    const caseId = row.id
    const read = report.statements.map((statement) => ({
      ...statement,
      documentId,
      saidAt: report.saidAt,
    }))
    // A case that it joins knows by its own documents whether the breach happened.
    const said = onWord === undefined || outcome === 'joined' ? [] : [happened(onWord, actor, at)]
    const statements = JSON.stringify([...read, ...said])
    await rows(tx, insertStatements({ caseId, statements }))
    await refreshCase(tx, ctx, row, report.advise)
    await recordCaseEvent(tx, ctx, actor, {
      caseId,
      type: outcome === 'joined' ? 'document-added' : onWord ? 'opened-on-word' : 'opened',
      detail: { documentId, statements: read.length },
      reason: onWord?.reason,
    })
    return ok({ caseId: brand<CaseId>(caseId), outcome })
  })
}

/** Attaches the document to the case of its nearest duplicate, or to a new one, which is then locked. */
async function openOrJoin(
  tx: Db,
  ctx: Context,
  {
    documentId,
    nearDuplicates,
    at,
  }: Pick<Report, 'documentId' | 'nearDuplicates'> & { readonly at: string },
): Promise<{ readonly row: CaseRow; readonly outcome: 'opened' | 'joined' }> {
  const documentIds = JSON.stringify(nearDuplicates)
  const joined = await maybeRow(tx, findCaseOfFirst({ documentIds }))
  const caseId = joined?.caseId ?? ctx.ids.next('case')
  if (joined === undefined) await openCase(tx, caseId, at)
  const row = await maybeRow(tx, lockCase({ id: caseId }))
  if (row === undefined) throw new Error('a case vanished while it was opened')
  const attached = await maybeRow(tx, attachDocument({ caseId, documentId, at }))
  // `lockReports` is held: nobody else can have attached it meanwhile.
  if (attached === undefined) throw new Error(`document ${documentId} is in a case already`)
  await indexDocuments(tx, caseId)
  return { row, outcome: joined === undefined ? 'opened' : 'joined' }
}

/** What an analyst says by opening the case: that the breach happened. It is withdrawn like any override. */
const happened = ({ modality, reason }: Insistence, actor: Actor, at: string) => ({
  ...saidByAnalyst,
  field: 'incident',
  value: { kind: 'breach' },
  modality,
  saidAt: at,
  quote: reason,
  reason,
  by: actor.id,
})
