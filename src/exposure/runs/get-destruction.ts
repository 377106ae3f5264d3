import { z } from 'zod'
import { findAuditEntry } from '#store/audit.ts'
import type { Context } from '#store/context.ts'
import type { Certificate } from './destroy-run.ts'
import { findReasonOf } from './view-reasons.ts'

/** A certificate with its place in the audit log. */
export interface Destruction extends Omit<Certificate, 'runId'> {
  /** In the words of whoever destroyed it; null where they were erased. */
  readonly reason: string | null
  readonly auditEntry: string
  readonly auditHash: string
}

/** What the audit log holds as the detail of a destruction. */
const detailSchema = z.object({
  keySha256: z.string().nullable(),
  files: z.number(),
  bytes: z.number(),
  reasonSha256: z.string().optional(),
  /** In entries of earlier versions, which held the words themselves. */
  reason: z.string().nullable().default(null),
})

/** The proof that a run was destroyed, from the audit log; null where it was not. */
export async function getDestruction(ctx: Context, runId: string): Promise<Destruction | null> {
  const entry = await findAuditEntry(ctx.db, { action: 'exposure.destroyed', subject: runId })
  if (entry === undefined) return null
  const { reasonSha256, reason, ...measured } = detailSchema.parse(JSON.parse(entry.detail))
  const kept = reasonSha256 === undefined ? undefined : await findReasonOf(ctx, reasonSha256)
  return {
    ...measured,
    reason: kept ?? reason,
    destroyedAt: entry.at,
    destroyedBy: entry.actor,
    auditEntry: entry.sequence,
    auditHash: entry.hash,
  }
}
