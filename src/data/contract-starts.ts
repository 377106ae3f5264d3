/**
 * What the period of a notice that a contract asks for may be counted from; names of events. Contracts
 * count from awareness, from an incident that is confirmed, from its discovery or from a suspicion.
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
