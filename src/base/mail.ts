import type { Config } from './config.ts'
import { refusal, type Refusal } from './errors.ts'
import { reveal } from './redacted.ts'
import { err, ok, type Result } from './result.ts'

export interface Mail {
  /** One address only, since a server may accept one recipient and refuse another. */
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The part of the Message-ID before the `@`; a mail that is sent again keeps it. */
  readonly id: string
}

/**
 * Sends one plain mail through the configured server. FETCH_FAILED where the server cannot be reached
 * or refuses it; the message names the answer's code, never an address.
 */
export async function sendMail(
  server: NonNullable<Config['mail']>,
  mail: Mail,
): Promise<Result<null, Refusal>> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url: reveal(server.url),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  const domain = server.from.slice(server.from.indexOf('@') + 1)
  try {
    await transport.sendMail({
      from: server.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}@${domain}>`,
      headers: { 'auto-submitted': 'auto-generated' },
    })
    return ok(null)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'
    const answer =
      error instanceof Error && 'responseCode' in error
        ? `, answer ${String(error.responseCode)}`
        : ''
    return err(
      refusal(
        'FETCH_FAILED',
        `Cannot send the mail: the mail server did not take it (${code}${answer}). It is tried again. Check BREAKWATER_SMTP_URL.`,
      ),
    )
  } finally {
    transport.close()
  }
}
