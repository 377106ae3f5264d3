/** What the thread is given: an archive on disk, or held in memory. */
export interface SevenZipJob {
  readonly path: string
  readonly held: Uint8Array | null
  /** One 32-bit count of bytes sent and not yet read. */
  readonly onTheWay: SharedArrayBuffer
  readonly mostMemory: number
}

export interface SevenZipEntry {
  readonly name: string
  /** Null where only the whole stream tells: bzip2. */
  readonly size: number | null
  readonly isEncrypted: boolean
  readonly kind: 'file' | 'folder' | 'link'
}

export type SevenZipMessage =
  | { readonly type: 'list'; readonly entries: readonly SevenZipEntry[] }
  | { readonly type: 'data'; readonly bytes: Uint8Array }
  | { readonly type: 'end'; readonly fault: 'password' | 'damaged' | 'memory' | null }

const field = (block: string, key: string): string | null =>
  new RegExp(`^${key} = (.*)$`, 'm').exec(block)?.[1]?.trim() ?? null

/** Members from the output of `7z l -slt`: blocks of `Key = value` lines after the dashes. */
export function parseListing(listing: string): SevenZipEntry[] {
  const start = listing.indexOf('\n----------')
  if (start === -1) return []
  return listing
    .slice(start)
    .split(/\r?\n\r?\n/)
    .flatMap((block) => {
      // A stream of one file, bzip2 or xz, has no name inside.
      const name = field(block, 'Path') ?? (field(block, 'Packed Size') === null ? null : '')
      if (name === null) return []
      const attributes = field(block, 'Attributes') ?? ''
      const isFolder = attributes.startsWith('D') || field(block, 'Folder') === '+'
      const isLink = /\sl[rwx-]{9}/.test(attributes)
      return [
        {
          name,
          size: sizeOf(field(block, 'Size')),
          isEncrypted: field(block, 'Encrypted') === '+',
          kind: isFolder ? ('folder' as const) : isLink ? ('link' as const) : ('file' as const),
        },
      ]
    })
}

const sizeOf = (text: string | null): number | null =>
  text === null || text === '' ? null : Number(text)

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** Bytes of the largest dictionary that a method names: `LZMA2:24` is 2^24, `LZMA:96m` and `v6:m3:96M` of RAR are 96 MiB. */
export function memoryOf(listing: string): number {
  let most = 0
  for (const [, size = '', unit = ''] of listing.matchAll(
    /\b(?:LZMA2?|PPMD[^:]*|v\d+(?::m\d)?):(?:o\d+:mem)?(\d+)([kmg]?)/gi,
  )) {
    most = Math.max(
      most,
      unit === '' && Number(size) < 40
        ? 2 ** Number(size)
        : Number(size) * (units[unit.toLowerCase()] ?? 1),
    )
  }
  return most
}
