import { nowOf } from '#base/clock.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Role } from '#base/roles.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import {
  deleteUser,
  insertPassword,
  insertUser,
  listUserRows,
  lockUsers,
  updateProfile,
  updateRole,
  type UserRow,
} from './queries.ts'
import { addLink, placeholderEmail } from './sign-in-links.ts'
import type { SignInLink, User } from './types.ts'
import { canSignIn, getUserRow, rowToUser } from './user.ts'

/** Everybody with an account, oldest first. */
export const listUsers = async (ctx: Pick<Context, 'db'>): Promise<readonly User[]> =>
  (await rows(ctx.db, listUserRows())).map(rowToUser)

/** The names of users by id, for printing. */
export const listUserNames = async (
  ctx: Pick<Context, 'db'>,
): Promise<ReadonlyMap<string, string>> =>
  new Map((await rows(ctx.db, listUserRows())).map(({ id, name }) => [id, name]))

/** An account by its id, or NOT_FOUND. */
export async function getUser(
  ctx: Pick<Context, 'db'>,
  id: string,
): Promise<Result<User, Refusal>> {
  const row = await getUserRow(ctx.db, id)
  return row.ok ? ok(rowToUser(row.value)) : row
}

/** Creates an account and the link for its first sign-in. CONFLICT where the address is taken. */
export async function inviteUser(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  actor: Actor,
  input: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<Result<{ readonly user: User; readonly link: SignInLink }, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const id = ctx.ids.next('user')
    const at = nowOf(ctx)
    const email = input.email.toLowerCase()
    const made = await maybeRow(tx, insertUser({ ...input, id, email, at }))
    if (made === undefined) return err(addressTaken)
    await appendAudit(tx, ctx, actor, {
      action: 'user.invited',
      subject: id,
      detail: { role: input.role },
    })
    const link = await addLink(tx, ctx, actor, id)
    return ok({ user: await reread(tx, id), link })
  })
}

/** Changes the role of an account from its next request on. CONFLICT where no admin would be left. */
export async function changeRole(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly id: string; readonly role: Role },
): Promise<Result<User, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const user = await otherThanLastAdmin(tx, input.id, { staysAdmin: input.role === 'admin' })
    if (!user.ok) return user
    await rows(tx, updateRole(input))
    await appendAudit(tx, ctx, actor, {
      action: 'user.role-changed',
      subject: input.id,
      detail: { from: user.value.role, to: input.role },
    })
    return ok(await reread(tx, input.id))
  })
}

/** Removes an account and every way to sign in to it. What its person did stays on record under the id. */
export async function removeUser(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ readonly done: true }, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const user = await otherThanLastAdmin(tx, input.id, { staysAdmin: false })
    if (!user.ok) return user
    await rows(tx, deleteUser(input))
    await appendAudit(tx, ctx, actor, { action: 'user.removed', subject: input.id })
    return ok({ done: true })
  })
}

/** Sets the name and first password of an account. CONFLICT where it has a password. */
export async function setUpProfile(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  actor: Actor,
  input: {
    readonly id: string
    readonly name: string
    readonly email: string | undefined
    readonly passwordHash: string
  },
): Promise<Result<User, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    await rows(tx, lockUsers())
    const found = await getUserRow(tx, input.id)
    if (!found.ok) return found
    const user = found.value
    if (user.hasPassword) {
      return err(
        refusal(
          'CONFLICT',
          'This account has a password already. Nothing was changed. Change it with the old one, or ask an admin for a new sign-in link.',
        ),
      )
    }
    const email = (input.email ?? user.email).toLowerCase()
    if (email === placeholderEmail) {
      return err(
        refusal(
          'INPUT_INVALID',
          'Your email address is missing. Nothing was changed. Give it; you sign in with it from now on.',
        ),
      )
    }
    const renamed = await maybeRow(tx, updateProfile({ id: user.id, name: input.name, email }))
    if (renamed === undefined) return err(addressTaken)
    const password = { id: ctx.ids.next('account'), userId: user.id, hash: input.passwordHash }
    if ((await maybeRow(tx, insertPassword(password))) === undefined) {
      throw new Error('a password appeared while one was set')
    }
    await appendAudit(tx, ctx, actor, { action: 'user.set-up', subject: user.id })
    return ok(await reread(tx, user.id))
  })
}

/** Locks the account; CONFLICT where it belongs to the last admin, whose role must not be lost. */
async function otherThanLastAdmin(
  tx: Db,
  id: string,
  { staysAdmin }: { readonly staysAdmin: boolean },
): Promise<Result<UserRow, Refusal>> {
  await rows(tx, lockUsers())
  const user = await getUserRow(tx, id)
  if (!user.ok || user.value.role !== 'admin' || staysAdmin) return user
  const others = (await rows(tx, listUserRows())).filter((one) => one.id !== id)
  if (!others.some((one) => one.role === 'admin' && canSignIn(one))) {
    return err(
      refusal(
        'CONFLICT',
        'This is the only admin who can sign in. Nothing was changed. Make somebody else an admin first, and let them sign in once.',
      ),
    )
  }
  return user
}

async function reread(tx: Db, id: string): Promise<User> {
  const row = await getUserRow(tx, id)
  if (!row.ok) throw new Error('an account vanished within a transaction')
  return rowToUser(row.value)
}

const addressTaken = refusal(
  'CONFLICT',
  'Another account has this email address. Nothing was changed. Use another address, or make a new link for that account.',
)
