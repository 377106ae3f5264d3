import { refusal } from '#base/errors.ts'
import { errorBody } from './contract.ts'
import { refuse } from './refuse.ts'

/** The codes of this program for a status of the library. */
const authCodes = { 401: 'SIGN_IN_REQUIRED', 403: 'FORBIDDEN', 404: 'NOT_FOUND' } as const

const wordsByCode: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'The email address or the password is not right.',
  INVALID_EMAIL:
    'The email address has not the form name@example.org. Nothing was changed. Correct it and try again.',
}

function sayRefusal(code = '', message = 'Sign-in could not be done.'): string {
  if (code !== 'VALIDATION_ERROR') return wordsByCode[code] ?? message
  // `[body.email] Invalid input: expected string, received undefined; [body.password] …`
  const fields = [...message.matchAll(/\[([\w.]+)\]/g)].map(([, field]) => field)
  return `Something is missing or of the wrong kind: ${fields.join(', ')}. Nothing was changed. Correct it and send it again.`
}

/** Gives refusals of the sign-in library our shape, beside the fields that its own client reads. */
export async function toOurErrors(response: Response): Promise<Response> {
  if (response.status < 400) return response
  const given = (await response.json().catch(() => null)) as {
    code?: string
    message?: string
  } | null
  const type =
    response.status in authCodes
      ? authCodes[response.status as keyof typeof authCodes]
      : response.status < 500
        ? 'INPUT_INVALID'
        : 'INTERNAL'
  const shown = sayRefusal(given?.code, given?.message)
  const { error } = errorBody.parse(await refuse(refusal(type, shown)).json())
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return Response.json(
    { error, code: given?.code ?? type, message: shown },
    { status: response.status, headers },
  )
}
