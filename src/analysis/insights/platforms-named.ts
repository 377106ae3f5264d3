import type { CaseFacts } from '#cases/index.ts'
import { connectedServices } from '#data/platforms.ts'

/**
 * Whether data is stolen from this platform through sign-ins, connected applications and tokens, rather than
 * through a flaw in the software.
 */
const isConnected = ({ name }: { readonly name: string }): boolean =>
  connectedServices.some((service) => name === service || name.startsWith(`${service} `))

export const connectedPlatforms = (facts: CaseFacts) => facts.platforms.filter(isConnected)

export const otherPlatforms = (facts: CaseFacts) =>
  facts.platforms.filter((platform) => !isConnected(platform))
