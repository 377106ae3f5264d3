import type { CaseId, DocumentId } from '#base/brand.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { findOutcome, recordReport, type Insistence } from '#cases/index.ts'
import { unreadLanguage } from '#data/guess-language.ts'
import { findNearDuplicates, getDocument } from '#intake/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { analyzeText } from './analyze-text.ts'
import { advise } from './import-report.ts'

/**
 * Opens a case from a kept document on an analyst's word that it reports a breach, or adds it to the case of its
 * nearest duplicate. What the rules read in the text belongs to the case; a language model is not asked, and a text
 * in a language that is not read gives no facts. NOT_FOUND where there is no such document, CONFLICT where a case
 * holds it already.
 */
export async function openOnWord(
  ctx: Context,
  actor: Actor,
  { documentId, ...onWord }: Insistence & { readonly documentId: DocumentId },
): Promise<Result<{ readonly caseId: CaseId; readonly outcome: 'opened' | 'joined' }, Refusal>> {
  const document = await getDocument(ctx, documentId)
  if (!document.ok) return document
  const known = await findOutcome(ctx.db, documentId)
  if (known !== undefined && known.caseId !== null) return err(isHeld(documentId, known.caseId))
  const { text, title, publishedAt, siteName, origin, receivedAt } = document.value
  const url = origin.kind === 'url' ? origin.finalUrl : null
  const analysis = analyzeText({ text, title, publishedAt, siteName, url }, { isKnownReport: true })
  const recorded = await recordReport(ctx, actor, {
    documentId,
    saidAt: publishedAt ?? receivedAt,
    isBreachReport: true,
    statements: unreadLanguage(analysis.language) === null ? analysis.statements : [],
    nearDuplicates: await findNearDuplicates(ctx, document.value),
    onWord,
    advise,
  })
  if (!recorded.ok) return recorded
  const { caseId, outcome } = recorded.value
  if (caseId === null || outcome === 'none')
    throw new Error('an analyst insisted, and no case came of it')
  return outcome === 'known' ? err(isHeld(documentId, caseId)) : ok({ caseId, outcome })
}

const isHeld = (documentId: string, caseId: string): Refusal =>
  refusal(
    'CONFLICT',
    `Cannot open a case from document ${documentId}: case ${caseId} holds it already. Nothing was changed. Work on that case.`,
  )
