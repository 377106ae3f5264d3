/**
 * Intake: bytes, pages and pasted text come in; documents with their provenance go out. The original
 * is kept byte for byte.
 */
export * from './types.ts'
