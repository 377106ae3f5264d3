import {
  endpoints,
  errorBody,
  pathTo,
  type BodyOf,
  type EndpointName,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
} from './contract.ts'

/** The input of a call, as the contract requires it for that endpoint. */
export type CallInput<N extends EndpointName> = (ParamsOf<N> extends undefined
  ? { readonly params?: undefined }
  : { readonly params: ParamsOf<N> }) &
  (QueryOf<N> extends undefined
    ? { readonly query?: undefined }
    : { readonly query?: QueryOf<N> }) &
  (BodyOf<N> extends undefined ? { readonly body?: undefined } : { readonly body: BodyOf<N> })

type Rest<N extends EndpointName> =
  Record<never, never> extends CallInput<N>
    ? [input?: CallInput<N>, signal?: AbortSignal]
    : [input: CallInput<N>, signal?: AbortSignal]

export interface ClientOptions {
  /** The server's address; empty in a page that it served. */
  readonly baseUrl: string
  /** API token, outside of a browser. */
  readonly token?: string
  /** Sends the requests: the browser's `fetch`, or that of an app in tests. */
  readonly fetch: (request: Request) => Promise<Response>
}

/** A refusal from the server, with its code and message. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  /** Page that explains the code. */
  readonly help: string
  constructor(
    status: number,
    {
      code,
      message,
      help,
    }: { readonly code: string; readonly message: string; readonly help: string },
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.help = help
  }
}

export interface Client {
  /** Calls an endpoint that answers JSON. Throws ApiError. */
  call<N extends EndpointName>(name: N, ...rest: Rest<N>): Promise<ResponseOf<N>>
  /** Sends a file as it is. Throws ApiError. */
  upload(file: Blob, name: string, signal?: AbortSignal): Promise<ResponseOf<'addReport'>>
  /** The raw response of an endpoint that returns a file or a stream. Throws ApiError. */
  open<N extends EndpointName>(name: N, ...rest: Rest<N>): Promise<Response>
}

/** A client of the whole API, typed by the contract; the same in a browser and elsewhere. */
export function createClient(options: ClientOptions): Client {
  const origin = options.baseUrl.replace(/\/$/, '')

  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`)
    const base = origin === '' ? globalThis.location.origin : origin
    const request = new Request(`${base}${path}`, { ...init, headers, credentials: 'same-origin' })
    const response = await options.fetch(request)
    if (!response.ok) throw toApiError(response.status, await response.json().catch(() => null))
    return response
  }

  function open<N extends EndpointName>(name: N, ...rest: Rest<N>): Promise<Response> {
    const [input, signal] = rest
    const given = (input ?? {}) as { params?: ParamsOf<N>; query?: QueryOf<N>; body?: unknown }
    return send(pathTo(name, given), {
      method: endpoints[name].method.toUpperCase(),
      ...(signal === undefined ? {} : { signal }),
      ...(given.body === undefined
        ? {}
        : {
            body: JSON.stringify(given.body),
            headers: { 'content-type': 'application/json' },
          }),
    })
  }

  return {
    open,
    call: async (name, ...rest) => {
      const response = await open(name, ...rest)
      return (await response.json()) as ResponseOf<typeof name>
    },
    upload: async (file, name, signal) => {
      const form = new FormData()
      form.set('file', file, name)
      const response = await send(endpoints.addReport.path, {
        method: 'POST',
        body: form,
        ...(signal === undefined ? {} : { signal }),
      })
      return (await response.json()) as ResponseOf<'addReport'>
    },
  }
}

/** The refusal in the body of an answer, or what can be said of an answer without one. */
export function toApiError(status: number, body: unknown): ApiError {
  const refused = errorBody.safeParse(body)
  return refused.success
    ? new ApiError(status, refused.data.error)
    : new ApiError(status, {
        code: 'INTERNAL',
        message: `The server answered with status ${status} and no explanation. Try again in a moment.`,
        help: '',
      })
}
