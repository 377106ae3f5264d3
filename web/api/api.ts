import { ApiError, createClient } from '#api/client.ts'
import { pathTo } from '#api/contract.ts'

/** The server could not be asked at all. */
export class Unreachable extends Error {}

/** Told to the window when a request was refused because nobody is signed in any more. */
export const signedOutEvent = 'breakwater-signed-out'

/** The typed client of the server that served this page. */
export const api = createClient({
  baseUrl: '',
  fetch: async (request) => {
    try {
      const response = await fetch(request)
      if (response.status === 401 && new URL(request.url).pathname !== pathTo('getMe')) {
        window.dispatchEvent(new Event(signedOutEvent))
      }
      return response
    } catch (error) {
      if (request.signal.aborted) throw error
      throw new Unreachable('no answer', { cause: error })
    }
  },
})

/** A failure as the console shows it. `status` is 0 where no server answered. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly status: number
}

/** Any thrown value as a code and a sentence for the reader. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ApiError) {
    return error.code === 'SIGN_IN_REQUIRED'
      ? {
          code: error.code,
          status: error.status,
          message: 'Your session has ended, or you are not signed in. Nothing was changed.',
        }
      : error
  }
  if (error instanceof Unreachable) {
    return {
      code: 'SERVER_UNREACHABLE',
      message:
        'The server did not answer. Nothing was changed. Check that Breakwater is running and that you are connected, then try again.',
      status: 0,
    }
  }
  return {
    code: 'CONSOLE_FAULT',
    message:
      'The console ran into a fault of its own. Nothing was changed on the server. Reload the page; if it stays, report it with this code.',
    status: -1,
  }
}
