/**
 * Texts in lower case, one of which stands in all that a pattern matches. Where a text begins or ends
 * with `edge`, no ASCII letter or digit stands beside it.
 */
export type AnyOf = readonly string[]

/** Stands in front of a text or behind it; no text has this character, which Unicode leaves unused. */
export const edge = '\uffff'

/** Whether a text says nothing: every place of every document has it. */
export const isBare = (text: string): boolean => text === '' || text === edge

/** Whether it is an ASCII letter or digit, in lower case. */
export const isPlain = (char = ''): boolean =>
  (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')

/** Longer texts are cut: what they add keeps little more out. */
export const longest = 7
