import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Bytes } from '../decode-blocks.ts'
import type { Member } from './archive-member.ts'

/** Files of a tar archive as they come by; links and devices are named and not followed. */
export async function* tarMembers(bytes: Bytes): AsyncGenerator<Member> {
  const entries = extract()
  const source = Readable.from(bytes)
  source.on('error', (error) => entries.destroy(error))
  source.pipe(entries)
  try {
    for await (const entry of entries) {
      const { name, type } = entry.header
      if (type === 'file' || type === 'contiguous-file') {
        yield { name, bytes: entryBytes(entry), fault: null }
      } else if (type !== 'directory') {
        yield {
          name,
          bytes: null,
          fault: type === 'symlink' || type === 'link' ? 'a link' : 'not a file',
        }
      }
      entry.resume()
    }
  } finally {
    source.destroy()
    entries.destroy()
  }
}

/** Leaves the entry alone when its reader stops early: what is left is then drained, not torn down. */
async function* entryBytes(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const blocks = entry[Symbol.asyncIterator]()
  for (let next = await blocks.next(); next.done !== true; next = await blocks.next()) {
    yield next.value as Uint8Array
  }
}
