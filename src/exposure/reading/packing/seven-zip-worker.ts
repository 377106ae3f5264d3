/**
 * Runs 7-Zip (compiled to WebAssembly) over one archive in a thread of its own: first the list of
 * members, then all their bytes one after the other, as `7z x -so` writes them. Nothing goes to disk.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import sevenZip, { type SevenZipModule, type SevenZipModuleFactory } from '7z-wasm'
import {
  memoryOf,
  parseListing,
  type SevenZipJob,
  type SevenZipMessage,
} from './seven-zip-listing.ts'

/** Bytes on their way to the reader before the thread waits for it. */
const mostOnTheWay = 8 * 1024 ** 2

/** What of the module's file system is used; its types do not name the streams. */
interface Streams {
  getStream(descriptor: number): {
    stream_ops: {
      write?: (stream: unknown, buffer: Int8Array, offset: number, length: number) => number
    }
  }
}

// The package exports the function itself, its types a module with a default.
const loadSevenZip = sevenZip as unknown as SevenZipModuleFactory
const job = workerData as SevenZipJob
const send = (message: SevenZipMessage): void => parentPort?.postMessage(message)

async function start(
  onOutput: (bytes: Uint8Array) => void,
): Promise<{ run(args: string[]): number; archive: string }> {
  const engine: SevenZipModule = await loadSevenZip({ print: () => {}, printErr: () => {} })
  const { FS, NODEFS } = engine
  FS.mkdir('/in')
  let archive = '/in/archive.7z'
  if (job.held === null) {
    FS.mount(NODEFS, { root: dirname(job.path) }, '/in')
    archive = `/in/${basename(job.path)}`
  } else {
    FS.writeFile(archive, job.held)
  }
  const stdout = (FS as unknown as Streams).getStream(1)
  stdout.stream_ops = {
    ...stdout.stream_ops,
    write: (_stream, buffer, offset, length) => {
      // Its heap is of signed bytes, and is written over.
      onOutput(new Uint8Array(buffer.slice(offset, offset + length).buffer))
      return length
    },
  }
  return {
    archive,
    run: (args) => {
      try {
        return Number(engine.callMain(args) as unknown)
      } catch {
        // An exception of C++ that nobody caught, as where it wants to ask for a password.
        return 255
      }
    },
  }
}

/** Whether the very list of the archive is encrypted. */
function isLocked(): boolean {
  const [head, tail] = endsOfArchive()
  // The name of AES among the coders (7zFormat.txt, Property IDs).
  if (tail.includes(Buffer.from([0x06, 0xf1, 0x07, 0x01]))) return true
  if (head.toString('latin1', 0, 6) !== 'Rar!\u001a\u0007') return false
  // RAR 5: the first header is of type 4. RAR 4: a flag of the main header.
  if (head[6] === 1) return head[(head[12] ?? 0) < 0x80 ? 13 : 14] === 4
  return ((head[10] ?? 0) & 0x80) !== 0
}

function endsOfArchive(): readonly [Buffer, Buffer] {
  if (job.held !== null) {
    const held = Buffer.from(job.held)
    return [held.subarray(0, 32), held.subarray(-1024)]
  }
  const file = openSync(job.path, 'r')
  try {
    const [head, tail] = [Buffer.alloc(32), Buffer.alloc(1024)]
    readSync(file, head, 0, 32, 0)
    const read = readSync(file, tail, 0, 1024, Math.max(0, fstatSync(file).size - 1024))
    return [head, tail.subarray(0, read)]
  } finally {
    closeSync(file)
  }
}

let listing = ''
const lister = await start((bytes) => {
  listing += Buffer.from(bytes).toString('utf8')
})
// A password that is given is not asked for.
const listCode = lister.run(['l', '-slt', '-sccUTF-8', '-pnone', lister.archive])
const entries = parseListing(listing)
if (listCode !== 0 && entries.length === 0) {
  send({ type: 'end', fault: isLocked() ? 'password' : 'damaged' })
} else if (memoryOf(listing) > job.mostMemory) {
  send({ type: 'end', fault: 'memory' })
} else {
  send({ type: 'list', entries })
  if (!entries.some(({ isEncrypted }) => isEncrypted)) extract(await start(put))
  else send({ type: 'end', fault: null })
}

function extract({ run, archive }: Awaited<ReturnType<typeof start>>): void {
  const code = run(['x', '-so', '-bd', '-pnone', archive])
  send({ type: 'end', fault: code === 0 ? null : 'damaged' })
}

function put(bytes: Uint8Array): void {
  // The reader takes from the count as it reads; the thread sleeps while too much is on its way.
  const count = new Int32Array(job.onTheWay)
  while (true) {
    const now = Atomics.load(count, 0)
    if (now < mostOnTheWay) break
    Atomics.wait(count, 0, now)
  }
  Atomics.add(count, 0, bytes.length)
  send({ type: 'data', bytes })
}
