import { randomUUID } from 'node:crypto'
import { open, unlink, type FileHandle } from 'node:fs/promises'
import type { Bytes } from './decode-blocks.ts'

/** Files here are in memory, on Linux; elsewhere there is no such place. */
const memoryFolder = '/dev/shm'

/**
 * Bytes as a file for a library that reads files only, without a disk ever holding them: its name is taken
 * away before anything is written, so that it ends with the process, however that ends. What `work` gives;
 * null where there is no such place, or the bytes are more than `mostBytes` or than there is room for.
 */
export async function asMemoryFile<T>(
  bytes: Bytes,
  mostBytes: number,
  work: (path: string) => Promise<T>,
): Promise<T | null> {
  const file = await openNameless()
  if (file === null) return null
  try {
    if (!(await fill(file, bytes, mostBytes))) return null
    return await work(`/proc/self/fd/${file.fd}`)
  } finally {
    await file.close()
  }
}

async function openNameless(): Promise<FileHandle | null> {
  const path = `${memoryFolder}/${randomUUID()}`
  try {
    const file = await open(path, 'wx+', 0o600)
    await unlink(path)
    return file
  } catch {
    return null
  }
}

/** False where the bytes are too many. */
async function fill(file: FileHandle, bytes: Bytes, mostBytes: number): Promise<boolean> {
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > mostBytes) return false
    try {
      await file.writeFile(piece)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false
      throw error
    }
  }
  return true
}
