import PostalMime from 'postal-mime'
import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { findIsoDate } from '../iso-date.ts'
import { pageText, type PageNode } from './page-text.ts'
import { parsePage } from './parse-page.ts'
import type { Reader } from './reader.ts'

/** A mail: its subject and body; attachments are listed at the end as not read. */
export const readMail: Reader = async (bytes) => {
  let mail
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 32 })
  } catch (error) {
    return err(
      refusal(
        'INPUT_BROKEN',
        'Cannot read the mail: its structure is damaged or nested too deeply. Nothing was kept. Save it again as EML, or paste its text.',
        error instanceof Error ? error.message : String(error),
      ),
    )
  }
  const plain = mail.text?.trim() ?? ''
  const html = mail.html === undefined ? '' : htmlText(mail.html)
  // Newsletters often carry a plain part that only says "see this in your browser".
  const body = plain.length * 3 >= html.length ? plain : html
  if (body.trim() === '') {
    return err(
      refusal(
        'INPUT_EMPTY',
        'Cannot read the mail: it has no text. Nothing was kept. Add what is attached to it as a file of its own.',
      ),
    )
  }
  const left = mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType)
  const note =
    left.length === 0
      ? ''
      : `\n\n[Attachments not read: ${left.slice(0, 20).join(', ').slice(0, 1000)}]`
  const subject = mail.subject?.trim() || null
  return ok({
    text: `${subject === null ? '' : `${subject}\n\n`}${body.trim()}${note}`,
    title: subject,
    publishedAt: findIsoDate(mail.date),
    siteName: senderOf(mail.from?.name?.trim() ?? '', mail.from?.address ?? ''),
  })
}

function htmlText(html: string): string {
  return pageText(
    parsePage(`<html><body>${html}</body></html>`).document.body as unknown as PageNode,
  )
}

/**
 * The organisation that sent it: the sender's name, or the domain of the address where there is no name or it is
 * that of the mailbox's owner (`"Ida Vane" <ida.vane@…>`).
 */
function senderOf(name: string, address: string): string | null {
  const [, mailbox = '', domain] = /^(.*)@([\w.-]+)$/.exec(address.toLowerCase()) ?? []
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const isPersons = words.some((word) => mailbox.includes(word) && domain?.includes(word) !== true)
  return (isPersons ? null : name) || (domain ?? null)
}
