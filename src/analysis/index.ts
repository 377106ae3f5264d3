/**
 * Analysis: the text of a document comes in; statements with their spans go out, and from the
 * resolved facts insights and actions. Deterministic, no network, nothing kept.
 */
export * from './types.ts'
