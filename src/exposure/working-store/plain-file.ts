import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { sniffBinary, sniffPacking } from '../reading/sniff-format.ts'
import type { Key } from './keys.ts'
import { unsealFile } from './seal-file.ts'

/** A sealed file in clear, for as long as it is open. */
export interface PlainFile {
  readonly path: string
  close(): Promise<void>
}

/** Where a file without a name can be read by path all the same, by this process. */
const openFiles = '/proc/self/fd'

/** These are read by libraries that look for a file by its name in its folder: 7-Zip and SQLite. */
const needsName = (head: Buffer): boolean =>
  ['7z', 'rar', 'bzip2', 'xz'].includes(sniffPacking(head) ?? '') || sniffBinary(head) === 'SQLite'

/**
 * Decrypts a sealed file below `directory`, for readers that ask for a path. On Linux its name is taken away
 * before a byte is written: nobody else can open it, and it ends with this process, however that ends. What
 * 7-Zip unpacks, databases of SQLite, and files on other systems keep a name until they are closed.
 */
export async function openPlain(directory: string, sealed: string, key: Key): Promise<PlainFile> {
  if (!existsSync(openFiles)) return openNamed(directory, sealed, key)
  const { file, path } = await create(directory)
  await unlink(path)
  try {
    await unsealFile(sealed, file, key)
    const head = Buffer.alloc(1024)
    const { bytesRead } = await file.read(head, 0, head.length, 0)
    if (!needsName(head.subarray(0, bytesRead))) {
      return { path: `${openFiles}/${file.fd}`, close: () => file.close() }
    }
  } catch (error) {
    await file.close()
    throw error
  }
  await file.close()
  return openNamed(directory, sealed, key)
}

async function openNamed(directory: string, sealed: string, key: Key): Promise<PlainFile> {
  const { file, path } = await create(directory)
  const remove = (): Promise<void> => rm(path, { force: true })
  try {
    await unsealFile(sealed, file, key)
    return { path, close: remove }
  } catch (error) {
    await remove()
    throw error
  } finally {
    await file.close()
  }
}

async function create(directory: string) {
  const path = join(directory, randomUUID())
  return { path, file: await open(path, 'wx+', 0o600) }
}
