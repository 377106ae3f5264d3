/** People, sign-in, API tokens and the audit log in the contract. Import from `contract.ts`. */
import { z } from 'zod'
import { roles } from '#base/roles.ts'
import { seats } from '#base/seats.ts'
import { count, done, id, instant, list, nextCursor, pageQuery } from './basics.ts'
import type { Endpoint } from './endpoint.ts'

export const role = z.enum(roles)

export const linkBody = z.strictObject({ token: z.string().min(20).max(200) })
export const me = z
  .object({
    id: z.string(),
    name: z.string(),
    /** Ends in `.invalid` until the first admin has given their own. */
    email: z.string(),
    role,
    /** `session` in a browser, `token` for an API token. */
    via: z.enum(['session', 'token']),
    /** No password has been set yet. */
    needsProfile: z.boolean(),
    passkeys: count,
    organisation: z.string().nullable(),
    seat: z.enum(seats),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof me>
export const signedIn = z.object({ needsProfile: z.boolean() })
export const shortestPassword = 12
export const profileBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** Your sign-in name from now on, if you wish to change it. */
  email: z.email().max(254).optional(),
  password: z.string().min(shortestPassword).max(128),
})

export const peopleList = z.object({
  people: list(z.object({ id: z.string(), name: z.string() })),
})
export const userParams = z.object({ id })
export const userView = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role,
    /** `invited` until the first sign-in. */
    state: z.enum(['invited', 'active']),
    passkeys: count,
    createdAt: instant,
  })
  .meta({ id: 'User' })
export type UserView = z.infer<typeof userView>
export const userList = z.object({ users: list(userView) })
export const inviteBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  role,
})
export const invited = z.object({ user: userView, link: z.string(), expiresAt: instant })
export const roleBody = z.strictObject({ role })

export const tokenParams = z.object({ id })
export const tokenView = z
  .object({
    id: z.string(),
    name: z.string(),
    role,
    ownerId: z.string(),
    /** First characters, to recognise it by. */
    prefix: z.string(),
    createdAt: instant,
    expiresAt: instant,
    lastUsedAt: instant.nullable(),
  })
  .meta({ id: 'ApiToken' })
export type TokenView = z.infer<typeof tokenView>
export const tokenList = z.object({ tokens: list(tokenView) })
export const tokenBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  role,
  expiresInDays: z.number().int().min(1).max(730),
})
export const createdToken = z.object({ token: z.string(), view: tokenView })

export const auditEntry = z
  .object({
    sequence: z.string(),
    at: instant,
    actor: z.string(),
    action: z.string(),
    subject: z.string(),
    /** JSON text. */
    detail: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' })
export const auditQuery = z.object(pageQuery({ usual: 100, most: 500 }))
export const auditPage = z.object({ entries: list(auditEntry), nextCursor })
export const auditProof = z.object({ entries: count, head: z.string() })

export const sessionEndpoints = {
  signInWithLink: {
    method: 'post',
    path: '/api/session/link',
    permission: 'public',
    summary: 'Sign in with a one-time link; sets the session cookie',
    body: linkBody,
    response: signedIn,
    status: 200,
  },
  getMe: {
    method: 'get',
    path: '/api/me',
    permission: 'viewer',
    summary: 'Who is signed in',
    response: me,
    status: 200,
  },
  setUpProfile: {
    method: 'post',
    path: '/api/me',
    permission: 'viewer',
    summary: 'Set your name, and the first password of your account',
    body: profileBody,
    response: me,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>

export const peopleEndpoints = {
  listPeople: {
    method: 'get',
    path: '/api/people',
    permission: 'viewer',
    summary: 'Ids and names of those who can be given tasks',
    response: peopleList,
    status: 200,
  },
  listUsers: {
    method: 'get',
    path: '/api/users',
    permission: 'admin',
    summary: 'Everybody with an account',
    response: userList,
    status: 200,
  },
  inviteUser: {
    method: 'post',
    path: '/api/users',
    permission: 'admin',
    summary: 'Make an account and a one-time sign-in link for it, shown once',
    body: inviteBody,
    response: invited,
    status: 201,
  },
  renewLink: {
    method: 'post',
    path: '/api/users/{id}/link',
    permission: 'admin',
    summary: 'Make a new one-time sign-in link for an account; earlier ones end',
    params: userParams,
    response: invited,
    status: 201,
  },
  changeRole: {
    method: 'post',
    path: '/api/users/{id}/role',
    permission: 'admin',
    summary: 'Change what an account may do',
    params: userParams,
    body: roleBody,
    response: userView,
    status: 200,
  },
  removeUser: {
    method: 'delete',
    path: '/api/users/{id}',
    permission: 'admin',
    summary: 'Remove an account with its sessions, passkeys and API tokens',
    params: userParams,
    response: done,
    status: 200,
  },
  listTokens: {
    method: 'get',
    path: '/api/tokens',
    permission: 'viewer',
    summary: 'Your API tokens; an admin sees all',
    response: tokenList,
    status: 200,
  },
  createToken: {
    method: 'post',
    path: '/api/tokens',
    permission: 'viewer',
    summary: 'Make an API token, shown once; its role is at most your own',
    body: tokenBody,
    response: createdToken,
    status: 201,
  },
  revokeToken: {
    method: 'delete',
    path: '/api/tokens/{id}',
    permission: 'viewer',
    summary: 'End an API token of your own; an admin may end any',
    params: tokenParams,
    response: done,
    status: 200,
  },
  listAudit: {
    method: 'get',
    path: '/api/audit',
    permission: 'admin',
    summary: 'The audit log, newest first',
    query: auditQuery,
    response: auditPage,
    status: 200,
  },
  verifyAudit: {
    method: 'get',
    path: '/api/audit/verify',
    permission: 'admin',
    summary: 'Check the hash chain of the audit log from its first entry',
    response: auditProof,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
