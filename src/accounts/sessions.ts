import { randomBytes } from 'node:crypto'
import { appendAudit } from '#store/audit.ts'
import type { Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import { findSecret, insertSecret } from './queries.ts'

/** The key that signs session cookies. Generated at the first call and stored in the database; not in backups. */
export async function getSessionSecret(ctx: Pick<Context, 'db'>): Promise<string> {
  await rows(ctx.db, insertSecret({ value: randomBytes(32).toString('base64url') }))
  const row = await maybeRow(ctx.db, findSecret())
  if (row === undefined) throw new Error('the key for cookies vanished')
  return row.value
}

/** Records in the audit log that somebody signed in. */
export const recordSession = (
  ctx: Pick<Context, 'db' | 'clock'>,
  { userId }: { readonly userId: string },
): Promise<void> =>
  inTransaction(ctx.db, (tx) =>
    appendAudit(
      tx,
      ctx,
      { id: userId, role: 'viewer' },
      { action: 'session.begun', subject: userId },
    ),
  )
