import type { LookupAddress } from 'node:dns'
import type { Dispatcher } from 'undici'
import { refusal, type Refusal } from './errors.ts'
import { addressFault, guardedLookup, isCausedBy, RefusedAddress } from './guard-address.ts'
import { err, ok, type Result } from './result.ts'
import { isAllowedByRobots } from './robots.ts'

export interface FetchOptions {
  readonly maxBytes: number
  /** For all of it: robots.txt, redirects, headers and body. */
  readonly timeoutMs: number
  readonly allowLoopback: boolean
  /** Replaces DNS, for tests. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>
  /** One address that counts as public, for tests of what a public page can lead to. */
  readonly reachable?: string
  readonly signal?: AbortSignal
}

export interface Fetched {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly finalUrl: string
}

const mostRedirects = 5
const agentName = 'Breakwater'
const userAgent = `${agentName}/0.1 (breach report reader)`
/** RFC 9309, 2.5: a crawler must parse at least 500 KiB; the rest is ignored. */
const robotsBytes = 512 * 1024

/**
 * Fetches a public page. The address is checked when the connection is made, on the address actually dialled,
 * so that neither DNS nor a redirect can lead into a private network. Size is counted after decompression, and
 * robots.txt is obeyed. Refuses with URL_REFUSED, INPUT_TOO_LARGE or FETCH_FAILED.
 */
export async function fetchGuarded(
  address: string,
  options: FetchOptions,
): Promise<Result<Fetched, Refusal>> {
  const signals = [
    AbortSignal.timeout(options.timeoutMs),
    ...(options.signal ? [options.signal] : []),
  ]
  const signal = AbortSignal.any(signals)
  // Loaded when first asked for: most commands fetch nothing.
  const { Agent, request } = await import('undici')
  const agent = new Agent({
    connect: { lookup: guardedLookup(options), timeout: options.timeoutMs },
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
  })
  const get = (url: string) =>
    request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5',
        'accept-encoding': 'gzip, br',
      },
    })
  try {
    return await follow(address, get, options)
  } catch (error) {
    if (signal.aborted) {
      return failed(`it took longer than ${options.timeoutMs} ms, or was cancelled`)
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return failed(
      code === 'ENOTFOUND'
        ? 'no site of that name was found (ENOTFOUND)'
        : `the connection failed (${code})`,
    )
  } finally {
    await agent.destroy()
  }
}

/** Follows redirects to the page; each site's robots.txt is fetched once. */
async function follow(
  address: string,
  get: Get,
  options: FetchOptions,
): Promise<Result<Fetched, Refusal>> {
  const robotsByOrigin = new Map<string, string>()
  let url = address
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const fault = addressFault(url, options)
    if (fault !== null) return refused(hop, fault)
    try {
      const kept = await obeyRobots(url, hop, get, robotsByOrigin)
      if (!kept.ok) return kept
      const answer = await get(url)
      const location = answer.headers['location']
      const isRedirect = answer.statusCode >= 300 && answer.statusCode < 400
      if (!isRedirect || typeof location !== 'string') {
        return await readPage(answer, url, options.maxBytes)
      }
      await discard(answer.body)
      if (!URL.canParse(location, url)) {
        return refused(hop + 1, 'the redirect has no valid address')
      }
      url = new URL(location, url).href
    } catch (error) {
      if (!isCausedBy(error, RefusedAddress)) throw error
      return refused(hop, 'its host lies in a private, loopback, link-local or reserved network')
    }
  }
  return refused(mostRedirects, `more than ${mostRedirects} redirects`)
}

async function obeyRobots(
  url: string,
  hop: number,
  get: Get,
  robotsByOrigin: Map<string, string>,
): Promise<Result<void, Refusal>> {
  const { origin, pathname, search } = new URL(url)
  const robots = robotsByOrigin.get(origin) ?? (await readRobots(origin, get))
  if (robots === null) {
    return failed('its robots.txt, which says what may be fetched, cannot be read')
  }
  robotsByOrigin.set(origin, robots)
  return isAllowedByRobots(robots, agentName, pathname + search)
    ? ok(undefined)
    : refused(hop, 'its robots.txt asks programs not to fetch it')
}

