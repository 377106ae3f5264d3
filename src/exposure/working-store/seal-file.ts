import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { appendFile, open, rm, stat, type FileHandle } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { reveal } from '#base/redacted.ts'
import type { Key } from './keys.ts'

/** Bytes of the nonce before, and of the tag behind the sealed bytes. */
const nonceBytes = 12
const tagBytes = 16
/** AES-GCM must not encrypt more than 2^36 - 32 bytes under one nonce (NIST SP 800-38D). */
export const mostSealed = 2 ** 36 - 32

/** Writes bytes to `file` encrypted as they come; returns how many there were. The file is removed on a fault. */
export async function sealFile(
  source: AsyncIterable<Uint8Array>,
  file: string,
  key: Key,
): Promise<number> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', reveal(key), nonce)
  let bytes = 0
  const count = new Transform({
    transform: (chunk: Uint8Array, _, next) => {
      bytes += chunk.length
      if (bytes > mostSealed) next(new RangeError('more bytes than one nonce may encrypt'))
      else next(null, chunk)
    },
  })
  try {
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    target.write(nonce)
    await pipeline(Readable.from(source, { objectMode: false }), count, cipher, target)
    await appendFile(file, cipher.getAuthTag())
    return bytes
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** Writes the bytes of a sealed file to `target`; throws where a single one was changed, and what was written is not to be used. */
export async function unsealFile(file: string, target: FileHandle, key: Key): Promise<void> {
  const { size } = await stat(file)
  const nonce = Buffer.alloc(nonceBytes)
  const tag = Buffer.alloc(tagBytes)
  const handle = await open(file)
  try {
    await handle.read(nonce, 0, nonceBytes, 0)
    await handle.read(tag, 0, tagBytes, size - tagBytes)
  } finally {
    await handle.close()
  }
  const decipher = createDecipheriv('aes-256-gcm', reveal(key), nonce).setAuthTag(tag)
  const sealed = size - nonceBytes - tagBytes
  const input =
    sealed === 0
      ? Readable.from([])
      : createReadStream(file, { start: nonceBytes, end: size - tagBytes - 1 })
  await pipeline(input, decipher, async (pieces: AsyncIterable<Uint8Array>) => {
    for await (const piece of pieces) await target.writeFile(piece)
  })
}
