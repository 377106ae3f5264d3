/**
 * Accounts: who may sign in, what they may do, and by which ways. Invitations, roles, one-time links and
 * API tokens come in; accounts with their state go out, and who a token speaks for. Kept until an account
 * is removed, secrets only as hashes; what its person did stays in the audit log under the id. Refused:
 * the last admin who can sign in losing that role, an address that another account has, a token that may
 * do more than its owner. Sessions, cookies and passkeys are the door's (`src/api/open-auth.ts`), on the
 * same tables.
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
