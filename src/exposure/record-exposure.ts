import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { recordMeasurement, restateMeasurement, type Advise, type Statement } from '#cases/index.ts'
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
  const written = await writeRecord(ctx, actor, run)
  if (!written.ok) return written
  const { documentId, statements } = written.value
  const recorded = await recordMeasurement(ctx, actor, {
    caseId: run.caseId,
    documentId,
    statements,
    advise: await loadAdvise(),
  })
  return recorded.ok ? ok({ documentId, statements: recorded.value.statements }) : recorded
}

/** Puts another record in the place of `documentId`, in whichever case that is now. May run twice. */
export async function restateExposure(
  ctx: Context,
  actor: Actor,
  run: {
    readonly documentId: string
    readonly runId: string
    readonly summary: ExposureSummary
  },
): Promise<Result<{ readonly documentId: string; readonly caseId: string | null }, Refusal>> {
  const written = await writeRecord(ctx, actor, run)
  if (!written.ok) return written
  const { documentId, statements } = written.value
  const restated = await restateMeasurement(ctx, actor, {
    replaced: run.documentId,
    documentId,
    statements,
    advise: await loadAdvise(),
  })
  return restated.ok ? ok({ documentId, caseId: restated.value.caseId }) : restated
}

/**
 * Loaded only to update a case: the rules of the analysis take more memory than everything else that reading a leak
 * needs.
 */
const loadAdvise = async (): Promise<Advise> => (await import('#analysis/index.ts')).advise

async function writeRecord(
  ctx: Context,
  actor: Actor,
  { runId, summary }: { readonly runId: string; readonly summary: ExposureSummary },
): Promise<
  Result<{ readonly documentId: string; readonly statements: readonly Statement[] }, Refusal>
> {
  const { text, statements } = describeMeasurement(runId, summary)
  const added = await addDocument(ctx, actor, {
    bytes: Buffer.from(text),
    origin: { kind: 'file', name: `measurement-${runId}.txt` },
    hints: { name: `measurement-${runId}.txt`, contentType: 'text/plain' },
    title:
      summary.corrections === undefined
        ? 'Measurement of the leaked data'
        : 'Measurement of the leaked data, as corrected',
    publishedAt: ctx.clock.now().toString({ smallestUnit: 'second' }),
  })
  return added.ok ? ok({ documentId: added.value.document.id, statements }) : added
}
