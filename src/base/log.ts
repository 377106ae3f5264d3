import { destination, pino, type Logger } from 'pino'
import type { Config } from './config.ts'

/** Structured log; call with ids, counts and codes, never with values from documents. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>

/** JSON lines on standard error, so that standard output stays free for results. */
export const createLog = (level: Config['logLevel']): Log =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          'email',
          'name',
          'text',
          'quote',
          'password',
          'token',
          'authorization',
          '*.email',
          '*.text',
          '*.quote',
        ],
        censor: '<redacted>',
      },
      serializers: {
        err: ({ name, code, stack }: NodeJS.ErrnoException) => ({ name, code, stack }),
      },
    },
    destination({ dest: 2, sync: true }),
  )
