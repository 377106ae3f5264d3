import { brand, type Sha256 } from '#base/brand.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { findBlobBytes } from '#store/blobs.ts'
import type { Context } from '#store/context.ts'
import { rows } from '#store/db.ts'
import { listSubmissions } from './queries.ts'

/**
 * The file stored with one version of a submission: what was sent, or its receipt. NOT_FOUND where that version has
 * no file, or there is no such version, duty or case.
 */
export async function getSubmissionFile(
  ctx: Pick<Context, 'db'>,
  {
    caseId,
    key,
    version,
  }: { readonly caseId: string; readonly key: string; readonly version: number },
): Promise<Result<{ readonly name: string | null; readonly bytes: Uint8Array }, Refusal>> {
  const kept = (await rows(ctx.db, listSubmissions({ caseId }))).find(
    (each) => each.caseId === caseId && each.key === key && each.version === version,
  )
  const hash = kept?.fileSha256 ?? null
  const bytes = hash === null ? undefined : await findBlobBytes(ctx.db, brand<Sha256>(hash))
  return bytes === undefined
    ? err(refusal('NOT_FOUND', `Version ${version} of duty ${key} in case ${caseId} has no file.`))
    : ok({ name: kept?.fileName ?? null, bytes })
}
