import type { Facts } from '../engine/types.ts'

/**
 * What starts the clocks and nobody has entered yet, in words: until it is there, duties that hang on it cannot
 * be worked out, and that none is shown says nothing.
 */
export const notEntered = (facts: Facts | null): readonly string[] => [
  ...((facts?.affected ?? []).length === 0 ? ['where people are affected, and how many'] : []),
  ...(facts?.events.some(({ event }) => event === 'awareness') === true
    ? []
    : ['when you became aware']),
]
