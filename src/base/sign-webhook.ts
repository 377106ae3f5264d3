import { createHmac } from 'node:crypto'
import { reveal, type Redacted } from './redacted.ts'

/**
 * The headers of a signed webhook (Standard Webhooks 1.0.0: HMAC-SHA256 over id, time and body). The receiver
 * recognises a repeated message by its id. `secret` is `whsec_` followed by base64.
 */
export function signWebhook(
  secret: Redacted<string>,
  message: { readonly id: string; readonly at: Temporal.Instant; readonly body: string },
): Readonly<Record<string, string>> {
  const key = Buffer.from(reveal(secret).replace(/^whsec_/, ''), 'base64')
  const seconds = String(Math.floor(message.at.epochMilliseconds / 1000))
  const mac = createHmac('sha256', key)
    .update(`${message.id}.${seconds}.${message.body}`)
    .digest('base64')
  return {
    'webhook-id': message.id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${mac}`,
  }
}
