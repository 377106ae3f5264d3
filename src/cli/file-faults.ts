import { access, constants, stat } from 'node:fs/promises'

export const folder = 'it is a folder'

/** Why a path cannot be read as a file, in words; null where it can. */
export async function whyUnreadable(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).isDirectory()) return folder
    await access(path, constants.R_OK)
    return null
  } catch (error) {
    return faultInWords(error)
  }
}

/** Why a file or folder cannot be used, in words; the system's own code where there are no better ones. */
export function faultInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return words[code] ?? `the system says ${code}`
}

export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: folder,
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'you may not open it',
  EPERM: 'you may not open it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'something of this name exists already',
}
