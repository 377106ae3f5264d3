import type { CaseId, DocumentId } from '#base/brand.ts'
import type { Refusal } from '#base/errors.ts'
import { silent, type Watch } from '#base/progress.ts'
import { ok, type Result } from '#base/result.ts'
import { findOutcome, recordReport, type Advise } from '#cases/index.ts'
import { unreadLanguage } from '#data/guess-language.ts'
import { findNearDuplicates, getDocument } from '#intake/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { analyzeText } from './analyze-text.ts'
import { deriveActions, deriveInsights } from './insights/derive.ts'
import { analyzeWithModel, type ModelOutcome } from './language-model/analyze-with-model.ts'
import { modelAt } from './language-model/ask-model.ts'
import type { Analysis, AnalysisInput } from './types.ts'

export interface Imported {
  readonly documentId: DocumentId
  readonly caseId: CaseId | null
  readonly isBreachReport: boolean
  readonly outcome: 'opened' | 'joined' | 'known' | 'none'
  /** Why the configured language model could not be asked, in words for the user. */
  readonly modelFault?: string
  /** The language of a text in which no breach was found because it is not English, the only language that is read. */
  readonly unreadLanguage?: string
}

/** Insights and actions, as the cases room asks for them. */
export const advise: Advise = (facts) => {
  const insights = deriveInsights({ facts })
  return { insights, actions: deriveActions({ facts }, insights) }
}

/**
 * Reads a kept document into a case, in one transaction at the end: a crash before it leaves nothing,
 * and a second run changes nothing. Steps: reading, analysing, asking the language model where one is
 * configured, comparing, saving. If a model fails, that is reported, and the case is made without it.
 * `analysis` is that of the same document where the caller has it already.
 */
export async function importReport(
  ctx: Context,
  actor: Actor,
  input: { readonly documentId: DocumentId; readonly analysis?: Analysis },
  watch: Partial<Watch> = {},
): Promise<Result<Imported, Refusal>> {
  const { documentId } = input
  const { onProgress = silent, signal } = watch
  const step = (name: string, done: number): void => onProgress({ step: name, done, total: 4 })
  step('reading', 0)
  const known = await findOutcome(ctx.db, documentId)
  if (known !== undefined) {
    return ok({ documentId, ...known, isBreachReport: known.caseId !== null })
  }
  const document = await getDocument(ctx, documentId)
  if (!document.ok) return document
  const { text, title, publishedAt, siteName, origin, receivedAt } = document.value
  step('analysing', 1)
  const url = origin.kind === 'url' ? origin.finalUrl : null
  const { analysis, model } =
    input.analysis === undefined
      ? await analyze(ctx, { text, title, publishedAt, siteName, url }, watch)
      : { analysis: input.analysis, model: null }
  const { isBreachReport, statements } = analysis
  const unread = isBreachReport ? null : unreadLanguage(analysis.language)
  if (model !== null) {
    const { added, dropped, fault } = model
    ctx.log.info({ documentId, added, dropped, fault: fault?.type }, 'language model asked')
  }
  signal?.throwIfAborted()
  step('comparing', 2)
  const nearDuplicates = isBreachReport ? await findNearDuplicates(ctx, document.value) : []
  signal?.throwIfAborted()
  step('saving', 3)
  const recorded = await recordReport(ctx, actor, {
    documentId,
    saidAt: publishedAt ?? receivedAt,
    isBreachReport,
    statements,
    nearDuplicates,
    advise,
  })
  if (!recorded.ok) return recorded
  step('done', 4)
  return ok({
    documentId,
    isBreachReport,
    ...recorded.value,
    ...(model?.fault ? { modelFault: model.fault.message } : {}),
    ...(unread === null ? {} : { unreadLanguage: unread }),
  })
}

async function analyze(
  { config }: Context,
  input: AnalysisInput,
  watch: Partial<Watch>,
): Promise<{ readonly analysis: Analysis; readonly model: ModelOutcome | null }> {
  if (config.model === null) return { analysis: analyzeText(input), model: null }
  return analyzeWithModel(input, modelAt(config.model), watch)
}
