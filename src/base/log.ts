import type { Logger } from 'pino'

/** Structured log; call with ids, counts and codes, never with values from documents. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>
