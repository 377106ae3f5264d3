import { Worker } from 'node:worker_threads'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import type { Assignment } from './read-apart.ts'
import type { Reading } from './readers/reader.ts'

/** The parsed tree of a 3 MB page takes some 200 MB. */
const heapMb = 384
/** For the whole process, since buffers are outside the heap. What is allocated between two checks comes on top. */
const processMb = 550
const checkMs = 10

let spare: Worker | undefined

/**
 * Runs a format's reader in a thread, and ends that thread where it takes too long or too much memory, which the
 * calling thread watches. A thread that has answered is used for the next document.
 */
export function readInWorker(assignment: Assignment): Promise<Result<Reading, Refusal>> {
  const worker = spare ?? startWorker()
  spare = undefined
  return new Promise((resolve) => {
    const end = async (
      answer: Result<Reading, Refusal>,
      { reuse }: { readonly reuse: boolean },
    ): Promise<void> => {
      clearTimeout(timer)
      clearInterval(watch)
      // One by one: `removeAllListeners` would take Node's own with it, and messages would stop.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      if (reuse) spare = worker
      else await worker.terminate()
      resolve(answer)
    }
    const onMessage = (answer: Result<Reading, Refusal>): void => void end(answer, { reuse: true })
    const onExit = (): void => void end(broken('the reader ended'), { reuse: false })
    const onError = (error: Error): void => {
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      void end(outOfMemory ? tooMuch('took too much memory') : broken(error.message), {
        reuse: false,
      })
    }
    const { timeoutMs } = assignment
    const timer = setTimeout(
      () => void end(tooMuch(`took more than ${timeoutMs / 1000} s`), { reuse: false }),
      timeoutMs,
    )
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > processMb * 1_000_000) {
        void end(tooMuch('took too much memory'), { reuse: false })
      }
    }, checkMs)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(assignment)
  })
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb, stackSizeMb: 4 },
  })
  // A thread that fails after its answer must not end the process.
  worker.on('error', () => {
    if (spare === worker) spare = undefined
  })
  return worker
}

const tooMuch = (why: string): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_TOO_LARGE',
      `Cannot read the document: reading it ${why}; its size or its structure is not that of a report. ` +
        'Nothing was kept. Paste its text, or give the part that matters.',
    ),
  )

const broken = (detail: string): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_BROKEN',
      'Cannot read the document: its structure is damaged, and the reader gave up. Nothing was kept. ' +
        'Save it again, or paste its text.',
      detail,
    ),
  )
