/** How a message begins in a mailbox file: `From ada@example.com Mon Jan  1 10:00:00 2024`, then its headers (RFC 4155). */
const mailboxStart =
  /^From \S[^\r\n]{0,200}\d{4}[^\r\n]{0,20}\r?\n(?:[\w-]+: ?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)/

export const isMailbox = (head: string): boolean => mailboxStart.test(head)

const marker = Buffer.from('\nFrom ')

export interface MailboxOut {
  /** The bytes of a message behind its first line, and its number. */
  readonly message: (bytes: Uint8Array, at: number) => Promise<void>
  readonly tooLong: (at: number) => void
}

/**
 * Cuts a mailbox into its messages. A line in a text that begins with `From ` is written with a `>` before it, so that
 * one behind a blank line begins the next message.
 */
export async function splitMailbox(
  blocks: AsyncIterable<Uint8Array>,
  mostBytes: number,
  out: MailboxOut,
): Promise<void> {
  let held: Buffer = Buffer.alloc(0)
  let count = 0
  let isSkipping = false
  const give = async (bytes: Buffer): Promise<void> => {
    if (isSkipping) {
      isSkipping = false
      return
    }
    count++
    if (bytes.length > mostBytes) out.tooLong(count)
    else await out.message(bytes.subarray(bytes.indexOf(0x0a) + 1), count)
  }
  for await (const block of blocks) {
    const from = Math.max(0, held.length - marker.length)
    held = held.length === 0 ? Buffer.from(block) : Buffer.concat([held, block])
    let start = 0
    for (let at = held.indexOf(marker, from); at !== -1; at = held.indexOf(marker, at + 1)) {
      if (!isBlankBefore(held, at)) continue
      await give(held.subarray(start, at + 1))
      start = at + 1
    }
    held = held.subarray(start)
    if (held.length <= mostBytes) continue
    if (!isSkipping) {
      count++
      out.tooLong(count)
      isSkipping = true
    }
    held = held.subarray(held.length - 2 * marker.length)
  }
  if (held.length > 0) await give(held)
}

/** Whether the line that ends here is blank. */
const isBlankBefore = (bytes: Buffer, at: number): boolean => {
  const before = bytes[at - 1] === 0x0d ? at - 2 : at - 1
  return before < 0 || bytes[before] === 0x0a
}
