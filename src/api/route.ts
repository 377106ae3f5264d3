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

/** Who makes a request, and by what right. */
export interface Identity {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly via: 'session' | 'token'
  /** For events and the audit log; a token acts under its own id. */
  readonly actor: Actor
  /** To send back, where the session was prolonged. */
  readonly cookies: readonly string[]
}

/** Nobody is asked who they are where the endpoint is public. */
type CallerOf<N extends EndpointName> = N extends unknown
  ? PermissionOf<N> extends 'public'
    ? undefined
    : Identity
  : never

/** A request that has been let in and parsed. */
export interface Call<N extends EndpointName> {
  readonly ctx: Context
  readonly auth: Auth
  /** Where people reach the console. */
  readonly publicUrl: string
  readonly params: ParsedParams<N>
  readonly query: ParsedQuery<N>
  readonly body: ParsedBody<N>
  readonly who: CallerOf<N>
  /** The request itself, for uploads and cookies. */
  readonly http: HonoContext<Env>
}

/** What the runtime hands over: the connection, where there is one. */
export interface Env {
  readonly Bindings: {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
  }
}

/** Answers a parsed request: JSON, a refusal, or a ready response for files and streams. */
export type Handler<N extends EndpointName> = (
  call: Call<N>,
) => Promise<Result<ResponseOf<N>, Refusal> | Response>

/** One handler for each endpoint of the contract. */
export type Routes = { readonly [N in EndpointName]: Handler<N> }
