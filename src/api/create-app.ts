import { Hono, type Context as HonoContext } from 'hono'
import { compress } from 'hono/compress'
import { refusal } from '#base/errors.ts'
import type { Context } from '#store/context.ts'
import { answer } from './answer.ts'
import { endpoints, signInPaths, type Endpoint, type EndpointName } from './contract.ts'
import { describeApi } from './describe.ts'
import { refuseOtherOrigins, securityHeaders } from './guard.ts'
import { limitAttempts } from './limit-attempts.ts'
import { limitBodies } from './limit-bodies.ts'
import { openAuth } from './open-auth.ts'
import { refuse, refuseThrown } from './refuse.ts'
import type { Env, Handler } from './route.ts'
import { routes } from './routes.ts'
import { showDocs } from './show-docs.ts'
import { toOurErrors } from './sign-in-errors.ts'
import { serveConsole } from './static-files.ts'

export interface AppOptions {
  /** Folder of the built console. */
  readonly webDir: string
  /** Where people reach the console; by default what the configuration says. */
  readonly publicUrl?: string
}

/** The whole HTTP side: sign-in, API and console, for an open context. */
export function createApp(ctx: Context, options: AppOptions): Hono<Env> {
  const publicUrl =
    options.publicUrl ?? ctx.config.publicUrl ?? `http://localhost:${ctx.config.port}`
  const auth = openAuth(ctx, publicUrl)
  const app = new Hono<Env>()
  app.onError((error) => refuseThrown(error, ctx.log))
  app.use(securityHeaders(publicUrl.startsWith('https:')))
  app.use(logRequests(ctx))
  // The duties of a case are 240 kB of sentences that repeat each other.
  app.use('/api/*', compress())
  app.use('/api/*', limitBodies(ctx.config.maxDocumentBytes))
  app.use('/api/*', refuseOtherOrigins(publicUrl))

  const attempts = limitAttempts(ctx.clock, ctx.config.trustedProxies)
  app.use(signInPaths.password, attempts)
  app.use(`${signInPaths.base}/passkey/verify-authentication`, attempts)
  app.use(endpoints.signInWithLink.path, attempts)
  app.all(`${signInPaths.base}/*`, async (c) => toOurErrors(await auth.answer(c.req.raw)))

  let description: string | undefined
  app.get('/api/openapi.json', (c) => {
    description ??= JSON.stringify(describeApi(publicUrl))
    return c.body(description, 200, { 'content-type': 'application/json' })
  })
  app.get('/api/docs', (c) => c.html(showDocs()))

  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const endpoint: Endpoint = endpoints[name]
    const handler = routes[name] as Handler<EndpointName>
    const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(endpoint.method.toUpperCase(), path, async (c) =>
      answer(c, { endpoint, handler }, { ctx, auth, publicUrl }),
    )
  }
  app.all('/api/*', () => refuse(noSuchPath))
  app.all('*', serveConsole(options.webDir))
  return app
}

const noSuchPath = refusal(
  'NOT_FOUND',
  'No route has this address and method. GET /api/docs lists what there is.',
)

function logRequests(ctx: Context) {
  return async (c: HonoContext<Env>, next: () => Promise<void>): Promise<void> => {
    const began = performance.now()
    await next()
    const ms = Math.round(performance.now() - began)
    ctx.log.info(
      { method: c.req.method, route: c.req.routePath, status: c.res.status, ms },
      'request',
    )
  }
}
