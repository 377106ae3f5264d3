import { inflateRawSync } from 'node:zlib'

/** A real Word document stays far below all three: XML compresses 10 to 20 times. */
const most = { entries: 5000, bytes: 128 * 1024 * 1024, ratio: 200 }

const bomb = 'its archive unpacks to far more than it should (a decompression bomb)'

export type ZipReport =
  | { readonly fault: string }
  | { readonly fault: null; readonly names: ReadonlySet<string> }

/**
 * Checks an archive before it is unpacked: the number of entries, their declared sizes, and their actual sizes,
 * stopping as soon as one exceeds the limit. Returns the fault in words, or the names of the entries. (ZIP: APPNOTE
 * 6.3.10, sections 4.3.12 and 4.3.16.)
 */
export function inspectZip(bytes: Uint8Array): ZipReport {
  const names = new Set<string>()
  const fault = findFault(bytes, names)
  return fault === null ? { fault, names } : { fault }
}

function findFault(bytes: Uint8Array, names: Set<string>): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === -1) return 'it is not a complete archive'
  const count = view.getUint16(end + 10, true)
  if (count > most.entries) return `its archive has ${count} entries, more than ${most.entries}`
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return 'its archive is damaged'
    if ((view.getUint16(at + 8, true) & 1) === 1) return 'its archive is locked with a password'
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const nameSize = view.getUint16(at + 28, true)
    const offset = view.getUint32(at + 42, true)
    const declared = view.getUint32(at + 24, true)
    if (declared > most.bytes) return bomb
    names.add(Buffer.from(bytes.subarray(at + 46, at + 46 + nameSize)).toString('utf8'))
    const size = unpackedSize({ bytes, view }, { method, packed, offset })
    if (size === null) return 'its archive is damaged'
    total += size
    if (size > most.bytes || total > most.bytes || size > Math.max(1 << 20, packed * most.ratio)) {
      return bomb
    }
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return null
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return -1
}

/** The actual size of an entry; `most.bytes + 1` where it exceeds the limit, null where it is damaged. */
function unpackedSize(
  { bytes, view }: { readonly bytes: Uint8Array; readonly view: DataView },
  entry: { readonly method: number; readonly packed: number; readonly offset: number },
): number | null {
  const { method, packed, offset } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) return null
  if (method === 0) return packed
  if (method !== 8) return null
  const limit = Math.min(most.bytes, Math.max(1 << 20, packed * most.ratio))
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: limit }).length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? most.bytes + 1
      : null
  }
}
