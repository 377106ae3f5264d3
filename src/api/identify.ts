import { findBearer } from '#accounts/index.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Context } from '#store/context.ts'
import { roleAllows, type Endpoint } from './contract.ts'
import type { Auth } from './open-auth.ts'
import type { Identity } from './route.ts'

/**
 * Identifies the caller by API token (`Authorization: Bearer`) or by session cookie. A request with a token
 * never falls back to its cookies.
 */
export async function identify(
  ctx: Context,
  auth: Auth,
  headers: Headers,
): Promise<Identity | undefined> {
  const authorization = headers.get('authorization')
  if (authorization !== null) {
    const token = /^Bearer\s+(\S+)\s*$/i.exec(authorization)?.[1]
    const bearer = token === undefined ? undefined : await findBearer(ctx, token)
    if (bearer === undefined) return undefined
    const { user, role, tokenId } = bearer
    return {
      userId: user.id,
      name: user.name,
      email: user.email,
      role,
      via: 'token',
      actor: { id: tokenId, role },
      cookies: [],
    }
  }
  if (!headers.has('cookie')) return undefined
  const found = await auth.findSession(headers)
  if (found === undefined) return undefined
  const { id, name, email, role } = found.user
  return {
    userId: id,
    name,
    email,
    role,
    via: 'session',
    actor: { id, role },
    cookies: found.cookies,
  }
}

/** Admits a caller, or refuses with SIGN_IN_REQUIRED or FORBIDDEN. */
export function admit(
  who: Identity | undefined,
  permission: Endpoint['permission'],
): Result<void, Refusal> {
  if (roleAllows(who?.role ?? null, permission)) return ok(undefined)
  if (who === undefined) {
    return err(
      refusal(
        'SIGN_IN_REQUIRED',
        'You are not signed in, or your session or token has ended. Nothing was changed. Sign in, or send a valid API token.',
      ),
    )
  }
  return err(
    refusal(
      'FORBIDDEN',
      `This needs the role ${permission}; yours is ${who.role}. Nothing was changed. Ask an admin for the role if you need it.`,
    ),
  )
}
