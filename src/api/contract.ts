/**
 * The contract between the server and its clients: the shapes of requests and responses, and one table of
 * endpoints with method, path and required role. It also runs in the browser, so it imports only zod and plain
 * data.
 */
import type { z } from 'zod'
import { roleCovers, type Role } from '#base/roles.ts'
import type { Endpoint } from './contract/endpoint.ts'
import { endpoints } from './contract/endpoints.ts'

export * from './contract/basics.ts'
export * from './contract/campaigns.ts'
export * from './contract/cases-shown.ts'
export * from './contract/cases.ts'
export * from './contract/duties-entered.ts'
export * from './contract/duties-shown.ts'
export * from './contract/endpoint.ts'
export * from './contract/endpoints.ts'
export * from './contract/exposure-console.ts'
export * from './contract/exposure-corrections.ts'
export * from './contract/exposure-logins.ts'
export * from './contract/exposure-people.ts'
export * from './contract/exposure-shown.ts'
export * from './contract/exposure-verdict.ts'
export * from './contract/exposure.ts'
export * from './contract/facts.ts'
export * from './contract/jobs.ts'
export * from './contract/people.ts'
export * from './contract/process.ts'
export * from './contract/regimes.ts'
export * from './contract/reports.ts'
export * from './contract/tasks.ts'
export { roles, type Role } from '#base/roles.ts'
export { capital } from '#base/capital.ts'
export { readDomain } from '#base/domain-name.ts'
export { leadInWords } from '#base/lead-in-words.ts'
export { listInWords } from '#base/list-in-words.ts'
export { sayId } from '#base/say-id.ts'
export { sayLeft } from '#base/say-left.ts'
export { isCounted } from '#data/is-counted.ts'
export { tlpMarkings, usualMarking } from '#data/advisory-forms.ts'
export {
  dataClassById,
  dataInWords,
  dataLabel as sayData,
  type NamedData,
} from '#data/data-classes.ts'
export {
  audienceInWords,
  countInWords,
  dateKindInWords,
  dueInWords,
  fieldInWords,
  severityInWords,
  sourceInWords,
  speakerInWords,
  supportInWords,
} from '#data/fact-words.ts'
export {
  isPlaceOfPeople,
  jurisdictionName,
  placeInWords,
  subdivisionCodes,
} from '#data/jurisdictions.ts'
export { fieldKindById } from '#data/field-kinds.ts'
export { contractStarts, type ContractStart } from '#data/contract-starts.ts'
export { seats, type Seat } from '#base/seats.ts'
export { roles as jobRoles } from '#data/job-roles.ts'
export { subdivisions } from '#data/subdivisions.ts'
export { dataClassIds, statementValues, type StatementField } from '#data/statement-values.ts'
export { caseStates, dutyStatuses, type CaseState, type DutyStatus } from '#data/vocabulary.ts'

export type EndpointName = keyof typeof endpoints
type Table = typeof endpoints

type InputOf<E, K extends string> = E extends { readonly [P in K]: infer S extends z.ZodType }
  ? z.input<S>
  : undefined
type OutputOf<E, K extends string> = E extends { readonly [P in K]: infer S extends z.ZodType }
  ? z.output<S>
  : undefined

/** Optional keys may also be undefined: `pathTo` leaves them out. */
type Leavable<T> = T extends undefined
  ? undefined
  : { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] }

/** What a caller passes. */
export type ParamsOf<N extends EndpointName> = InputOf<Table[N], 'params'>
export type QueryOf<N extends EndpointName> = Leavable<InputOf<Table[N], 'query'>>
export type BodyOf<N extends EndpointName> = InputOf<Table[N], 'body'>
/** What a handler gets, after parsing. */
export type ParsedParams<N extends EndpointName> = OutputOf<Table[N], 'params'>
export type ParsedQuery<N extends EndpointName> = OutputOf<Table[N], 'query'>
export type ParsedBody<N extends EndpointName> = OutputOf<Table[N], 'body'>
export type PermissionOf<N extends EndpointName> = Table[N]['permission']
export type ResponseOf<N extends EndpointName> = OutputOf<Table[N], 'response'>

/**
 * Sign-in paths that better-auth answers itself; `createAuthClient` of `better-auth/react` with
 * `passkeyClient` of `@better-auth/passkey/client` uses them (its default base path is ours). Password: POST
 * JSON {email, password}. A one-time link is `/welcome#TOKEN`: the page posts TOKEN to `signInWithLink`; if
 * the answer says `needsProfile`, it asks for a name and a password, posts them to `setUpProfile`, and then
 * offers a passkey.
 */
export const signInPaths = {
  base: '/api/auth',
  password: '/api/auth/sign-in/email',
  signOut: '/api/auth/sign-out',
  changePassword: '/api/auth/change-password',
  welcome: '/welcome',
} as const

/** Whether a role suffices for a permission. */
export const roleAllows = (role: Role | null, permission: Endpoint['permission']): boolean =>
  permission === 'public' || (role !== null && roleCovers(role, permission))

/** The path with its parameters filled in and encoded, and the query appended. */
export function pathTo<N extends EndpointName>(
  name: N,
  given: { readonly params?: ParamsOf<N>; readonly query?: QueryOf<N> } = {},
): string {
  const params = (given.params ?? {}) as Record<string, string | number>
  const path = endpoints[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(String(params[key])),
  )
  const query = new URLSearchParams()
  const asked = (given.query ?? {}) as Record<string, string | number | boolean | undefined>
  for (const [key, value] of Object.entries(asked)) {
    if (value !== undefined) query.set(key, String(value))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
