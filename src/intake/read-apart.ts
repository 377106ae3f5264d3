import { fork, type ChildProcess } from 'node:child_process'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import type { Hints, Reading } from './readers/reader.ts'
import type { MediaType } from './types.ts'

/** A document for a reader, and how long it may take. */
export interface Assignment {
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
  readonly hints: Hints
  readonly timeoutMs: number
}

/** A PDF of 500 full pages takes a few seconds. */
const usualTimeoutMs = 30_000
/** The process observes the time limit itself; if it does not, it is ended after this much longer. */
const graceMs = 5000
const idleMs = 15_000

/** One at a time, so that hostile documents do not take the memory of the machine together. */
let isBusy = false
const waiting: (() => void)[] = []
let idle: { readonly child: ChildProcess; readonly timer: NodeJS.Timeout } | undefined

/**
 * Runs a format's reader in a separate process, so that no document can stop the program, use up its memory or see
 * its settings: that process may read files, but not write them, use the network or start programs. INPUT_TOO_LARGE
 * where time or memory run out, INPUT_BROKEN where the reader fails.
 */
export async function readApart(
  document: Omit<Assignment, 'timeoutMs'>,
  timeoutMs: number = usualTimeoutMs,
): Promise<Result<Reading, Refusal>> {
  while (isBusy) await new Promise<void>((go) => waiting.push(go))
  isBusy = true
  try {
    return await askChild({ ...document, timeoutMs })
  } finally {
    isBusy = false
    waiting.shift()?.()
  }
}

function askChild(assignment: Assignment): Promise<Result<Reading, Refusal>> {
  const child = takeChild()
  return new Promise((resolve) => {
    const end = (
      answer: Result<Reading, Refusal>,
      { reuse }: { readonly reuse: boolean },
    ): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onExit)
      if (reuse) keep(child)
      else child.kill('SIGKILL')
      resolve(answer)
    }
    // What took too much leaves a process behind that is larger than a new one.
    const onMessage = (answer: unknown): void => {
      const result = answer as Result<Reading, Refusal>
      end(result, { reuse: result.ok || result.error.type !== 'INPUT_TOO_LARGE' })
    }
    const onExit = (): void => end(gaveUp(), { reuse: false })
    const timer = setTimeout(onExit, assignment.timeoutMs + graceMs)
    child.on('message', onMessage).on('exit', onExit).on('error', onExit)
    child.send(assignment, (error) => {
      if (error !== null) onExit()
    })
  })
}

function takeChild(): ChildProcess {
  const kept = idle
  idle = undefined
  if (kept !== undefined) {
    clearTimeout(kept.timer)
    if (kept.child.connected) {
      kept.child.ref()
      kept.child.channel?.ref()
      return kept.child
    }
  }
  return fork(new URL('./reader-process.ts', import.meta.url), {
    execArgv: ['--permission', '--allow-fs-read=*', '--allow-worker'],
    // The settings of the program, its keys among them, are of no use to a parser.
    env: {},
    serialization: 'advanced',
    // Parsers warn on the console; a document must not write there.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  }).on('error', () => {})
}

/** Keeps the process for the next document, without keeping the program alive. */
function keep(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  const timer = setTimeout(() => {
    idle = undefined
    child.kill()
  }, idleMs)
  timer.unref()
  idle = { child, timer }
}

const gaveUp = (): Result<never, Refusal> =>
  err(
    refusal(
      'INPUT_BROKEN',
      'Cannot read the document: the reader gave up on its structure. Nothing was kept. ' +
        'Save it again, or paste its text.',
    ),
  )
