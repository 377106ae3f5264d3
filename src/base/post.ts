import { refusal, type Refusal } from './errors.ts'
import {
  addressFault,
  guardedLookup,
  isCausedBy,
  RefusedAddress,
  type Dialling,
} from './guard-address.ts'
import { err, ok, type Result } from './result.ts'

export interface PostOptions extends Dialling {
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/**
 * Posts a body to a configured public address, guarded like `fetchGuarded`. Redirects are not followed and the
 * body of the answer is not read. Refuses with URL_REFUSED, or FETCH_FAILED for any status but 2xx.
 */
export async function postGuarded(
  url: string,
  body: string,
  options: PostOptions,
): Promise<Result<{ readonly status: number }, Refusal>> {
  const fault = addressFault(url, options)
  if (fault !== null) return refused(fault)
  const { Agent, request } = await import('undici')
  const agent = new Agent({
    connect: { lookup: guardedLookup(options), timeout: options.timeoutMs },
    headersTimeout: options.timeoutMs,
  })
  try {
    const { statusCode, body: answer } = await request(url, {
      method: 'POST',
      body,
      headers: options.headers,
      dispatcher: agent,
      signal: AbortSignal.timeout(options.timeoutMs),
    })
    await answer.dump({ limit: 16_384 }).catch(() => {})
    return statusCode >= 200 && statusCode < 300
      ? ok({ status: statusCode })
      : failed(`the server answered with status ${statusCode}`)
  } catch (error) {
    if (isCausedBy(error, RefusedAddress)) {
      return refused('its host lies in a private, loopback, link-local or reserved network')
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
    return failed(`the connection failed (${code})`)
  } finally {
    await agent.destroy()
  }
}

const refused = (why: string): Result<never, Refusal> =>
  err(
    refusal(
      'URL_REFUSED',
      `Will not post to the configured address: ${why}. Expected a public http or https address. Nothing was sent. Correct the address.`,
    ),
  )

const failed = (why: string): Result<never, Refusal> =>
  err(
    refusal(
      'FETCH_FAILED',
      `Cannot post to the configured address: ${why}. Whether it was taken is not known; it is sent again with the same id.`,
    ),
  )
