import type { Role } from '#base/roles.ts'
import { locks } from '#store/locks.ts'
import { instant, sql } from '#store/sql.ts'

/** Held while admins change, so that two changes at once cannot leave none, and while a first password is set. */
export const lockUsers = () => sql<object>`select pg_advisory_xact_lock(${locks.users})`

export const insertSecret = (row: { value: string }) => sql<object>`
  insert into secrets (key, value) values ('sign-in', ${row.value}) on conflict do nothing`

export const findSecret = () => sql<{ value: string }>`
  select value from secrets where key = 'sign-in'`

export interface UserRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly createdAt: string
  readonly hasPassword: boolean
  readonly passkeys: number
}

const userColumns = sql`users.id, users.name, users.email, users.role,
  ${instant('users."createdAt"')} as "createdAt",
  exists (select 1 from accounts where accounts."userId" = users.id and accounts.password is not null)
    as "hasPassword",
  (select count(*)::int from passkeys where passkeys."userId" = users.id) as passkeys`

export const listUserRows = () => sql<UserRow>`
  select ${userColumns} from users order by users."createdAt", users.id`

export const findUser = (by: { id: string }) => sql<UserRow>`
  select ${userColumns} from users where users.id = ${by.id}`

/** Returns no row where the address is taken. */
export const insertUser = (row: {
  id: string
  name: string
  email: string
  role: Role
  at: string
}) => sql<{ id: string }>`
  insert into users (id, name, email, "emailVerified", role, "createdAt", "updatedAt")
  values (${row.id}, ${row.name}, ${row.email}, true, ${row.role}, ${row.at}::timestamptz, ${row.at}::timestamptz)
  on conflict do nothing returning id`

export const updateRole = (row: { id: string; role: Role }) => sql<object>`
  update users set role = ${row.role} where id = ${row.id}`

export const deleteUser = (by: { id: string }) => sql<object>`delete from users where id = ${by.id}`

/** Returns no row where the address belongs to somebody else. */
export const updateProfile = (row: { id: string; name: string; email: string }) => sql<{
  id: string
}>`
  update users set name = ${row.name}, email = ${row.email}, "updatedAt" = now()
  where id = ${row.id} and not exists (
    select 1 from users other where other.email = ${row.email} and other.id <> ${row.id})
  returning id`

/** Returns no row where the account has a password already. */
export const insertPassword = (row: { id: string; userId: string; hash: string }) => sql<{
  id: string
}>`
  insert into accounts (id, "accountId", "providerId", "userId", password, "updatedAt")
  select ${row.id}, ${row.userId}, 'credential', ${row.userId}, ${row.hash}, now()
  where not exists (
    select 1 from accounts where "userId" = ${row.userId} and "providerId" = 'credential')
  returning id`

export const deletePassword = (by: { userId: string }) => sql<object>`
  delete from accounts where "userId" = ${by.userId} and "providerId" = 'credential'`

export const deleteSessions = (by: { userId: string }) => sql<object>`
  delete from sessions where "userId" = ${by.userId}`

export const endLinks = (by: { userId: string; at: string }) => sql<object>`
  update sign_in_links set used_at = ${by.at}::timestamptz
  where user_id = ${by.userId} and used_at is null`

export const insertLink = (row: { hash: string; userId: string; expiresAt: string }) => sql<object>`
  insert into sign_in_links (hash, user_id, expires_at)
  values (${row.hash}, ${row.userId}, ${row.expiresAt}::timestamptz)`

/** Uses up a link; returns no row where it is unknown, used or expired. */
export const useLink = (by: { hash: string; at: string }) => sql<{ userId: string }>`
  update sign_in_links set used_at = ${by.at}::timestamptz
  where hash = ${by.hash} and used_at is null and expires_at > ${by.at}::timestamptz
  returning user_id as "userId"`

export interface TokenRow {
  readonly id: string
  readonly ownerId: string
  readonly name: string
  readonly role: Role
  readonly prefix: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
}

const tokenColumns = sql`api_tokens.id, owner_id as "ownerId", api_tokens.name, api_tokens.role, prefix,
  ${instant('created_at')} as "createdAt", ${instant('expires_at')} as "expiresAt",
  ${instant('last_used_at')} as "lastUsedAt"`

export const insertToken = (row: {
  id: string
  ownerId: string
  name: string
  role: Role
  hash: string
  prefix: string
  createdAt: string
  expiresAt: string
}) => sql<object>`
  insert into api_tokens (id, owner_id, name, role, hash, prefix, created_at, expires_at)
  values (${row.id}, ${row.ownerId}, ${row.name}, ${row.role}, ${row.hash}, ${row.prefix},
    ${row.createdAt}::timestamptz, ${row.expiresAt}::timestamptz)`

/** Of one owner, or of all where `ownerId` is null. */
export const listTokenRows = (by: { ownerId: string | null }) => sql<TokenRow>`
  select ${tokenColumns} from api_tokens
  where revoked_at is null and (${by.ownerId}::text is null or owner_id = ${by.ownerId}::text)
  order by created_at, api_tokens.id`

/** A valid token with its owner's current role. */
export const findLiveToken = (by: { hash: string; at: string }) => sql<
  TokenRow & { ownerRole: Role; ownerName: string; ownerEmail: string }
>`
  select ${tokenColumns}, users.role as "ownerRole", users.name as "ownerName", users.email as "ownerEmail"
  from api_tokens join users on users.id = owner_id
  where hash = ${by.hash} and revoked_at is null and expires_at > ${by.at}::timestamptz`

export const touchToken = (by: { id: string; at: string }) => sql<object>`
  update api_tokens set last_used_at = ${by.at}::timestamptz where id = ${by.id}`

/** Returns no row where that owner has no such token; any owner's where `ownerId` is null. */
export const revokeToken = (by: { id: string; ownerId: string | null; at: string }) => sql<{
  id: string
}>`
  update api_tokens set revoked_at = ${by.at}::timestamptz
  where id = ${by.id} and revoked_at is null
    and (${by.ownerId}::text is null or owner_id = ${by.ownerId}::text)
  returning id`
