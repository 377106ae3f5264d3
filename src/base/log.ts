import { destination, pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'

/** Structured log; call with ids, counts and codes, never with values from documents. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>

/** JSON lines on standard error, so that standard output stays free for results. */
export const createLog = (
  level: Config['logLevel'],
  to: DestinationStream = destination({ dest: 2, sync: true }),
): Log =>
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
        err: (error: NodeJS.ErrnoException) => ({
          name: error.name,
          code: error.code,
          stack: framesOf(error),
        }),
      },
    },
    to,
  )

/**
 * Where an error was thrown, without its message: libraries put values into messages, and V8 repeats the
 * message at the top of the stack. Lines of a message that look like stack frames are dropped with it.
 */
function framesOf({ stack = '', message }: Error): string {
  const lines = stack.replace(message, () => '').split('\n')
  const head = lines.findLastIndex((line) => !line.startsWith('    at '))
  return lines.slice(head + 1).join('\n')
}
