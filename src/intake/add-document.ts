import { brand, type DocumentId, type Sha256 } from '#base/brand.ts'
import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { fetchGuarded } from '#base/http.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import { findBlobBytes, putBlob } from '#store/blobs.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import { bandsOf, fingerprintOf, sameStory, similarity } from './near-duplicate.ts'
import {
  findDocument,
  findDocumentByContent,
  insertBands,
  insertDocument,
  listBandNeighbours,
  type DocumentRow,
} from './queries.ts'
import { readDocument } from './read-document.ts'
import type { Hints } from './readers/reader.ts'
import type { Document, Origin, Rendition } from './types.ts'

export interface Added {
  readonly document: Document
  /** The same content had been stored before; nothing was written. */
  readonly duplicate: boolean
}

/** The bytes to take in, and where they come from. */
export interface NewDocument {
  readonly bytes: Uint8Array
  readonly origin: Origin
  readonly hints: Hints
  /** What the sender says outweighs what is read from the document, which is often a guess by its first line. */
  readonly title?: string | null
  readonly publishedAt?: string | null
}

/**
 * Takes in a document: reads it, and stores its text and its original in one transaction, in which `follow` does
 * whatever comes next. For bytes that were taken in before, under whatever name or address, returns the document
 * that is stored already.
 */
export async function addDocument(
  ctx: Context,
  actor: Actor,
  input: NewDocument,
  follow?: (tx: Db, document: Document) => Promise<void>,
): Promise<Result<Added, Refusal>> {
  const read = await readDocument(input.bytes, input.hints, {
    maxBytes: ctx.config.maxDocumentBytes,
  })
  if (!read.ok) return read
  // PostgreSQL text holds no NUL; offsets stay true when each is replaced by one character.
  const text = read.value.text.replaceAll('\0', '\ufffd')
  const bands = bandsOf(fingerprintOf(text))
  return inTransaction(ctx.db, async (tx) => {
    const added = await keep(tx, ctx, actor, { input, read: { ...read.value, text }, bands })
    await follow?.(tx, added.document)
    return ok(added)
  })
}

async function keep(
  tx: Db,
  ctx: Context,
  actor: Actor,
  {
    input: { bytes, origin, title, publishedAt },
    read,
    bands,
  }: { readonly input: NewDocument; readonly read: Rendition; readonly bands: readonly string[] },
): Promise<Added> {
  const sha256 = await putBlob(tx, bytes)
  const row = {
    ...read,
    id: ctx.ids.next('doc'),
    sha256,
    title: title ?? read.title,
    publishedAt: publishedAt ?? read.publishedAt,
    receivedAt: nowOf(ctx),
  }
  const written = await maybeRow(tx, insertDocument({ ...row, origin: JSON.stringify(origin) }))
  if (written === undefined) {
    const known = await maybeRow(tx, findDocumentByContent({ sha256 }))
    if (known === undefined) throw new Error('a document vanished while it was added')
    return { document: toDocument(known), duplicate: true }
  }
  await rows(tx, insertBands({ documentId: row.id, bands: JSON.stringify(bands) }))
  await appendAudit(tx, ctx, actor, {
    action: 'document.added',
    subject: row.id,
    detail: { sha256, origin: origin.kind, bytes: bytes.length },
  })
  return { document: toDocument({ ...row, origin }), duplicate: false }
}

/** Fetches a public page and takes it in as a document. */
export async function addPage(
  ctx: Context,
  actor: Actor,
  input: { readonly url: string; readonly signal?: AbortSignal },
): Promise<Result<Added, Refusal>> {
  const { maxDocumentBytes, fetchTimeoutMs, fetchAllowLoopback } = ctx.config
  const fetched = await fetchGuarded(input.url, {
    maxBytes: maxDocumentBytes,
    timeoutMs: fetchTimeoutMs,
    allowLoopback: fetchAllowLoopback,
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  })
  if (!fetched.ok) return fetched
  const { bytes, contentType, finalUrl } = fetched.value
  return addDocument(ctx, actor, {
    bytes,
    origin: { kind: 'url', url: input.url, finalUrl },
    hints: { url: finalUrl, ...(contentType === null ? {} : { contentType }) },
  })
}

/** A document by its id, or NOT_FOUND. */
export async function getDocument(
  ctx: Pick<Context, 'db'>,
  id: DocumentId,
): Promise<Result<Document, Refusal>> {
  const row = await maybeRow(ctx.db, findDocument({ id }))
  if (row === undefined) return err(refusal('NOT_FOUND', `There is no document ${id}.`))
  return ok(toDocument(row))
}

/** The bytes as they were taken in. */
export async function getOriginal(
  ctx: Pick<Context, 'db'>,
  document: Document,
): Promise<Uint8Array> {
  const bytes = await findBlobBytes(ctx.db, document.sha256)
  if (bytes === undefined) throw new Error(`the original of ${document.id} is missing`)
  return bytes
}

/** The stored documents that report the same thing in nearly the same words, the nearest first. */
export async function findNearDuplicates(
  ctx: Pick<Context, 'db'>,
  document: Document,
): Promise<readonly DocumentId[]> {
  const fingerprint = fingerprintOf(document.text)
  const near = await rows(ctx.db, listBandNeighbours({ documentId: document.id }))
  return near
    .map(({ id, text }) => ({ id, score: similarity(fingerprint, fingerprintOf(text)) }))
    .filter(({ score }) => score >= sameStory)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => brand<DocumentId>(id))
}

const toDocument = (row: DocumentRow): Document => ({
  ...row,
  id: brand<DocumentId>(row.id),
  sha256: brand<Sha256>(row.sha256),
})
