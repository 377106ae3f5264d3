import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import type { Problem } from './api.ts'

/** Password, passkey and sign-out, which better-auth answers. Loaded only where it is used. */
const auth = createAuthClient({ plugins: [passkeyClient()] })

interface AuthFailure {
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly status?: number
}

const toAuthProblem = (error: AuthFailure, fallback: string): Problem => ({
  code: error.code ?? 'SIGN_IN_FAILED',
  message: error.status === 429 ? tooMany : fallback,
  status: error.status ?? 0,
})
const tooMany =
  'Too many attempts in a short time. Nothing was changed. Wait a minute, then try again.'

/** Signs in with the password; null when done. */
export async function signInWithPassword(email: string, password: string) {
  const { error } = await auth.signIn.email({ email, password })
  return error === null
    ? null
    : toAuthProblem(
        error,
        'That address and password do not belong together. You are not signed in. Check both, use a passkey, or ask an administrator for a new one-time link.',
      )
}

/** Signs in with a passkey that the device offers; null when done. */
export async function signInWithPasskey() {
  const { error } = (await auth.signIn.passkey()) ?? { error: null }
  return error === null || error === undefined
    ? null
    : toAuthProblem(
        error,
        'No passkey was accepted. You are not signed in. Try again, or use your password.',
      )
}

/** Makes a passkey on this device for the signed-in account; null when done. */
export async function addPasskey(name: string) {
  const answer = await auth.passkey.addPasskey({ name })
  return answer?.error === null || answer?.error === undefined
    ? null
    : toAuthProblem(
        answer.error,
        'The device made no passkey. Your account is as it was. You can try again in Settings at any time.',
      )
}

/** Sets another password; other sessions end. Null when done. */
export async function changePassword(currentPassword: string, newPassword: string) {
  const { error } = await auth.changePassword({
    currentPassword,
    newPassword,
    revokeOtherSessions: true,
  })
  return error === null
    ? null
    : toAuthProblem(
        error,
        'The password was not changed. Check the current one; the new one needs 12 characters or more.',
      )
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await auth.signOut()
}
