import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import { appendAudit } from '#store/audit.ts'
import type { Actor, Context } from '#store/context.ts'
import { inTransaction, maybeRow, rows, type Db } from '#store/db.ts'
import type { Role, UserView } from './contract.ts'
import {
  deleteUser,
  findUser,
  insertPassword,
  insertUser,
  listUserRows,
  lockUsers,
  updateProfile,
  updateRole,
  type UserRow,
} from './queries.ts'
import { addLink, placeholderEmail, type SignInLink } from './sign-in-links.ts'

/** Everybody with an account, oldest first. */
export const listUsers = async (ctx: Pick<Context, 'db'>): Promise<readonly UserView[]> =>
  (await rows(ctx.db, listUserRows())).map(toUserView)

/** Names by user id, for what is printed. */
export const listPeopleNames = async (
  ctx: Pick<Context, 'db'>,
): Promise<ReadonlyMap<string, string>> =>
  new Map((await rows(ctx.db, listUserRows())).map(({ id, name }) => [id, name]))

/** An account by its id, or NOT_FOUND. */
export async function getUser(
  ctx: Pick<Context, 'db'>,
  id: string,
): Promise<Result<UserRow, Refusal>> {
  const row = await maybeRow(ctx.db, findUser({ id }))
  return row === undefined ? err(unknownUser(id)) : ok(row)
}

/** Makes an account and the link by which its person signs in first. CONFLICT where the address is taken. */
export async function inviteUser(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  actor: Actor,
  input: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<Result<{ readonly user: UserView; readonly link: SignInLink }, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const id = ctx.ids.next('user')
    const at = ctx.clock.now().toString({ fractionalSecondDigits: 3 })
    const email = input.email.toLowerCase()
    const made = await maybeRow(tx, insertUser({ ...input, id, email, at }))
    if (made === undefined) return err(addressTaken)
    await appendAudit(tx, ctx, actor, {
      action: 'user.invited',
      subject: id,
      detail: { role: input.role },
    })
    const link = await addLink(tx, ctx, actor, id)
    return ok({ user: toUserView(await known(tx, id)), link })
  })
}

/** Changes what an account may do, from its next request on. CONFLICT where no admin would be left. */
export async function changeRole(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly id: string; readonly role: Role },
): Promise<Result<UserView, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const user = await otherThanLastAdmin(tx, input.id, input.role === 'admin')
    if (!user.ok) return user
    await rows(tx, updateRole(input))
    await appendAudit(tx, ctx, actor, {
      action: 'user.role-changed',
      subject: input.id,
      detail: { from: user.value.role, to: input.role },
    })
    return ok(toUserView(await known(tx, input.id)))
  })
}

/** Removes an account with all its ways in. What its person did stays on record under the id. */
export async function removeUser(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ readonly done: true }, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const user = await otherThanLastAdmin(tx, input.id, false)
    if (!user.ok) return user
    await rows(tx, deleteUser(input))
    await appendAudit(tx, ctx, actor, { action: 'user.removed', subject: input.id })
    return ok({ done: true })
  })
}

/** Sets name and first password of an account. CONFLICT where it has a password. */
export async function setUpProfile(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  actor: Actor,
  input: {
    readonly id: string
    readonly name: string
    readonly email: string | undefined
    readonly passwordHash: string
  },
): Promise<Result<UserRow, Refusal>> {
  return inTransaction(ctx.db, async (tx) => {
    const user = await maybeRow(tx, findUser({ id: input.id }))
    if (user === undefined) return err(unknownUser(input.id))
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
          'Your e-mail address is missing; you sign in with it from now on. Nothing was changed.',
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
    return ok(await known(tx, user.id))
  })
}

async function otherThanLastAdmin(
  tx: Db,
  id: string,
  staysAdmin: boolean,
): Promise<Result<UserRow, Refusal>> {
  await rows(tx, lockUsers())
  const users = await rows(tx, listUserRows())
  const user = users.find((one) => one.id === id)
  if (user === undefined) return err(unknownUser(id))
  const admins = users.filter((one) => one.role === 'admin' && canSignIn(one) && one.id !== id)
  if (user.role === 'admin' && !staysAdmin && admins.length === 0) {
    return err(
      refusal(
        'CONFLICT',
        'This is the only admin who can sign in. Nothing was changed. Make somebody else an admin first, and let them sign in once.',
      ),
    )
  }
  return ok(user)
}

async function known(tx: Db, id: string): Promise<UserRow> {
  const row = await maybeRow(tx, findUser({ id }))
  if (row === undefined) throw new Error('an account vanished within a transaction')
  return row
}

const canSignIn = ({ hasPassword, passkeys }: UserRow): boolean => hasPassword || passkeys > 0

const toUserView = (row: UserRow): UserView => {
  const { id, name, email, role, passkeys, createdAt } = row
  return {
    id,
    name,
    email,
    role,
    passkeys,
    createdAt,
    state: canSignIn(row) ? 'active' : 'invited',
  }
}

const unknownUser = (id: string): Refusal =>
  refusal('NOT_FOUND', `There is no account ${id}. Nothing was changed.`)

const addressTaken = refusal(
  'CONFLICT',
  'Another account has this e-mail address. Nothing was changed. Use another address, or make a new link for that account.',
)
