import type { SignInLink } from '#accounts/index.ts'
import { signInPaths } from './contract.ts'

/** The address of a one-time link. The token follows a `#`, so that it never reaches the log of a server or proxy. */
export const signInAddress = (publicUrl: string, { token }: SignInLink): string =>
  `${publicUrl}${signInPaths.welcome}#${token}`