async function readPage(
  { statusCode, headers, body }: Answer,
  finalUrl: string,
  maxBytes: number,
): Promise<Result<Fetched, Refusal>> {
  if (statusCode !== 200) {
    await discard(body)
    return failed(`the server answered with status ${statusCode}`)
  }
  if (Number(headers['content-length']) > maxBytes) return tooLarge(maxBytes)
  const encoding = first(headers['content-encoding']) ?? ''
  const { bytes, isWhole } = await readStart(body, encoding, maxBytes)
  if (!isWhole) return tooLarge(maxBytes)
  return ok({ bytes, contentType: first(headers['content-type']) ?? null, finalUrl })
}

type Answer = Dispatcher.ResponseData
type Get = (url: string) => Promise<Answer>

/**
 * The rules of a site: empty where it has none (a 4xx status, or a redirect, which is not followed), null
 * where it cannot say right now, in which case RFC 9309 (2.3.1.4) tells crawlers to stay away.
 */
async function readRobots(origin: string, get: Get): Promise<string | null> {
  const { statusCode, headers, body } = await get(`${origin}/robots.txt`)
  if (statusCode === 200) {
    const encoding = first(headers['content-encoding']) ?? ''
    const { bytes, isWhole } = await readStart(body, encoding, robotsBytes)
    const text = Buffer.from(bytes).toString('utf8')
    // Half a rule would be another rule.
    const lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
    return isWhole ? text : text.slice(0, lastEnd + 1)
  }
  await discard(body)
  return statusCode >= 500 ? null : ''
}

const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

/** Drains an answer whose body is not read; errors while doing so do not matter. */
async function discard(body: { dump(options: { limit: number }): Promise<void> }): Promise<void> {
  await body.dump({ limit: 16_384 }).catch(() => {})
}

const refused = (hop: number, why: string): Result<never, Refusal> =>
  err(
    refusal(
      'URL_REFUSED',
      `Will not fetch this address${hop > 0 ? ' (reached by redirect)' : ''}: ${why}. Expected a public http or https page. ` +
        'Nothing was fetched or kept. Save the page and give the file, or paste its text.',
    ),
  )

const tooLarge = (maxBytes: number): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_TOO_LARGE',
      `Cannot fetch the page: it is larger than the limit of ${maxBytes} bytes. Nothing was kept. ` +
        'Raise BREAKWATER_MAX_DOCUMENT_BYTES, or save the page and give the file.',
    ),
  )

const failed = (why: string): Result<never, Refusal> =>
  err(
    refusal(
      'FETCH_FAILED',
      `Cannot fetch the page: ${why}. Nothing was kept. Try again later, or save the page and give the file.`,
    ),
  )

/** Up to `most` bytes of a body, counted after decompression; the rest is not requested. */
async function readStart(
  body: AsyncIterable<Uint8Array> & NodeJS.ReadableStream,
  encoding: string,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const stream = await decoded(body, encoding)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > most) break
  }
  return { bytes: Buffer.concat(chunks).subarray(0, most), isWhole: size <= most }
}

async function decoded(
  body: AsyncIterable<Uint8Array> & NodeJS.ReadableStream,
  encoding: string,
): Promise<AsyncIterable<Uint8Array>> {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return body
  const { createBrotliDecompress, createGunzip, createInflate } = await import('node:zlib')
  const decoder =
    name === 'br'
      ? createBrotliDecompress()
      : name === 'deflate'
        ? createInflate()
        : name === 'gzip' || name === 'x-gzip'
          ? createGunzip()
          : null
  if (decoder === null) throw Object.assign(new Error(name), { code: 'UNKNOWN_CONTENT_ENCODING' })
  body.on('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}
