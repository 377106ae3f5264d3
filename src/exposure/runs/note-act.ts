import { randomBytes } from 'node:crypto'
import { nowOf } from '#base/clock.ts'
import { sha256 } from '#base/ids.ts'
import { appendAudit, type AuditEntry } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { rows, type Db } from '#store/db.ts'
import { insertReason } from './queries.ts'

/** What was done to a run, and why in the words of whoever did it. */
export interface Act extends Omit<AuditEntry, 'subject'> {
  readonly runId: string
  readonly reason?: string | null
}

/**
 * Adds an act to the audit log, in the caller's transaction. A reason may name somebody, and nothing can be
 * taken out of the log: the words are kept beside the run, and the log holds `reasonSha256`, the hash of a
 * salt, a line feed and the words. It proves them while they are kept, and tells nothing once they are
 * erased. Returns that hash; null where no reason was given.
 */
export async function noteAct(
  tx: Db,
  ctx: Pick<Context, 'clock'>,
  actor: Actor,
  { runId, action, detail = {}, reason = null }: Act,
): Promise<string | null> {
  if (reason === null) {
    await appendAudit(tx, ctx, actor, { action, subject: runId, detail })
    return null
  }
  const salt = randomBytes(16).toString('hex')
  const hash = reasonHash(salt, reason)
  const at = nowOf(ctx)
  await rows(tx, insertReason({ sha256: hash, runId, action, salt, reason, by: actor.id, at }))
  await appendAudit(tx, ctx, actor, {
    action,
    subject: runId,
    detail: { ...detail, reasonSha256: hash },
  })
  return hash
}

export const reasonHash = (salt: string, reason: string): string => sha256(`${salt}\n${reason}`)
