/**
 * Accounts: who may sign in, how, and what they may do. Invitations, roles, one-time links and API tokens come in;
 * accounts with their state go out, and the owner of a token. Kept until an account is removed, secrets only as
 * hashes; what its person did stays in the audit log under the id. Refused: taking the role from the last admin who
 * can sign in, an address that another account has, a token that may do more than its owner. Sessions, cookies and
 * passkeys belong to the door (`src/api/open-auth.ts`), which uses the same tables.
 */
export {
  changeRole,
  getUser,
  inviteUser,
  listUserNames,
  listUsers,
  removeUser,
  setUpProfile,
} from './manage-users.ts'
export { createToken, endToken, findBearer, listTokens } from './manage-tokens.ts'
export { getSessionSecret, recordSession } from './sessions.ts'
export { createFirstAdminLink, createSignInLink, redeemLink } from './sign-in-links.ts'
export type { SignInLink, User } from './types.ts'
