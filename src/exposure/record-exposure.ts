import { adviceFor } from '#analysis/index.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { recordMeasurement } from '#cases/index.ts'
import { addDocument } from '#intake/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { describeMeasurement } from './describe-measurement.ts'
import type { ExposureSummary } from './summarise-exposure.ts'

/**
 * Puts what a run measured into a case: its record as a document, with statements of an instrument
 * for exposed classes, counts and the verdict, each pointing to its line. May run twice.
 */
export async function recordExposure(
  ctx: Context,
  actor: Actor,
  run: { readonly caseId: string; readonly runId: string; readonly summary: ExposureSummary },
): Promise<Result<{ readonly documentId: string; readonly statements: number }, Refusal>> {
  const { text, statements } = describeMeasurement(run.runId, run.summary)
  const added = await addDocument(ctx, actor, {
    bytes: Buffer.from(text),
    origin: { kind: 'file', name: `measurement-${run.runId}.txt` },
    hints: { name: `measurement-${run.runId}.txt`, contentType: 'text/plain' },
    title: 'Measurement of the leaked data',
    publishedAt: ctx.clock.now().toString({ smallestUnit: 'second' }),
  })
  if (!added.ok) return added
  const documentId = added.value.document.id
  const recorded = await recordMeasurement(ctx, actor, {
    caseId: run.caseId,
    documentId,
    statements,
    advise: adviceFor(ctx.config.profile.seat),
  })
  return recorded.ok ? ok({ documentId, statements: recorded.value.statements }) : recorded
}
