import assert from 'node:assert/strict'
import { getCase, recordReport, type Advise, type CaseFile } from '#cases/index.ts'
import { addDocument, type Document } from '#intake/index.ts'
import type { Context } from '#store/context.ts'
import { analyst } from './context.ts'
import { victimStatement } from './victim-statement.ts'

/** One action for each victim, so that tests see tasks come and go with the facts. */
export const adviseWarnings: Advise = ({ victims }) => ({
  insights: [],
  actions: victims.map(({ name, evidence }) => ({
    id: `warn-${name.toLowerCase().replace(/\W+/g, '-')}`,
    title: `Warn the customers of ${name}`,
    audience: 'breached-company' as const,
    due: 'PT24H',
    facts: evidence,
  })),
})

/** Keeps a document with this text. */
export async function keepText(ctx: Context, text: string): Promise<Document> {
  const bytes = Buffer.from(text)
  const added = await addDocument(ctx, analyst, { bytes, origin: { kind: 'paste' }, hints: {} })
  assert.ok(added.ok)
  return added.value.document
}

export interface OpenedCase {
  readonly caseId: string
  readonly document: Document
  readonly outcome: string
}

/** Records that a document names one victim, as the analysis would. */
export async function recordVictim(
  ctx: Context,
  document: Document,
  name: string,
  nearDuplicate?: Document,
): Promise<OpenedCase> {
  const recorded = await recordReport(ctx, analyst, {
    documentId: document.id,
    saidAt: null,
    isBreachReport: true,
    statements: [victimStatement(name, document.text)],
    nearDuplicates: nearDuplicate === undefined ? [] : [nearDuplicate.id],
    advise: adviseWarnings,
  })
  assert.ok(recorded.ok && recorded.value.caseId !== null)
  return { caseId: recorded.value.caseId, document, outcome: recorded.value.outcome }
}

/** Opens a case from a report that names one victim; or joins it to that of `nearDuplicate`. */
export const openCase = async (
  ctx: Context,
  name: string,
  text = `${name} confirmed a breach of its customer database on Monday.`,
  nearDuplicate?: Document,
): Promise<OpenedCase> => recordVictim(ctx, await keepText(ctx, text), name, nearDuplicate)

export async function loadCase(ctx: Context, id: string): Promise<CaseFile> {
  const found = await getCase(ctx, id)
  assert.ok(found.ok)
  return found.value
}
