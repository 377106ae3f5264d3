import { randomBytes } from 'node:crypto'
import { nowOf, timestamp } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { err, ok, type Result } from '#base/result.ts'
import { roleCovers, type Role } from '#base/roles.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows } from '#store/db.ts'
import { findLiveToken, insertToken, listTokenRows, revokeToken, touchToken } from './queries.ts'
import type { ApiToken } from './types.ts'

/** The account that asks, and its role. */
interface Owner {
  readonly id: string
  readonly role: Role
}

/** Marks our tokens, so that a scanner for leaked secrets can find them. */
const mark = 'bwt_'

/** The tokens of the asking account; an admin sees everybody's. */
export const listTokens = (ctx: Pick<Context, 'db'>, owner: Owner): Promise<readonly ApiToken[]> =>
  rows(ctx.db, listTokenRows({ ownerId: owner.role === 'admin' ? null : owner.id }))

/** Creates a token, which can be read from this answer only. FORBIDDEN above the owner's own role. */
export async function createToken(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  actor: Actor,
  input: {
    readonly owner: Owner
    readonly name: string
    readonly role: Role
    readonly expiresInDays: number
  },
): Promise<Result<{ readonly token: string; readonly view: ApiToken }, Refusal>> {
  const { owner, name, role } = input
  if (!roleCovers(owner.role, role)) {
    return err(
      refusal(
        'FORBIDDEN',
        `A token cannot do more than its owner: asked for ${role}, yours is ${owner.role}. No token was made.`,
      ),
    )
  }
  const token = `${mark}${randomBytes(32).toString('base64url')}`
  const at = ctx.clock.now()
  const view: ApiToken = {
    id: ctx.ids.next('token'),
    name,
    role,
    ownerId: owner.id,
    prefix: token.slice(0, mark.length + 4),
    createdAt: timestamp(at),
    expiresAt: timestamp(at.add({ hours: 24 * input.expiresInDays })),
    lastUsedAt: null,
  }
  await inTransaction(ctx.db, async (tx) => {
    await rows(tx, insertToken({ ...view, hash: sha256(token) }))
    await appendAudit(tx, ctx, actor, {
      action: 'token.made',
      subject: view.id,
      detail: { role, expiresAt: view.expiresAt },
    })
  })
  return ok({ token, view })
}

/** Revokes a token at once. NOT_FOUND for somebody else's token, unless an admin asks. */
export async function endToken(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly owner: Owner; readonly id: string },
): Promise<Result<{ readonly done: true }, Refusal>> {
  const { owner, id } = input
  return inTransaction(ctx.db, async (tx) => {
    const at = nowOf(ctx)
    const ownerId = owner.role === 'admin' ? null : owner.id
    const ended = await maybeRow(tx, revokeToken({ id, ownerId, at }))
    if (ended === undefined) {
      return err(refusal('NOT_FOUND', `You have no live token ${id}. Nothing was changed.`))
    }
    await appendAudit(tx, ctx, actor, { action: 'token.ended', subject: id })
    return ok({ done: true })
  })
}

interface TokenBearer {
  readonly tokenId: string
  readonly user: { readonly id: string; readonly name: string; readonly email: string }
  /** The lower of the token's role and its owner's current role. */
  readonly role: Role
}

/** The owner of a token; undefined where it is unknown, revoked or expired. */
export async function findBearer(
  ctx: Pick<Context, 'db' | 'clock'>,
  token: string,
): Promise<TokenBearer | undefined> {
  if (!token.startsWith(mark)) return undefined
  const now = ctx.clock.now()
  const at = timestamp(now)
  const row = await maybeRow(ctx.db, findLiveToken({ hash: sha256(token), at }))
  if (row === undefined) return undefined
  // Once a minute is exact enough, and spares a write with every request.
  const isStale = row.lastUsedAt === null || now.since(row.lastUsedAt).total('seconds') >= 60
  if (isStale) await rows(ctx.db, touchToken({ id: row.id, at }))
  return {
    tokenId: row.id,
    user: { id: row.ownerId, name: row.ownerName, email: row.ownerEmail },
    role: roleCovers(row.ownerRole, row.role) ? row.role : row.ownerRole,
  }
}
