import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { maybeRow, type Db } from '#store/db.ts'
import { findUser, type UserRow } from './queries.ts'
import type { User } from './types.ts'

/** An account by its id, or NOT_FOUND. */
export async function getUserRow(db: Db, id: string): Promise<Result<UserRow, Refusal>> {
  const row = await maybeRow(db, findUser({ id }))
  return row === undefined
    ? err(refusal('NOT_FOUND', `There is no account ${id}. Nothing was changed.`))
    : ok(row)
}

/** Whether a person can sign in other than by a one-time link. */
export const canSignIn = ({ hasPassword, passkeys }: UserRow): boolean =>
  hasPassword || passkeys > 0

export const rowToUser = (row: UserRow): User => {
  const { id, name, email, role, passkeys, createdAt } = row
  const state = canSignIn(row) ? 'active' : 'invited'
  return { id, name, email, role, state, passkeys, createdAt }
}
