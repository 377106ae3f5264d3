import type { Context as HonoContext } from 'hono'
import type { z } from 'zod'
import { refusal, type Refusal } from '#base/errors.ts'
import { readShape } from '#base/read-shape.ts'
import { err, ok, type Result } from '#base/result.ts'
import { endpoints, type Endpoint, type EndpointName } from './contract.ts'
import { admit, identify } from './identify.ts'
import { refuse } from './refuse.ts'
import type { Call, Env, Handler } from './route.ts'

/** An endpoint of the contract with what handles it. */
interface Route {
  readonly endpoint: Endpoint
  readonly handler: Handler<EndpointName>
}

/** Admits a request, parses it by the contract, runs its handler and shapes the response. */
export async function answer(
  c: HonoContext<Env>,
  { endpoint, handler }: Route,
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
        'The body must be JSON, sent with content-type application/json. Nothing was changed. Send it again as that.',
      ),
    )
  }
  let given: unknown
  try {
    given = JSON.parse(await request.text())
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return err(
      refusal(
        'INPUT_INVALID',
        'The body is not valid JSON. Nothing was changed. Correct it and send it again.',
      ),
    )
  }
  return parse(endpoint.body, given, 'the body')
}

function parse(
  schema: z.ZodType | undefined,
  given: unknown,
  what: string,
): Result<unknown, Refusal> {
  if (schema === undefined) return ok(undefined)
  const read = readShape(schema, given, what)
  if (!read.ok) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Something is wrong in ${what}. Nothing was changed. Correct and send again: ${read.error.join('; ')}.`,
      ),
    )
  }
  if (isStorable(read.value)) return read
  return err(
    refusal(
      'INPUT_INVALID',
      `Something in ${what} cannot be kept: the character U+0000, half of a surrogate pair, or nesting deeper than ten levels. Nothing was changed. Remove it.`,
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
