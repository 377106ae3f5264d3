import type { DocumentId } from '#base/brand.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { addDocument, type NewDocument } from '#intake/index.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction } from '#store/db.ts'
import { importPageJob, importReportJob } from './jobs.ts'

/** A reading that waits in the queue. */
interface Queued {
  readonly jobId: string
  /** Null while a page is still to be fetched. */
  readonly documentId: DocumentId | null
  /** The same content was taken in before. */
  readonly duplicate: boolean
}

/**
 * Keeps a document and queues its reading into a case, in one transaction. The document stays if the reading fails.
 * May run twice: the same bytes give the same document, and a document that was read before changes nothing.
 */
export async function queueReport(
  ctx: Context,
  actor: Actor,
  report: NewDocument,
): Promise<Result<Queued, Refusal>> {
  let jobId = ''
  const added = await addDocument(ctx, actor, report, async (tx, { id }) => {
    jobId = await ctx.jobs.add(tx, importReportJob, { documentId: id, by: actor.id })
  })
  if (!added.ok) return added
  const { document, duplicate } = added.value
  return ok({ jobId, documentId: document.id, duplicate })
}

/** Queues the fetching of a page and its reading; an address that is refused fails the job. */
export async function queuePage(ctx: Context, actor: Actor, url: string): Promise<Queued> {
  const payload = { url, by: actor.id }
  const jobId = await inTransaction(ctx.db, (tx) => ctx.jobs.add(tx, importPageJob, payload))
  return { jobId, documentId: null, duplicate: false }
}
