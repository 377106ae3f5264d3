import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { lockedReason, type ArchiveSource, type Member } from './archive-member.ts'
import type { Budget } from '../budget.ts'
import type { SevenZipEntry, SevenZipJob, SevenZipMessage } from './seven-zip-listing.ts'

const faults = {
  password: 'the archive is locked with a password',
  damaged: 'the archive is damaged',
  memory: 'the archive needs more memory to unpack than is allowed',
} as const

/**
 * Files of a 7z or RAR archive. 7-Zip unpacks them all in one pass, since most archives are one solid stream;
 * the pass is cut into members by the sizes of its listing.
 */
export async function* sevenZipMembers(
  source: ArchiveSource,
  budget: Budget,
): AsyncGenerator<Member> {
  const output = startSevenZip(source, budget)
  try {
    const first = await output.next()
    if (first.type !== 'list')
      throw new Error(
        first.type === 'end' && first.fault !== null ? faults[first.fault] : 'no listing',
      )
    const files = first.entries.filter(({ kind }) => kind !== 'folder')
    for (const entry of files) {
      const fault = entry.isEncrypted ? lockedReason : entry.kind === 'link' ? 'a link' : null
      if (fault !== null) {
        yield { name: entry.name, bytes: null, fault }
        if (!entry.isEncrypted) for await (const _ of output.take(entry)) continue
      } else {
        const bytes = output.take(entry)
        yield { name: entry.name, bytes, fault: null }
        // What the reader left is in the way of the next member.
        for await (const _ of bytes) continue
      }
    }
  } finally {
    await output.close()
  }
}

/** What a file of one compressed stream holds: bzip2 or xz. */
export async function* sevenZipStream(
  source: ArchiveSource,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const output = startSevenZip(source, budget)
  try {
    const first = await output.next()
    const [entry] = first.type === 'list' ? first.entries : []
    if (entry === undefined) throw new Error(faults.damaged)
    yield* output.take(entry)
    await output.end()
  } finally {
    await output.close()
  }
}

interface SevenZipOutput {
  next(): Promise<SevenZipMessage>
  /** The bytes of one member, which come after those of the one before. */
  take(entry: SevenZipEntry): AsyncGenerator<Uint8Array>
  /** Waits for 7-Zip's verdict on all that it unpacked; throws where that is a fault. */
  end(): Promise<void>
  close(): Promise<void>
}

function startSevenZip(source: ArchiveSource, budget: Budget): SevenZipOutput {
  const onTheWay = new SharedArrayBuffer(4)
  const job: SevenZipJob = {
    path: 'path' in source ? source.path : '',
    held: 'held' in source ? source.held : null,
    onTheWay,
    mostMemory: budget.limits.heldBytes,
  }
  const worker = new Worker(new URL('./seven-zip-worker.ts', import.meta.url), { workerData: job })
  const queue: SevenZipMessage[] = []
  let wake = (): void => {}
  const put = (message: SevenZipMessage): void => {
    queue.push(message)
    wake()
  }
  worker.on('message', put)
  worker.on('error', () => put({ type: 'end', fault: 'damaged' }))
  worker.on('exit', () => put({ type: 'end', fault: 'damaged' }))
  const next = async (): Promise<SevenZipMessage> => {
    while (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    const [message] = queue
    if (message === undefined) throw new Error('no message')
    // The end stays, for whoever asks after it.
    if (message.type !== 'end') queue.shift()
    return message
  }
  const meter = budget.meter()
  meter.packed('held' in source ? source.held.length : statSync(source.path).size)
  let rest: Uint8Array = new Uint8Array(0)
  return {
    next,
    take: async function* ({ size }) {
      let left = size ?? Infinity
      while (left > 0) {
        if (rest.length === 0) {
          const message = await next()
          if (message.type === 'end' && message.fault === null && size === null) return
          if (message.type !== 'data') throw new Error(faults.damaged)
          rest = message.bytes
          const count = new Int32Array(onTheWay)
          Atomics.sub(count, 0, rest.length)
          Atomics.notify(count, 0)
          meter.unpacked(rest.length)
        }
        const part = rest.subarray(0, left)
        rest = rest.subarray(part.length)
        left -= part.length
        yield part
      }
    },
    end: async () => {
      const message = await next()
      if (message.type !== 'end' || message.fault !== null) throw new Error(faults.damaged)
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
