import type { Bytes } from '../decode-blocks.ts'

/** A member as an archive reader gives it: its bytes, or why it cannot be read. */
export interface Member {
  readonly name: string
  readonly bytes: Bytes | null
  readonly fault: string | null
}

/** Where an archive lies: on disk, or in memory when it came out of another. */
export type ArchiveSource = { readonly path: string } | { readonly held: Buffer }

/** The fault of a member that needs a password. */
export const lockedReason = 'locked with a password'
