import type { SignInLink } from '#accounts/index.ts'
import { signInPaths } from './contract.ts'

/** Where a one-time link leads. The token stands behind `#`, where no server or proxy log sees it. */
export const signInAddress = (publicUrl: string, { token }: SignInLink): string =>
  `${publicUrl}${signInPaths.welcome}#${token}`
