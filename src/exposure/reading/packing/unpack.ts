import { fileBytes, holdBytes, inflate, peek, type Peeked } from './byte-streams.ts'
import type { Budget } from '../budget.ts'
import type { Bytes } from '../decode-blocks.ts'
import { lockedReason, type ArchiveSource, type Member } from './archive-member.ts'
import { placeOf, ReadingRefused } from '../refused.ts'
import { sniffPacking, type Packing } from '../sniff-format.ts'
import { nameOf, type LeakFile, type PassedOver } from '../types.ts'
import { sevenZipMembers, sevenZipStream } from './unpack-7z.ts'
import { tarMembers } from './unpack-tar.ts'
import { zipMembers } from './unpack-zip.ts'

/** A file without packing: given as it is, or a member of an archive. Its bytes can be read once. */
export interface Leaf {
  /** Name of the given file. */
  readonly file: string
  readonly member: string | null
  /** Where its bytes lie as they are; null inside an archive or compressed file. */
  readonly path: string | null
  readonly head: Buffer
  /** Whether `head` is all there is. */
  readonly isWhole: boolean
  readonly bytes: Bytes
  /** Why the bytes ended early, once they have been read. */
  damage(): string | null
}

export interface Unpacking {
  readonly budget: Budget
  readonly onBytes: (count: number) => void
  readonly passOver: (passed: PassedOver) => void
}

interface Place {
  readonly file: string
  readonly member: string | null
  readonly path: string | null
  readonly depth: number
}

const headBytes = 256 * 1024

/** Every file without packing that a given file holds, one after the other; each is to be read before the next. */
export async function* leavesOf(given: LeakFile, unpacking: Unpacking): AsyncGenerator<Leaf> {
  const { path } = given
  const place = { file: nameOf(given), member: null, path, depth: 0 }
  yield* unpack(fileBytes(path, unpacking.onBytes), place, unpacking, () => null)
}

async function* unpack(
  source: Bytes,
  place: Place,
  unpacking: Unpacking,
  outerDamage: () => string | null,
): AsyncGenerator<Leaf> {
  const watched = untilDamage(source)
  const peeked = await peek(watched.bytes, headBytes)
  const damage = (): string | null => watched.damage() ?? outerDamage()
  try {
    const packing = sniffPacking(peeked.head)
    if (packing === null || (packing === 'zip' && isWorkbook(peeked.head))) {
      const { file, member, path } = place
      const { head, isWhole, bytes } = peeked
      yield { file, member, path, head, isWhole, bytes, damage }
    } else {
      yield* unpackAs({ ...peeked, packing, damage }, place, unpacking)
    }
  } finally {
    await peeked.close()
  }
}

/** Something that is packed, and how. */
interface Packed extends Pick<Peeked, 'bytes' | 'close'> {
  readonly packing: Packing
  readonly damage: () => string | null
}

async function* unpackAs(
  { packing, bytes, close, damage }: Packed,
  place: Place,
  unpacking: Unpacking,
): AsyncGenerator<Leaf> {
  const { budget } = unpacking
  const { file, member } = place
  if (place.depth >= budget.limits.depth) {
    unpacking.passOver({ file, member, reason: 'archive inside too many archives' })
    return
  }
  switch (packing) {
    case 'gzip':
    case 'zstd': {
      const inside = { file, member, path: null, depth: place.depth + 1 }
      yield* unpack(inflate(packing, bytes, budget), inside, unpacking, damage)
      return
    }
    case 'tar':
      yield* unpackMembers(tarMembers(bytes), place, unpacking, damage)
      return
    case 'bzip2':
    case 'xz': {
      const source = await sourceOf({ bytes, close }, place, unpacking)
      if (source === null) return
      const inside = { file, member, path: null, depth: place.depth + 1 }
      yield* unpack(sevenZipStream(source, budget), inside, unpacking, damage)
      return
    }
    case 'zip':
    case '7z':
    case 'rar': {
      const source = await sourceOf({ bytes, close }, place, unpacking)
      if (source === null) return
      const members =
        packing === 'zip' ? zipMembers(source, budget) : sevenZipMembers(source, budget)
      yield* unpackMembers(members, place, unpacking, damage)
    }
  }
}

