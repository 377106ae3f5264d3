import { Hono, type Context as HonoContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { z } from 'zod'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Context } from '#store/context.ts'
import { endpoints, errorBody, signInPaths, type Endpoint, type EndpointName } from './contract.ts'
import { describeApi } from './describe.ts'
import { refuseOtherOrigins, securityHeaders } from './guard.ts'
import { admit, identify } from './identify.ts'
import { limitAttempts } from './limit-attempts.ts'
import { openAuth } from './open-auth.ts'
import { refuse, refuseThrown } from './refuse.ts'
import type { Call, Env, Handler } from './route.ts'
import { routes } from './routes.ts'
import { showDocs } from './show-docs.ts'
import { serveConsole } from './static-files.ts'

/** Endpoints that carry documents; all others take small bodies. */
const documentPaths: ReadonlySet<string> = new Set([
  endpoints.addReport.path,
  endpoints.analyzeText.path,
])
/** Evidence of a submission may come with its file. */
const carriesFile = (path: string): boolean =>
  documentPaths.has(path) || /^\/api\/cases\/[^/]+\/duties\/[^/]+\/submissions$/.test(path)
const smallBody = 256 * 1024
/** Room for the boundaries of a form, and for the escapes of JSON. */
const envelope = 1024 * 1024

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
    const path = endpoint.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(endpoint.method.toUpperCase(), path, async (c) =>
      answer(c, endpoint, routes[name] as Handler<EndpointName>, { ctx, auth, publicUrl }),
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

/** Admits a request, parses it by the contract, runs its handler and shapes the response. */
async function answer(
  c: HonoContext<Env>,
  endpoint: Endpoint,
  handler: Handler<EndpointName>,
  base: Pick<Call<EndpointName>, 'ctx' | 'auth' | 'publicUrl'>,
): Promise<Response> {
  const isPublic = endpoint.permission === 'public'
  const who = isPublic ? undefined : await identify(base.ctx, base.auth, c.req.raw.headers)
  const admitted = admit(who, endpoint.permission)
  if (!admitted.ok) return refuse(admitted.error)
  const params = parse(endpoint.params, c.req.param(), 'the path')
  if (!params.ok) return refuse(params.error)
  const query = parse(endpoint.query, c.req.query(), 'the query')
  if (!query.ok) return refuse(query.error)
  const body = await readBody(c.req.raw, endpoint)
  if (!body.ok) return refuse(body.error)
  const call = {
    ...base,
    params: params.value,
    query: query.value,
    body: body.value,
    who,
    http: c,
    // What was parsed by the schemas of an endpoint is what its handler takes: no type can say so of any one.
  } as Call<EndpointName>
  const outcome = await handler(call)
  const response =
    outcome instanceof Response
      ? outcome
      : outcome.ok
        ? Response.json(outcome.value, { status: endpoint.status })
        : refuse(outcome.error)
  for (const cookie of who?.cookies ?? []) response.headers.append('set-cookie', cookie)
  return response
}

/** Reports may come in other forms than JSON; their handler reads those itself. */
async function readBody(request: Request, endpoint: Endpoint): Promise<Result<unknown, Refusal>> {
  if (endpoint.body === undefined) return ok(undefined)
  const isJson = /^application\/(?:[\w.-]+\+)?json\b/i.test(
    request.headers.get('content-type') ?? '',
  )
  if (!isJson) {
    if (endpoint.path === endpoints.addReport.path) return ok(undefined)
    return err(
      refusal(
        'INPUT_INVALID',
        'The body must be JSON, sent with content-type application/json. Nothing was changed.',
      ),
    )
  }
  let given: unknown
  try {
    given = JSON.parse(await request.text())
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return err(refusal('INPUT_INVALID', 'The body is not valid JSON. Nothing was changed.'))
  }
  return parse(endpoint.body, given, 'the body')
}

function parse(
  schema: z.ZodType | undefined,
  given: unknown,
  what: string,
): Result<unknown, Refusal> {
  if (schema === undefined) return ok(undefined)
  const found = schema.safeParse(given)
  if (found.success) {
    if (isStorable(found.data)) return ok(found.data)
    return err(
      refusal(
        'INPUT_INVALID',
        `Something in ${what} cannot be kept: the character U+0000, half of a surrogate pair, or nesting deeper than ten levels. Nothing was changed. Remove it.`,
      ),
    )
  }
  const faults = found.error.issues
    .slice(0, 10)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
  return err(
    refusal(
      'INPUT_INVALID',
      `Something is wrong in ${what}. Nothing was changed. ${faults.join('; ')}.`,
    ),
  )
}

/** PostgreSQL text holds no NUL, its JSON no lone surrogate; no shape of ours nests this deep. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  if (depth > 10) return false
  return Object.entries(value).every(
    ([key, inner]) => isStorable(key) && isStorable(inner, depth + 1),
  )
}

function limitBodies(maxDocumentBytes: number) {
  const limited = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () =>
        refuse(
          refusal(
            'INPUT_TOO_LARGE',
            `The request is larger than the ${maxSize} bytes allowed here. Nothing was kept. Shorten it, or raise BREAKWATER_MAX_DOCUMENT_BYTES.`,
          ),
        ),
    })
  const forDocuments = limited(maxDocumentBytes + envelope)
  const forOthers = limited(smallBody)
  return (c: HonoContext<Env>, next: () => Promise<void>) =>
    // Leaks have no limit but the disk: they are encrypted to it as they come, never held in memory.
    c.req.path === endpoints.uploadExposureFile.path && c.req.method === 'POST'
      ? next()
      : carriesFile(c.req.path)
        ? forDocuments(c, next)
        : forOthers(c, next)
}

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

const authCodes = { 401: 'SIGN_IN_REQUIRED', 403: 'FORBIDDEN', 404: 'NOT_FOUND' } as const

/** Gives refusals of the sign-in library our shape, beside the fields that its own client reads. */
async function toOurErrors(response: Response): Promise<Response> {
  if (response.status < 400) return response
  const given = (await response.json().catch(() => null)) as {
    code?: string
    message?: string
  } | null
  const type =
    response.status in authCodes
      ? authCodes[response.status as keyof typeof authCodes]
      : response.status < 500
        ? 'INPUT_INVALID'
        : 'INTERNAL'
  const shown =
    given?.code === 'INVALID_EMAIL_OR_PASSWORD'
      ? 'The e-mail address or the password is not right.'
      : (given?.message ?? 'Sign-in could not be done.')
  const { error } = errorBody.parse(await refuse(refusal(type, shown)).json())
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return Response.json(
    { error, code: given?.code ?? type, message: shown },
    { status: response.status, headers },
  )
}
