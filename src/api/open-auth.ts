import { passkey } from '@better-auth/passkey'
import { createAuthEndpoint } from '@better-auth/core/api'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { getSessionSecret, recordSession } from '#accounts/index.ts'
import type { Role } from '#base/roles.ts'
import type { Context } from '#store/context.ts'
import { role, shortestPassword, signInPaths } from './contract.ts'

/** Who a session belongs to. */
export interface SessionUser {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** Passwords, passkeys and sessions, as better-auth keeps them in our database. */
export interface Auth {
  /** Answers the paths under `/api/auth` that `open` lists; 404 for all others. */
  answer(request: Request): Promise<Response>
  /** The user, and cookies to send back if the session was extended. */
  findSession(
    headers: Headers,
  ): Promise<{ readonly user: SessionUser; readonly cookies: readonly string[] } | undefined>
  /** Starts a session; the returned headers set its cookie. */
  beginSession(userId: string, headers: Headers): Promise<Headers>
  hashPassword(password: string): Promise<string>
}

/** The paths that the console needs; accounts are created, changed and removed only through our own routes. */
const open = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'POST /change-password',
  'GET /get-session',
  'GET /passkey/generate-register-options',
  'POST /passkey/verify-registration',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
  'GET /passkey/list-user-passkeys',
  'POST /passkey/delete-passkey',
])

const sessionDays = 14

/**
 * Sign-in for the accounts of this database, set up when it is first used and again after that failed: what needs no
 * sign-in works while the database does not.
 */
export function openAuth(ctx: Context, publicUrl: string): Auth {
  let opening: Promise<Auth> | undefined
  const opened = (): Promise<Auth> => {
    opening ??= setUp(ctx, publicUrl).catch((cause: unknown) => {
      opening = undefined
      throw cause
    })
    return opening
  }
  return {
    answer: async (request) => (await opened()).answer(request),
    findSession: async (headers) => (await opened()).findSession(headers),
    beginSession: async (userId, headers) => (await opened()).beginSession(userId, headers),
    hashPassword: async (password) => (await opened()).hashPassword(password),
  }
}

async function setUp(ctx: Context, publicUrl: string): Promise<Auth> {
  const auth = configure(ctx, publicUrl, await getSessionSecret(ctx))
  return {
    answer: async (request) => {
      const path = new URL(request.url).pathname.slice(signInPaths.base.length)
      if (!open.has(`${request.method} ${path}`)) return new Response(null, { status: 404 })
      return auth.handler(request)
    },
    findSession: async (headers) => {
      const { response, headers: given } = await auth.api.getSession({
        headers,
        returnHeaders: true,
      })
      if (response === null) return undefined
      const { id, name, email } = response.user
      const user = { id, name, email, role: role.parse(response.user.role) }
      return { user, cookies: given.getSetCookie() }
    },
    beginSession: async (userId, headers) => {
      const given = await auth.api.beginSession({ body: { userId }, headers, returnHeaders: true })
      return given.headers
    },
    hashPassword: async (password) => (await auth.$context).password.hash(password),
  }
}

/** The library's settings: our tables and ids, no sign-up, no telemetry and no mail of its own. */
function configure(ctx: Context, publicUrl: string, secret: string) {
  return betterAuth({
    appName: 'Breakwater',
    baseURL: publicUrl,
    basePath: signInPaths.base,
    secret,
    // The origin was checked before the request got here; people may also use the machine's address instead of its
    // name.
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin')
      return origin === null || origin === undefined ? [] : [origin]
    },
    database: { db: ctx.db, type: 'postgres' },
    user: {
      modelName: 'users',
      additionalFields: { role: { type: 'string', input: false, defaultValue: 'viewer' } },
    },
    session: { modelName: 'sessions', expiresIn: sessionDays * 86_400, updateAge: 86_400 },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 128,
    },
    // Our own limit counts by account as well, and works without a proxy's headers.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level) => ctx.log.warn({ level }, 'sign-in library reported a fault'),
    },
    onAPIError: { throw: false },
    advanced: {
      cookiePrefix: 'breakwater',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: ({ model }) => ctx.ids.next(model.replace(/s$/, '')) },
    },
    databaseHooks: {
      session: {
        create: {
          after: ({ userId }) => recordSession(ctx, { userId }),
        },
      },
    },
    plugins: [
      passkey({
        rpName: 'Breakwater',
        // Compared with what the authenticator signed; it cannot come from a header, which browsers omit for
        // same-origin requests.
        origin: new URL(publicUrl).origin,
        schema: { passkey: { modelName: 'passkeys' } },
      }),
      sessionsForLinks,
    ],
  })
}

/** Starts a session for an account whose one-time link was verified; not reachable over HTTP. */
const sessionsForLinks = {
  id: 'sessions-for-links',
  endpoints: {
    beginSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (call) => {
        const { internalAdapter } = call.context
        const user = await internalAdapter.findUserById(call.body.userId)
        if (user === null) throw new APIError('NOT_FOUND')
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(call, { session, user })
        return { begun: true }
      },
    ),
  },
} as const