/** An archive on disk is read where it lies; one inside another is held, unless it is too large. */
async function sourceOf(
  { bytes, close }: Pick<Peeked, 'bytes' | 'close'>,
  { file, member, path }: Place,
  { budget, passOver }: Unpacking,
): Promise<ArchiveSource | null> {
  if (path !== null) {
    await close()
    return { path }
  }
  const held = await holdBytes(bytes, budget.limits.heldBytes)
  if (held !== null) return { held }
  passOver({ file, member, reason: 'archive inside an archive, too large to hold in memory' })
  return null
}

async function* unpackMembers(
  members: AsyncIterable<Member>,
  place: Place,
  unpacking: Unpacking,
  damage: () => string | null,
): AsyncGenerator<Leaf> {
  const { file, member: outer } = place
  const faults: string[] = []
  let count = 0
  try {
    for await (const { name, bytes, fault } of members) {
      unpacking.budget.member()
      count++
      const member = outer === null ? harmless(name) : `${outer}/${harmless(name)}`
      if (bytes === null) {
        faults.push(fault ?? 'cannot be read')
        unpacking.passOver({ file, member, reason: fault ?? 'cannot be read' })
      } else {
        yield* unpack(
          bytes,
          { file, member, path: null, depth: place.depth + 1 },
          unpacking,
          () => null,
        )
      }
    }
  } catch (cause) {
    if (!isDamage(cause)) throw cause
    if (count === 0) throw brokenArchive(place, cause)
    unpacking.passOver({ file, member: outer, reason: 'the rest of the archive is damaged' })
    return
  }
  const isLocked =
    count > 0 && faults.length === count && faults.every((fault) => fault === lockedReason)
  if (isLocked && outer === null) {
    throw lockedArchive(place)
  }
  if (damage() !== null) unpacking.passOver({ file, member: outer, reason: `archive ${damage()}` })
}

const lockedArchive = ({ file, member }: Place): ReadingRefused =>
  new ReadingRefused(
    'INPUT_BROKEN',
    `Cannot read ${placeOf(file, member)}: it is locked with a password. Nothing was kept. ` +
      'Unpack it with its password and give the files inside.',
  )

function brokenArchive(place: Place, cause: unknown): ReadingRefused {
  const isLocked = cause instanceof Error && /password|encrypted/i.test(cause.message)
  if (isLocked) return lockedArchive(place)
  return new ReadingRefused(
    'INPUT_BROKEN',
    `Cannot read ${placeOf(place.file, place.member)}: the archive is damaged or incomplete. Nothing was kept. ` +
      'Get the file again, or unpack as much of it as you can and give those files.',
  )
}

/** Names of members are only shown, never opened; shown without ways out of a folder or controls. */
function harmless(name: string): string {
  const parts = name.split(/[/\\]+/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return (
    // oxlint-disable-next-line no-control-regex
    parts.join('/').replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?') ||
    '?'
  )
}

/** A workbook is a ZIP as well; its parts begin with these names. */
function isWorkbook(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 4096)
  return (
    /\[Content_Types\]\.xml|_rels\/\.rels|xl\/|docProps\//.test(start.slice(30, 3000)) &&
    head.includes('xl/')
  )
}

/** Ends a stream where it breaks off, and keeps why. */
function untilDamage(bytes: Bytes): { bytes: Bytes; damage: () => string | null } {
  let damage: string | null = null
  async function* guarded(): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes
    } catch (cause) {
      if (!isDamage(cause)) throw cause
      damage = 'ends early or is damaged'
    }
  }
  return { bytes: guarded(), damage: () => damage }
}

/** What the libraries throw at damaged data; a defect of this program is none, nor is being stopped. */
function isDamage(cause: unknown): boolean {
  if (cause instanceof ReadingRefused || cause instanceof TypeError) return false
  return cause instanceof Error && cause.name !== 'AbortError' && cause.name !== 'TimeoutError'
}
