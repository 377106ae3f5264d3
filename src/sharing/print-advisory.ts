import { brand, type DocumentId } from '#base/brand.ts'
import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import { getCase } from '#cases/index.ts'
import { isCounted } from '#data/is-counted.ts'
import { getDocument, type Document } from '#intake/index.ts'
import type { Context } from '#store/context.ts'
import { renderAdvisory } from './render-advisory.ts'
import type { AdvisoryFormat, RenderedAdvisory, SourceDocument, Tlp } from './types.ts'

/** Prints the advisory of a stored case from its current facts. NOT_FOUND where there is no such case. */
export async function printAdvisory(
  ctx: Context,
  caseId: string,
  { format, tlp }: { readonly format: AdvisoryFormat; readonly tlp: Tlp },
): Promise<Result<RenderedAdvisory, Refusal>> {
  const found = await getCase(ctx, caseId)
  if (!found.ok) return found
  const { facts, statements, insights, actions } = found.value
  const documents: Document[] = []
  for (const { id } of found.value.documents) {
    const document = await getDocument(ctx, brand<DocumentId>(id))
    if (document.ok) documents.push(document.value)
  }
  const placeOf = new Map<string | null, number>(documents.map(({ id }, place) => [id, place]))
  // On demand: a report that is only read and put into words needs no law, and waits for none to be loaded.
  const { getProfile } = await import('#obligations/index.ts')
  const source = {
    caseId,
    facts,
    statements: statements
      .filter(isCounted)
      .map((statement) => ({ ...statement, document: placeOf.get(statement.documentId) ?? null })),
    documents: documents.map(toSource),
    insights,
    actions,
    generatedAt: ctx.clock.now().toString({ smallestUnit: 'second' }),
    tlp,
    organisation: (await getProfile(ctx)).name,
  }
  return renderAdvisory(source, format, ctx.config.templatesDir)
}

const toSource = (document: Document): SourceDocument => {
  const { title, siteName, origin, publishedAt, sha256, text } = document
  const url = origin.kind === 'url' ? origin.finalUrl : null
  return { title, siteName, url, publishedAt, sha256, text }
}
