import { Worker } from 'node:worker_threads'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import type { Hints, Reading } from './readers/reader.ts'
import type { MediaType } from './types.ts'

export interface Assignment {
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
  readonly hints: Hints
}

export interface ReadingLimits {
  readonly timeoutMs: number
  /** JavaScript heap of the parser. */
  readonly heapMb: number
  /** Growth of the whole process while it reads: buffers lie outside the heap. */
  readonly growthMb: number
}

/** The program itself takes some 350 MB on its embedded database; with the growth it stays below 1 GB. */
export const usualLimits: ReadingLimits = { timeoutMs: 30_000, heapMb: 320, growthMb: 400 }

/** One document at a time for each; more would let the growth of several add up. */
const mostWorkers = 1
const idleMs = 10_000
const growthCheckMs = 20

let idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | undefined
let busy = 0
const waiting: (() => void)[] = []

/**
 * Runs a format's reader in a worker thread, so that a hostile document can neither stop the program
 * nor use up its memory: it is ended at the limit, and the answer is INPUT_TOO_LARGE or INPUT_BROKEN.
 * A worker serves the next document too, unless it was ended.
 */
export async function readInWorker(
  assignment: Assignment,
  limits: ReadingLimits = usualLimits,
): Promise<Result<Reading, Refusal>> {
  if (busy >= mostWorkers) await new Promise<void>((go) => waiting.push(go))
  busy++
  try {
    return await runOne(assignment, limits)
  } finally {
    busy--
    waiting.shift()?.()
  }
}

function runOne(assignment: Assignment, limits: ReadingLimits): Promise<Result<Reading, Refusal>> {
  const worker = takeWorker(limits)
  const startRss = process.memoryUsage.rss()
  return new Promise((resolve) => {
    let settled = false
    const end = (answer: Result<Reading, Refusal>, reusable: boolean): void => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      clearInterval(watch)
      // One by one: `removeAllListeners` would take Node's own with it, and messages would stop.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      if (reusable) {
        keepIdle(worker, limits)
        resolve(answer)
      } else {
        void worker.terminate().finally(() => resolve(answer))
      }
    }
    const timer = setTimeout(
      () => end(tooMuch(`reading it took more than ${limits.timeoutMs / 1000} s`), false),
      limits.timeoutMs,
    )
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - startRss > limits.growthMb * 1_000_000) {
        end(tooMuch('reading it took too much memory'), false)
      }
    }, growthCheckMs)
    const onMessage = (answer: Result<Reading, Refusal>): void => end(answer, true)
    const onExit = (): void => end(broken('the reader ended'), false)
    const onError = (error: Error): void => {
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(outOfMemory ? tooMuch('reading it took too much memory') : broken(error.message), false)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(assignment)
  })
}

function takeWorker(limits: ReadingLimits): Worker {
  if (idle !== undefined && limits === usualLimits) {
    const { worker, timer } = idle
    idle = undefined
    clearTimeout(timer)
    worker.ref()
    return worker
  }
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, stackSizeMb: 4 },
    // Parsers warn on the console; a document must not write there.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  // After its answer a worker may still fail; nobody waits for that any more.
  worker.on('error', () => {
    if (idle?.worker === worker) dropIdle()
  })
  return worker
}

function dropIdle(): void {
  clearTimeout(idle?.timer)
  idle = undefined
}

function keepIdle(worker: Worker, limits: ReadingLimits): void {
  if (idle !== undefined || limits !== usualLimits) {
    void worker.terminate()
    return
  }
  worker.unref()
  const timer = setTimeout(() => {
    dropIdle()
    void worker.terminate()
  }, idleMs)
  timer.unref()
  idle = { worker, timer }
}

const tooMuch = (why: string): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_TOO_LARGE',
      `Cannot read the document: ${why}; its size or its structure is not that of a report. Nothing was kept. ` +
        'Paste its text, or give the part that matters.',
    ),
  )

const broken = (detail: string): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_BROKEN',
      'Cannot read the document: its structure is damaged, the reader gave up. Nothing was kept. ' +
        'Save it again, or paste its text.',
      detail,
    ),
  )
