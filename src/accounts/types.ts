import type { Role } from '#base/roles.ts'

/** An account as it is shown. */
export interface User {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** `invited` until its person has a password or a passkey. */
  readonly state: 'invited' | 'active'
  readonly passkeys: number
  /** ISO 8601 instant. */
  readonly createdAt: string
}

/** A link by which one account can sign in once. */
export interface SignInLink {
  readonly userId: string
  /** 256 random bits; only the hash is stored. */
  readonly token: string
  /** ISO 8601 instant. */
  readonly expiresAt: string
}

/** An API token without its secret. */
export interface ApiToken {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly ownerId: string
  /** The first characters, to recognise it by. */
  readonly prefix: string
  /** ISO 8601 instants. */
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
}
