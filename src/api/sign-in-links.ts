import { randomBytes } from 'node:crypto'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import { signInPaths } from './contract.ts'
import {
  deletePassword,
  deleteSessions,
  endLinks,
  findUser,
  insertLink,
  insertUser,
  listUserRows,
  lockUsers,
  useLink,
} from './queries.ts'

/** How long a link can wait for its person. */
const linkLife = { hours: 24 } as const

export interface SignInLink {
  readonly userId: string
  /** Path with the token behind `#`, where no server or proxy log sees it. Put the address before it. */
  readonly path: string
  /** ISO 8601 instant. */
  readonly expiresAt: string
}

const system: Actor = { id: 'system', role: 'system' }

/** The address a new first admin has until they give their own; `.invalid` reaches nobody (RFC 2606). */
export const placeholderEmail = 'admin@breakwater.invalid'

/**
 * The address, below `publicUrl`, of a one-time link for the first admin, as long as no admin can sign
 * in otherwise; null after that. Each call ends the link of the call before.
 */
export async function createFirstAdminLink(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  publicUrl: string,
): Promise<string | null> {
  return inTransaction(ctx.db, async (tx) => {
    await rows(tx, lockUsers())
    const admins = (await rows(tx, listUserRows())).filter(({ role }) => role === 'admin')
    if (admins.some(({ hasPassword, passkeys }) => hasPassword || passkeys > 0)) return null
    const [waiting] = admins
    const id = waiting?.id ?? ctx.ids.next('user')
    if (waiting === undefined) {
      const row = {
        id,
        name: 'Administrator',
        email: placeholderEmail,
        role: 'admin',
        at: now(ctx),
      }
      await rows(tx, insertUser(row))
    }
    const { path } = await addLink(tx, ctx, system, id)
    return `${publicUrl}${path}`
  })
}

/** A new link for an account; links made before end. NOT_FOUND where there is no such account. */
export async function createSignInLink(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly userId: string },
): Promise<Result<SignInLink, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const user = await maybeRow(tx, findUser({ id: input.userId }))
    if (user === undefined) {
      return err(refusal('NOT_FOUND', `There is no account ${input.userId}. Nothing was changed.`))
    }
    return ok(await addLink(tx, ctx, actor, user.id))
  })
}

/** Makes the link within the caller's transaction; only the hash of its 256-bit token is kept. */
export async function addLink(
  tx: Db,
  ctx: Pick<Context, 'clock'>,
  actor: Actor,
  userId: string,
): Promise<SignInLink> {
  const token = randomBytes(32).toString('base64url')
  const at = now(ctx)
  const expiresAt = ctx.clock.now().add(linkLife).toString({ fractionalSecondDigits: 3 })
  await rows(tx, endLinks({ userId, at }))
  await rows(tx, insertLink({ hash: sha256(token), userId, expiresAt }))
  await appendAudit(tx, ctx, actor, { action: 'sign-in-link.made', subject: userId })
  return { userId, path: `${signInPaths.welcome}#${token}`, expiresAt }
}

/**
 * Uses a link up. The account's password and sessions end with it, so that a link is also the way
 * back in for somebody who lost their password.
 */
export async function redeemLink(
  ctx: Pick<Context, 'db' | 'clock'>,
  input: { readonly token: string },
): Promise<Result<{ readonly userId: string }, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const used = await maybeRow(tx, useLink({ hash: sha256(input.token), at: now(ctx) }))
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

const now = (ctx: Pick<Context, 'clock'>): string =>
  ctx.clock.now().toString({ fractionalSecondDigits: 3 })
