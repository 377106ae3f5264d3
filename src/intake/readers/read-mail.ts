import PostalMime from 'postal-mime'
import { parseHTML } from 'linkedom'
import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { pageText, type PageNode } from './page-text.ts'
import type { Reader } from './reader.ts'

/** A mail: its subject and body; attachments are named at the end as not read. */
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
  const body = mail.text?.trim() ? mail.text : mail.html === undefined ? '' : htmlText(mail.html)
  if (body.trim() === '') {
    return err(refusal('INPUT_EMPTY', 'Cannot read the mail: it has no text. Nothing was kept.'))
  }
  const left = mail.attachments.length
  const note = left === 0 ? '' : `\n\n[${left} attachment(s) not read]`
  const subject = mail.subject?.trim() || null
  return ok({
    text: `${subject === null ? '' : `${subject}\n\n`}${body.trim()}${note}`,
    title: subject,
    publishedAt: mail.date === undefined ? null : dayOf(mail.date),
    siteName: mail.from?.name?.trim() || null,
  })
}

function htmlText(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return pageText(document.body as unknown as PageNode)
}

/** postal-mime gives ISO 8601 where it understands the header. */
const dayOf = (date: string): string | null => /^\d{4}-\d\d-\d\d\S*/.exec(date)?.[0] ?? null
