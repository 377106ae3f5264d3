import { BreakwaterError, errorTable, helpPage, refusal, type Refusal } from '#base/errors.ts'
import type { Log } from '#base/log.ts'

/** A refusal as the JSON of the contract; its private detail only goes to the log. */
export function refuse(error: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  const { type, message } = error
  return Response.json(
    { error: { code: type, message, help: helpPage(type) } },
    {
      status: errorTable[type].status,
      headers: { 'cache-control': 'no-store', ...headers },
    },
  )
}

/** The response to a thrown error: its code where it has one, never its stack or message. */
export function refuseThrown(error: unknown, log: Log): Response {
  if (error instanceof BreakwaterError) {
    log.error({ err: error }, 'request failed')
    return refuse(refusal(error.code, error.message))
  }
  log.error({ err: error instanceof Error ? error : new Error('not an error') }, 'request failed')
  return refuse(
    refusal(
      'INTERNAL',
      'The request failed in a way Breakwater did not expect. Nothing half-done was kept. Repeat the request; if it fails again, look in the log at the time of it.',
    ),
  )
}
