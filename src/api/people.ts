import {
  changeRole,
  createSignInLink,
  createToken,
  endToken,
  getUser,
  inviteUser,
  listTokens,
  listUsers,
  redeemLink,
  removeUser,
  setUpProfile,
  type SignInLink,
  type User,
} from '#accounts/index.ts'
import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { getProfile } from '#obligations/index.ts'
import type { Me, ResponseOf } from './contract.ts'
import type { Call, Identity, Routes } from './route.ts'
import { signInAddress } from './sign-in-address.ts'

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
    return user.ok ? ok(await toMe(call, user.value)) : user
  },

  setUpProfile: async (call) => {
    const { ctx, auth, body, who } = call
    if (who.via === 'token') {
      return err(
        refusal(
          'FORBIDDEN',
          'Only you yourself can set your name and password, in a browser; an API token cannot. Nothing was changed.',
        ),
      )
    }
    const passwordHash = await auth.hashPassword(body.password)
    const { name, email } = body
    const user = await setUpProfile(ctx, who.actor, { id: who.userId, name, email, passwordHash })
    return user.ok ? ok(await toMe(call, user.value)) : user
  },

  listPeople: async ({ ctx }) => {
    const users = await listUsers(ctx)
    return ok({ people: users.map(({ id, name }) => ({ id, name })) })
  },

  listUsers: async ({ ctx }) => ok({ users: await listUsers(ctx) }),

  inviteUser: async ({ ctx, who, body, publicUrl }) => {
    const invited = await inviteUser(ctx, who.actor, body)
    return invited.ok ? ok(toInvited(publicUrl, invited.value)) : invited
  },

  renewLink: async ({ ctx, who, params, publicUrl }) => {
    const renewed = await createSignInLink(ctx, who.actor, { userId: params.id })
    return renewed.ok ? ok(toInvited(publicUrl, renewed.value)) : renewed
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

const toOwner = ({ userId, role }: Identity) => ({ id: userId, role })

const toInvited = (
  publicUrl: string,
  { user, link }: { readonly user: User; readonly link: SignInLink },
): ResponseOf<'inviteUser'> => ({
  user,
  link: signInAddress(publicUrl, link),
  expiresAt: link.expiresAt,
})

async function toMe({ ctx, who }: Call<'getMe'> | Call<'setUpProfile'>, user: User): Promise<Me> {
  const profile = await getProfile(ctx)
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: who.role,
    via: who.via,
    needsProfile: user.state === 'invited',
    passkeys: user.passkeys,
    organisation: profile.name,
    seat: profile.seat,
  }
}
