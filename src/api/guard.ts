import type { MiddlewareHandler } from 'hono'
import { refusal } from '#base/errors.ts'
import { refuse } from './refuse.ts'
import type { Env } from './route.ts'

/** The console may run its own scripts only. Mantine writes style attributes and tags, hence the one exception. */
const consolePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * A printed advisory in a frame of the console: no script, no network, an origin of its own. Chrome shows no
 * PDF in a sandbox, and a PDF cannot run scripts in the page, so the sandbox is for HTML only.
 */
export const previewPolicy = (mediaType: string): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    ...(mediaType.startsWith('text/html') ? ['sandbox'] : ["object-src 'self'"]),
    "frame-ancestors 'self'",
  ].join('; ')

/** Headers of every response; those that a handler set itself are kept. */
export const securityHeaders = (isSecure: boolean): MiddlewareHandler<Env> => {
  const fixed = {
    'content-security-policy': consolePolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(fixed)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
    if (c.req.path.startsWith('/api/') && !c.res.headers.has('cache-control')) {
      c.res.headers.set('cache-control', 'no-store')
    }
  }
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that another site makes a signed-in browser request. Browsers send `Origin` with a change;
 * other programs send none, and are accepted only without cookies.
 */
export const refuseOtherOrigins = (publicUrl: string): MiddlewareHandler<Env> => {
  const publicOrigin = new URL(publicUrl).origin
  return async (c, next) => {
    if (reading.has(c.req.method) || c.req.header('authorization') !== undefined) return next()
    const origin = c.req.header('origin')
    const host = c.req.header('host') ?? new URL(c.req.url).host
    // Sec-Fetch-Site, which no page can set, decides where it is sent (W3C Fetch Metadata).
    const site = c.req.header('sec-fetch-site')
    const isOurs =
      site === undefined
        ? origin === publicOrigin || origin === `http://${host}` || origin === `https://${host}`
        : site === 'same-origin'
    const isProgram =
      site === undefined && origin === undefined && c.req.header('cookie') === undefined
    if (isOurs || isProgram) return next()
    return refuse(
      refusal(
        'FORBIDDEN',
        'This change was requested by a page of another site, or the browser did not say by which page. Nothing was changed. ' +
          'Use the console at its own address; behind a proxy, BREAKWATER_PUBLIC_URL must be the address people type.',
      ),
    )
  }
}
