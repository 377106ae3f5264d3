import { rows } from '#store/db.ts'
import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import type { Me } from './contract.ts'
import {
  changeRole,
  getUser,
  inviteUser,
  listUsers,
  removeUser,
  setUpProfile,
} from './manage-users.ts'
import { createToken, endToken, listTokens, type Owner } from './manage-tokens.ts'
import { listUserRows, type UserRow } from './queries.ts'
import type { Call, Identity, Routes } from './route.ts'
import { createSignInLink, redeemLink } from './sign-in-links.ts'

type PeopleRoutes = Pick<
  Routes,
  | 'signInWithLink'
  | 'getMe'
  | 'setUpProfile'
  | 'listPeople'
  | 'listUsers'
  | 'inviteUser'
  | 'renewLink'
  | 'changeRole'
  | 'removeUser'
  | 'listTokens'
  | 'createToken'
  | 'revokeToken'
>

/** Sign-in, accounts and API tokens. */
export const people: PeopleRoutes = {
  signInWithLink: async ({ ctx, auth, body, http }) => {
    const redeemed = await redeemLink(ctx, body)
    if (!redeemed.ok) return redeemed
    const headers = await auth.beginSession(redeemed.value.userId, http.req.raw.headers)
    return Response.json({ needsProfile: true }, { headers })
  },

  getMe: async (call) => {
    const user = await getUser(call.ctx, call.who.userId)
    return user.ok ? ok(toMe(call, user.value)) : user
  },

  setUpProfile: async (call) => {
    const { ctx, auth, body, who } = call
    if (who.via === 'token') {
      return err(
        refusal(
          'FORBIDDEN',
          'A name and a password are set by their person, in a browser; an API token cannot do it. Nothing was changed.',
        ),
      )
    }
    const passwordHash = await auth.hashPassword(body.password)
    const { name, email } = body
    const user = await setUpProfile(ctx, who.actor, { id: who.userId, name, email, passwordHash })
    return user.ok ? ok(toMe(call, user.value)) : user
  },

  listPeople: async ({ ctx }) => {
    const users = await rows(ctx.db, listUserRows())
    return ok({ people: users.map(({ id, name }) => ({ id, name })) })
  },

  listUsers: async ({ ctx }) => ok({ users: await listUsers(ctx) }),

  inviteUser: async ({ ctx, who, body, publicUrl }) => {
    const invited = await inviteUser(ctx, who.actor, body)
    if (!invited.ok) return invited
    const { user, link } = invited.value
    return ok({ user, link: `${publicUrl}${link.path}`, expiresAt: link.expiresAt })
  },

  renewLink: async ({ ctx, who, params, publicUrl }) => {
    const link = await createSignInLink(ctx, who.actor, { userId: params.id })
    if (!link.ok) return link
    const users = await listUsers(ctx)
    const user = users.find(({ id }) => id === params.id)
    if (user === undefined) throw new Error('an account vanished while its link was made')
    return ok({ user, link: `${publicUrl}${link.value.path}`, expiresAt: link.value.expiresAt })
  },

  changeRole: ({ ctx, who, params, body }) =>
    changeRole(ctx, who.actor, { id: params.id, role: body.role }),

  removeUser: ({ ctx, who, params }) => removeUser(ctx, who.actor, params),

  listTokens: async ({ ctx, who }) => ok({ tokens: await listTokens(ctx, toOwner(who)) }),

  createToken: ({ ctx, who, body }) =>
    createToken(ctx, who.actor, { ...body, owner: toOwner(who) }),

  revokeToken: ({ ctx, who, params }) =>
    endToken(ctx, who.actor, { owner: toOwner(who), id: params.id }),
}

const toOwner = ({ userId, role }: Identity): Owner => ({ id: userId, role })

const toMe = ({ ctx, who }: Call<'getMe'> | Call<'setUpProfile'>, user: UserRow): Me => ({
  id: user.id,
  name: user.name,
  email: user.email,
  role: who.role,
  via: who.via,
  needsProfile: !user.hasPassword && user.passkeys === 0,
  passkeys: user.passkeys,
  organisation: ctx.config.profile.organisation,
  seat: ctx.config.profile.seat,
})
