import { Anchor } from '@mantine/core'

/** The way back where a session has ended: in a new tab, so that what stands on this page is not lost. */
export const SignInAgain = () => (
  <Anchor href="/sign-in" target="_blank" rel="noopener" inherit underline="always">
    Sign in again in a new tab
  </Anchor>
)
