/** People, sign-in, API tokens and the audit log in the contract. Import them from `contract.ts`. */
import { z } from 'zod'
import { roles } from '#base/roles.ts'
import { count, id, instant, list, nextCursor, pageQuery } from './contract-shapes.ts'

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
    seat: z.enum(['breached', 'customer', 'publisher']),
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
