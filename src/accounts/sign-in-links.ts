import { randomBytes } from 'node:crypto'
import { nowOf, timestamp } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import { systemActor, type Actor, type Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import {
  deletePassword,
  deleteSessions,
  endLinks,
  insertLink,
  insertUser,
  listUserRows,
  lockUsers,
  useLink,
} from './queries.ts'
import type { SignInLink, User } from './types.ts'
import { canSignIn, getUserRow, rowToUser } from './user.ts'

/** How long a link is valid. */
const linkLife = { hours: 24 } as const

/** The address of a new first admin until they enter their own; `.invalid` reaches nobody (RFC 2606). */
export const placeholderEmail = 'admin@breakwater.invalid'

/**
 * A link for the first admin as long as no admin can sign in another way; null after that. Each call invalidates
 * the link of the previous one.
 */
export async function createFirstAdminLink(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
): Promise<SignInLink | null> {
  return inTransaction(ctx.db, async (tx) => {
    await rows(tx, lockUsers())
    const admins = (await rows(tx, listUserRows())).filter(({ role }) => role === 'admin')
    if (admins.some(canSignIn)) return null
    const [waiting] = admins
    const id = waiting?.id ?? ctx.ids.next('user')
    if (waiting === undefined) {
      const row = {
        id,
        name: 'Administrator',
        email: placeholderEmail,
        role: 'admin' as const,
        at: nowOf(ctx),
      }
      await rows(tx, insertUser(row))
    }
    return addLink(tx, ctx, systemActor, id)
  })
}

/** A new link for an account; earlier links become invalid. NOT_FOUND where there is no such account. */
export async function createSignInLink(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly userId: string },
): Promise<Result<{ readonly user: User; readonly link: SignInLink }, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const row = await getUserRow(tx, input.userId)
    if (!row.ok) return row
    return ok({ user: rowToUser(row.value), link: await addLink(tx, ctx, actor, input.userId) })
  })
}

/** Creates a link in the caller's transaction; only the hash of its 256-bit token is stored. */
export async function addLink(
  tx: Db,
  ctx: Pick<Context, 'clock'>,
  actor: Actor,
  userId: string,
): Promise<SignInLink> {
  const token = randomBytes(32).toString('base64url')
  const at = nowOf(ctx)
  const expiresAt = timestamp(ctx.clock.now().add(linkLife))
  await rows(tx, endLinks({ userId, at }))
  await rows(tx, insertLink({ hash: sha256(token), userId, expiresAt }))
  await appendAudit(tx, ctx, actor, { action: 'sign-in-link.made', subject: userId })
  return { userId, token, expiresAt }
}

/**
 * Uses up a link. That also removes the account's password and sessions, so that a link is the way back in for
 * somebody who has lost their password.
 */
export async function redeemLink(
  ctx: Pick<Context, 'db' | 'clock'>,
  input: { readonly token: string },
): Promise<Result<{ readonly userId: string }, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const used = await maybeRow(tx, useLink({ hash: sha256(input.token), at: nowOf(ctx) }))
    if (used === undefined) {
      return err(
        refusal(
          'SIGN_IN_REQUIRED',
          'This sign-in link is not valid: it was used before, is older than 24 hours, or a newer one was made. ' +
            'Ask an admin for a new link; for the first admin, start the program again and use the link it prints.',
        ),
      )
    }
    const { userId } = used
    await rows(tx, deletePassword({ userId }))
    await rows(tx, deleteSessions({ userId }))
    await appendAudit(
      tx,
      ctx,
      { id: userId, role: 'viewer' },
      { action: 'sign-in-link.used', subject: userId },
    )
    return ok({ userId })
  })
}
