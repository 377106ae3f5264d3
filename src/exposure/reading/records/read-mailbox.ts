import PostalMime, { type Address, type Email, type Mailbox } from 'postal-mime'
import { cellsOfList } from '../list-cells.ts'
import { closeSink, openSink, putCells, type Reading } from '../reading.ts'
import type { Leaf } from '../packing/unpack.ts'
import { splitMailbox } from './split-mailbox.ts'

/** Parts within parts that are looked into. */
const maxNestingDepth = 32

/**
 * Reads a mailbox file: a row for each message, with whoever sent it, and a table of those it went to, each with the
 * message. Attachments are named and not read.
 */
export async function readMailbox(reading: Reading, leaf: Leaf): Promise<void> {
  const messages = openSink(reading, leaf, { format: 'labelled', headers: [] })
  const people = openSink(reading, leaf, { part: 'recipients', format: 'labelled', headers: [] })
  await splitMailbox(leaf.bytes, reading.limits.rowLength, {
    message: async (bytes, at) => {
      const mail = await PostalMime.parse(bytes, { maxNestingDepth }).catch(() => null)
      if (mail === null || mail.headers.length === 0) messages.aside('no label', at)
      else {
        putCells(messages, cellsOfMail(mail), at)
        for (const cells of recipientsOf(mail)) putCells(people, cells, people.rowsSeen + 1)
      }
      for (const sink of [messages, people]) if (sink.isFull) await sink.flush()
      reading.onRows(messages.rowsSeen + people.rowsSeen)
      reading.bulk.signal.throwIfAborted()
    },
    tooLong: (at) => messages.aside('longer than the limit', at),
  })
  await closeSink(reading, leaf, messages)
  const table = await people.finish()
  if (table !== null) reading.add(table)
}

function cellsOfMail(mail: Email): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  const put = (header: string, cell: string | undefined): void => {
    const text = cell?.trim() ?? ''
    if (text !== '') cells.set(header, text)
  }
  const from = mailboxesOf(mail.from)[0]
  put('Message-ID', mail.messageId)
  put('Date', mail.date)
  put('From', from?.address)
  put('From.name', nameOf(from))
  for (const [header, list] of [
    ['To', mail.to],
    ['Cc', mail.cc],
    ['Reply-To', mail.replyTo],
  ] as const) {
    const addresses = (list ?? []).flatMap(mailboxesOf).map(({ address }) => address)
    for (const [name, cell] of cellsOfList(header, addresses)) put(name, cell)
  }
  put('Return-Path', mail.returnPath)
  put('Subject', mail.subject)
  put('Text', mail.text ?? withoutMarkup(mail.html ?? ''))
  put(
    'Attachments',
    mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType).join('; '),
  )
  return cells
}

function recipientsOf(mail: Email): readonly ReadonlyMap<string, string>[] {
  const found = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].flatMap(mailboxesOf)
  return found.map((recipient) => {
    const name = nameOf(recipient)
    return new Map([
      ['recipient', recipient.address ?? ''],
      ...(name === undefined ? [] : [['name', name] as const]),
      ...(mail.messageId === undefined ? [] : [['Message-ID', mail.messageId] as const]),
    ])
  })
}

/** A group of addresses is those that are in it. */
const mailboxesOf = (given: Address | undefined): readonly Mailbox[] =>
  given === undefined ? [] : given.group === undefined ? [given] : given.group

/** What a mail calls somebody, unless that is the address again. */
const nameOf = (mailbox: Mailbox | undefined): string | undefined =>
  mailbox === undefined || mailbox.name === '' || mailbox.name.includes('@')
    ? undefined
    : mailbox.name

const withoutMarkup = (html: string): string =>
  html.replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replaceAll(/\s+/g, ' ')
