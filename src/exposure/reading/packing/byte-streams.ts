import { createReadStream } from 'node:fs'
import type { Transform } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import type { Bytes } from '../decode-blocks.ts'
import type { Budget } from '../budget.ts'

const blockBytes = 1024 * 1024
/** Packed bytes given to a decompressor at once: what they unpack to has to be held. */
const pieceBytes = 64 * 1024

/** A file from its beginning; `onBytes` is told of every block. */
export async function* fileBytes(
  path: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: blockBytes })
  for await (const block of stream as AsyncIterable<Buffer>) {
    onBytes(block.length)
    yield block
  }
}

export interface Peeked {
  readonly head: Buffer
  /** Whether `head` is all there is. */
  readonly isWhole: boolean
  /** The whole stream again. */
  readonly bytes: Bytes
  /** Lets go of the stream, read or not. */
  close(): Promise<void>
}

/** The first `size` bytes, and the whole stream again. */
export async function peek(bytes: Bytes, size: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  let isWhole = false
  while (length < size) {
    const next = await iterator.next()
    if (next.done === true) {
      isWhole = true
      break
    }
    parts.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(parts)
  async function* again(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head
    while (!isWhole) {
      const next = await iterator.next()
      if (next.done === true) return
      yield next.value
    }
  }
  return {
    head: head.subarray(0, size),
    isWhole,
    bytes: again(),
    close: async () => {
      await iterator.return?.()
    },
  }
}

/** All bytes of a stream that has to be held, or null where there are more than `most`. */
export async function holdBytes(bytes: Bytes, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Unpacks gzip or Zstandard. Input goes in piece by piece and everything that comes out is handed on
 * before the next, so that a stream that breaks off gives all that stood before the break.
 */
export async function* inflate(
  kind: 'gzip' | 'zstd',
  packed: Bytes,
  budget: Budget,
): AsyncGenerator<Buffer> {
  const settings = { highWaterMark: 128 * 1024 ** 2, chunkSize: 256 * 1024 }
  const engine: Transform =
    kind === 'gzip' ? createGunzip(settings) : createZstdDecompress(settings)
  const meter = budget.meter()
  let failure: Error | null = null
  const ended = new Promise<void>((resolve) => {
    engine.on('error', (error) => {
      failure = error
      resolve()
    })
    engine.on('close', resolve)
    engine.on('end', resolve)
  })
  const drain = function* (): Generator<Buffer> {
    for (
      let out = engine.read() as Buffer | null;
      out !== null;
      out = engine.read() as Buffer | null
    ) {
      meter.unpacked(out.length)
      yield out
    }
  }
  const assertSound = (): void => {
    if (failure !== null) throw failure
  }
  try {
    for await (const block of packed) {
      for (let at = 0; at < block.length; at += pieceBytes) {
        const piece = block.subarray(at, at + pieceBytes)
        meter.packed(piece.length)
        await Promise.race([new Promise((resolve) => engine.write(piece, resolve)), ended])
        yield* drain()
        assertSound()
      }
    }
    engine.end()
    engine.on('readable', () => {})
    while (!engine.readableEnded && failure === null && !engine.destroyed) {
      yield* drain()
      await Promise.race([ended, new Promise((resolve) => setImmediate(resolve))])
    }
    assertSound()
  } finally {
    engine.destroy()
  }
}
