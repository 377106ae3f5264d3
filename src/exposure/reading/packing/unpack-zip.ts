import type { Readable } from 'node:stream'
import { fromBuffer, open, type Entry, type ZipFile } from 'yauzl'
import type { Budget } from '../budget.ts'
import { lockedReason, type ArchiveSource, type Member } from './archive-member.ts'

const settings = {
  lazyEntries: true,
  autoClose: false,
  // Names are only shown; yauzl would refuse the whole archive for one that climbs out of it.
  decodeStrings: false,
  validateEntrySize: true,
} as const

/** Upper half of a ZIP entry's external attributes: a symbolic link of a Unix file system. */
const linkMode = 0o120000
const fileTypeMask = 0o170000

/** Files of a ZIP archive in the order of its directory. */
export async function* zipMembers(source: ArchiveSource, budget: Budget): AsyncGenerator<Member> {
  const zip = await openZip(source)
  try {
    for await (const entry of zipEntries(zip)) {
      const name = entryName(entry)
      if (name.endsWith('/')) continue
      const mode = (entry.externalFileAttributes >>> 16) & fileTypeMask
      if (mode === linkMode) yield { name, bytes: null, fault: 'a link' }
      else if (entry.isEncrypted()) yield { name, bytes: null, fault: lockedReason }
      else if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        yield {
          name,
          bytes: null,
          fault: `packed by method ${entry.compressionMethod}, which is not read`,
        }
      } else yield { name, bytes: entryBytes(zip, entry, budget), fault: null }
    }
  } finally {
    zip.close()
  }
}

/** An archive that does not hold what it says. */
export class DamagedZip extends Error {
  constructor(cause: unknown) {
    super('the archive is damaged', { cause })
    this.name = 'DamagedZip'
  }
}

export const openZip = (source: ArchiveSource): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile): void => {
      if (zip === undefined) reject(new DamagedZip(error))
      else resolve(zip)
    }
    if ('path' in source) open(source.path, settings, done)
    else fromBuffer(source.held, settings, done)
  })

export async function* zipEntries(zip: ZipFile): AsyncGenerator<Entry> {
  while (true) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (): void => {
        zip.off('entry', onEntry).off('end', onEnd).off('error', onError)
      }
      const onEntry = (found: Entry): void => (settle(), resolve(found))
      const onEnd = (): void => (settle(), resolve(null))
      const onError = (error: Error): void => (settle(), reject(new DamagedZip(error)))
      zip.on('entry', onEntry).on('end', onEnd).on('error', onError)
      zip.readEntry()
    })
    if (entry === null) return
    yield entry
  }
}

export function entryName(entry: Entry): string {
  // With `decodeStrings: false` the name is a buffer, whatever the type says.
  const raw = entry.fileName as unknown as Buffer
  const text = raw.toString('utf8')
  return text.includes('\ufffd') ? raw.toString('latin1') : text
}

/** The unpacked bytes of an entry; counted against the budget as they come. */
export async function* entryBytes(
  zip: ZipFile,
  entry: Entry,
  budget: Budget,
): AsyncGenerator<Buffer> {
  const meter = budget.meter()
  meter.packed(entry.compressedSize)
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, found) => {
      if (found === undefined) reject(new DamagedZip(error))
      else resolve(found)
    })
  })
  const blocks = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  try {
    while (true) {
      const next = await blocks.next().catch((cause: unknown) => {
        throw new DamagedZip(cause)
      })
      if (next.done === true) return
      meter.unpacked(next.value.length)
      yield next.value
    }
  } finally {
    stream.destroy()
  }
}
