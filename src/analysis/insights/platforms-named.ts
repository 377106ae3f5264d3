import type { CaseFacts } from '#cases/index.ts'
import { connectedServices } from '#data/platforms.ts'

/** Whether theft from it runs through sign-ins, connected applications and tokens, rather than a flaw in what is run. */
const isConnected = ({ name }: { readonly name: string }): boolean =>
  connectedServices.some((service) => name === service || name.startsWith(`${service} `))

export const connectedPlatforms = (facts: CaseFacts) => facts.platforms.filter(isConnected)

export const otherPlatforms = (facts: CaseFacts) =>
  facts.platforms.filter((platform) => !isConnected(platform))
