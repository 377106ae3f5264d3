import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { isLoopback, isRefusedAddress } from './address.ts'
import { refusal, type Refusal } from './errors.ts'
import { err, ok, type Result } from './result.ts'

export interface FetchOptions {
  readonly maxBytes: number
  /** For everything together: redirects, headers and body. */
  readonly timeoutMs: number
  readonly allowLoopback: boolean
  /** Replaces DNS, for tests. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>
  readonly signal?: AbortSignal
}

export interface Fetched {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly finalUrl: string
}

const mostRedirects = 5
const userAgent = 'Breakwater/0.1 (breach report reader)'

class RefusedAddress extends Error {}
class TooLarge extends Error {}

/**
 * Fetches a public page. The address is checked where the connection is made, on the address really
 * dialled, so that neither DNS nor a redirect leads inside; size is counted after decompression.
 * URL_REFUSED, INPUT_TOO_LARGE or FETCH_FAILED say what happened.
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
  const agent = new Agent({
    connect: { lookup: guardedLookup(options), timeout: options.timeoutMs },
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
  })
  let url = address
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const fault = faultOf(url, options.allowLoopback)
      if (fault !== null) return refused(hop, fault)
      const response = await request(url, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': userAgent,
          accept: 'text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5',
          'accept-encoding': 'gzip, br',
        },
      })
      const { statusCode, headers, body } = response
      const location = headers['location']
      if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
        await body.dump({ limit: 16_384, signal }).catch(() => {})
        if (!URL.canParse(location, url))
          return refused(hop + 1, 'the redirect has no valid address')
        url = new URL(location, url).href
        continue
      }
      if (statusCode !== 200) {
        await body.dump({ limit: 16_384, signal }).catch(() => {})
        return failed(`the server answered with status ${statusCode}`)
      }
      const declared = Number(headers['content-length'])
      if (declared > options.maxBytes) throw new TooLarge()
      const bytes = await readBody(
        body,
        String(headers['content-encoding'] ?? ''),
        options.maxBytes,
      )
      const contentType = headers['content-type']
      return ok({
        bytes,
        contentType: typeof contentType === 'string' ? contentType : null,
        finalUrl: url,
      })
    }
    return refused(mostRedirects, `more than ${mostRedirects} redirects`)
  } catch (error) {
    if (isCausedBy(error, RefusedAddress))
      return refused(0, 'its host lies in a private, loopback, link-local or reserved network')
    if (isCausedBy(error, TooLarge)) {
      return err(
        refusal(
          'INPUT_TOO_LARGE',
          `Cannot fetch the page: it is larger than the limit of ${options.maxBytes} bytes. Nothing was kept. ` +
            'Raise BREAKWATER_MAX_DOCUMENT_BYTES, or save the page and give the file.',
        ),
      )
    }
    if (signal.aborted)
      return failed(`it took longer than ${options.timeoutMs} ms, or was cancelled`)
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return failed(`the connection failed (${code})`)
  } finally {
    await agent.destroy()
  }
}

const refused = (hop: number, why: string): Result<never, Refusal> =>
  err(
    refusal(
      'URL_REFUSED',
      `Will not fetch this address${hop > 0 ? ' (reached by redirect)' : ''}: ${why}. Expected a public http or https page. ` +
        'Nothing was fetched or kept. Save the page and give the file, or paste its text.',
    ),
  )

const failed = (why: string): Result<never, Refusal> =>
  err(
    refusal(
      'FETCH_FAILED',
      `Cannot fetch the page: ${why}. Nothing was kept. Try again later, or save the page and give the file.`,
    ),
  )

/** What is wrong with an address by its spelling alone, or null. */
function faultOf(address: string, allowLoopback: boolean): string | null {
  if (!URL.canParse(address)) return 'it is not a valid address'
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `it uses ${url.protocol} and not http or https`
  if (url.username !== '' || url.password !== '') return 'it carries a user name or password'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // The URL parser has turned decimal, octal and hexadecimal spellings into dotted form by now.
  if (isIP(host) !== 0 && isRefusedAddress(host) && !(allowLoopback && isLoopback(host))) {
    return 'its host lies in a private, loopback, link-local or reserved network'
  }
  return null
}

/** DNS for the connector: gives only addresses that may be dialled, and fails where any answer may not. */
function guardedLookup({ resolve, allowLoopback }: FetchOptions): LookupFunction {
  return (host, options, callback) => {
    const answer = (error: Error | null, addresses: readonly LookupAddress[]): void => {
      const [first] = addresses
      if (error !== null || first === undefined) {
        return callback(error ?? new Error('no address'), '', 4)
      }
      const bad = addresses.some(
        ({ address }) => isRefusedAddress(address) && !(allowLoopback && isLoopback(address)),
      )
      if (bad) return callback(new RefusedAddress(host), '', 4)
      if (options.all === true) return callback(null, [...addresses])
      return callback(null, first.address, first.family)
    }
    if (resolve === undefined) {
      systemLookup(host, { all: true }, (error, found) => answer(error, found ?? []))
    } else {
      resolve(host).then(
        (found) => answer(null, found),
        (error: Error) => answer(error, []),
      )
    }
  }
}

async function readBody(
  body: AsyncIterable<Uint8Array> & NodeJS.ReadableStream,
  encoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const stream = await decoded(body, encoding)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > maxBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function decoded(
  body: AsyncIterable<Uint8Array> & NodeJS.ReadableStream,
  encoding: string,
): Promise<AsyncIterable<Uint8Array>> {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return body
  const { createBrotliDecompress, createGunzip, createInflate } = await import('node:zlib')
  const decoder =
    name === 'br' ? createBrotliDecompress() : name === 'deflate' ? createInflate() : createGunzip()
  body.on('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

/** Looks along the causes, where the connector's own error ends up. */
function isCausedBy(error: unknown, kind: abstract new () => Error): boolean {
  const seen: unknown[] = []
  for (let at: unknown = error; typeof at === 'object' && at !== null; ) {
    if (at instanceof kind || seen.includes(at)) return at instanceof kind
    seen.push(at)
    at = 'cause' in at ? at.cause : null
  }
  return false
}
