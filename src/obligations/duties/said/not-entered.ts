import type { Facts } from '../../engine/facts.ts'

/**
 * What nobody has entered yet although clocks start from it, in words. Until it is entered, the duties that depend
 * on it cannot be computed, and an empty list of duties means nothing.
 */
export const notEntered = (facts: Facts | null): readonly string[] => [
  ...((facts?.affected ?? []).length === 0 ? ['where people are affected, and how many'] : []),
  ...(facts?.events.some(({ event }) => event === 'awareness') === true
    ? []
    : ['when you became aware']),
]
