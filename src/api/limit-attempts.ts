import type { MiddlewareHandler } from 'hono'
import type { Clock } from '#base/clock.ts'
import { refusal } from '#base/errors.ts'
import { networkList } from '#base/address.ts'
import { sha256 } from '#base/ids.ts'
import { clientAddress, placeOf } from './client-address.ts'
import { signInPaths } from './contract.ts'
import { refuse } from './refuse.ts'
import type { Env } from './route.ts'

/** Attempts allowed within a window of time: for one account from one place, for one account, and for one place. */
const limits = {
  accountAndPlace: { most: 10, minutes: 5 },
  account: { most: 50, minutes: 15 },
  place: { most: 100, minutes: 5 },
} as const

/** At most this many keys are kept, the oldest dropped first, so that an attacker cannot fill the memory. */
const mostKeys = 50_000

/** Counts attempts for each key in a fixed window; in memory only, so a restart forgets them. */
export class AttemptCounter {
  readonly #clock: Clock
  readonly #windows = new Map<string, { count: number; endsAt: number }>()
  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Seconds to wait, or 0 where the attempt may go on. */
  note(key: string, limit: { readonly most: number; readonly minutes: number }): number {
    const now = this.#clock.now().epochMilliseconds
    const known = this.#windows.get(key)
    const window =
      known !== undefined && known.endsAt > now
        ? known
        : { count: 0, endsAt: now + limit.minutes * 60_000 }
    window.count++
    this.#windows.delete(key)
    this.#windows.set(key, window)
    if (this.#windows.size > mostKeys) {
      const [oldest] = this.#windows.keys()
      if (oldest !== undefined) this.#windows.delete(oldest)
    }
    return window.count > limit.most ? Math.ceil((window.endsAt - now) / 1000) : 0
  }
}

/**
 * Slows down the guessing of passwords and links. Behind a proxy that is not in `trustedProxies` everybody
 * comes from the same place.
 */
export const limitAttempts = (
  clock: Clock,
  trustedProxies: readonly string[],
): MiddlewareHandler<Env> => {
  const trusted = networkList(trustedProxies)
  const attempts = new AttemptCounter(clock)
  return async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const peer = c.env?.incoming?.socket?.remoteAddress
    const address = clientAddress(peer, c.req.header('x-forwarded-for'), trusted)
    const place = address === undefined ? 'unknown' : placeOf(address)
    const account = c.req.path === signInPaths.password ? await accountOf(c.req.raw) : undefined
    const wait = Math.max(
      attempts.note(`place ${place}`, limits.place),
      account === undefined ? 0 : attempts.note(`account ${account}`, limits.account),
      account === undefined ? 0 : attempts.note(`both ${account} ${place}`, limits.accountAndPlace),
    )
    if (wait === 0) return next()
    return refuse(
      refusal(
        'TOO_MANY_ATTEMPTS',
        `Too many sign-in attempts. Wait ${wait} seconds, then try again. Open sessions still work.`,
      ),
      { 'retry-after': String(wait) },
    )
  }
}

/** Hashed, so that no mail address stays in memory; the body is read from a copy of the request. */
async function accountOf(request: Request): Promise<string | undefined> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  if (typeof body !== 'object' || body === null || !('email' in body)) return undefined
  return typeof body.email === 'string' ? sha256(body.email.toLowerCase()) : undefined
}
