/**
 * The events from which the period of a contractual notice may be counted: awareness, confirmation of an incident,
 * its discovery, or a suspicion.
 */
export const contractStarts = [
  'awareness',
  'suspicion',
  'detection',
  'discovery',
  'confirmation',
  'determination',
  'occurrence',
  'third-party-notice',
] as const
export type ContractStart = (typeof contractStarts)[number]
