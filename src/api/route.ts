import type { Context as HonoContext } from 'hono'
import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import type { Actor, Context } from '#store/context.ts'
import type {
  EndpointName,
  ParsedBody,
  ParsedParams,
  ParsedQuery,
  PermissionOf,
  ResponseOf,
  Role,
} from './contract.ts'
import type { Auth } from './open-auth.ts'

/** Who makes a request, and with which role. */
export interface Identity {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly via: 'session' | 'token'
  /** For events and the audit log; a token acts under its own id. */
  readonly actor: Actor
  /** To send back if the session was extended. */
  readonly cookies: readonly string[]
}

/** On public endpoints the caller is not identified. */
type CallerOf<N extends EndpointName> = N extends unknown
  ? PermissionOf<N> extends 'public'
    ? undefined
    : Identity
  : never

/** A request that was admitted and parsed. */
export interface Call<N extends EndpointName> {
  readonly ctx: Context
  readonly auth: Auth
  /** The console's public address. */
  readonly publicUrl: string
  readonly params: ParsedParams<N>
  readonly query: ParsedQuery<N>
  readonly body: ParsedBody<N>
  readonly who: CallerOf<N>
  /** The request itself, for uploads and cookies. */
  readonly http: HonoContext<Env>
}

/** What the runtime passes on: the connection, if there is one. */
export interface Env {
  readonly Bindings: {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
  }
}

/** Handles a parsed request: returns JSON, a refusal, or a complete response for files and streams. */
export type Handler<N extends EndpointName> = (
  call: Call<N>,
) => Promise<Result<ResponseOf<N>, Refusal> | Response>

/** One handler for each endpoint of the contract. */
export type Routes = { readonly [N in EndpointName]: Handler<N> }
