import { createReadStream } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { linesOf } from '#base/lines.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { Seat } from '#base/seats.ts'
import { analyzeLine } from './analyze-line.ts'
import type { Terminal } from './command.ts'
import { faultInWords, isDiskFull, whyUnreadable } from './file-faults.ts'
import { done } from './open-program.ts'
import { RefusedInput } from './refused-input.ts'
import { drawProgress } from './terminal-progress.ts'

export interface Batch {
  /** A JSONL file, or `-` for standard input. */
  readonly path: string
  /** Where the reports are written; standard output where absent. */
  readonly out: string | undefined
  readonly seat: Seat
  readonly withText: boolean
}

/** Output is written in chunks of about this size; a write for each line halves the throughput. */
const chunkCharacters = 1 << 16

/**
 * Analyses one document a line and prints one report a line, in the same order. A line that cannot be read has
 * `{id, error}` in its place, so that there are always as many lines out as in.
 */
export async function analyzeBatch(
  batch: Batch,
  terminal: Terminal,
): Promise<Result<void, Refusal>> {
  const size = await sizeOf(batch.path)
  if (!size.ok) return size
  const output = await openOutput(batch.out, terminal)
  if (!output.ok) return output
  try {
    const counts = await analyzeLines(batch, size.value, output.value, terminal)
    await output.value.flush()
    return outcomeOf(counts, terminal)
  } finally {
    await output.value.close()
  }
}

/** The size of the file in bytes; 0 for standard input and pipes, which have none. */
async function sizeOf(path: string): Promise<Result<number, Refusal>> {
  if (path === '-') return ok(0)
  const why = await whyUnreadable(path)
  return why === null
    ? ok((await stat(path)).size)
    : err(
        refusal(
          'INPUT_INVALID',
          `Cannot read ${path}: ${why}. Nothing was done. Name a file with --batch that can be read, or - for standard input.`,
        ),
      )
}

interface Output {
  add(line: string): Promise<void>
  /** Resolves once all lines are written. */
  flush(): Promise<void>
  close(): Promise<void>
}

async function openOutput(
  out: string | undefined,
  terminal: Terminal,
): Promise<Result<Output, Refusal>> {
  if (out === undefined) return ok(inPieces((text) => terminal.out(text)))
  let file: FileHandle
  try {
    file = await open(out, 'w')
  } catch (error) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot write ${out}: ${faultInWords(error)}. Nothing was done. Name a file with --out that can be written.`,
      ),
    )
  }
  const write = (text: string): Promise<void> =>
    file.writeFile(text).catch((error: unknown) => {
      const why = `Cannot go on writing ${out}: ${faultInWords(error)}. It ends within a line. Make room and start again.`
      throw new RefusedInput(refusal(isDiskFull(error) ? 'DISK_FULL' : 'INPUT_INVALID', why))
    })
  return ok(inPieces(write, () => file.close()))
}

function inPieces(
  write: (text: string) => Promise<void>,
  close: () => Promise<void> = async () => {},
): Output {
  let waiting = ''
  return {
    add: async (line) => {
      waiting += `${line}\n`
      if (waiting.length < chunkCharacters) return
      await write(waiting)
      waiting = ''
    },
    flush: () => write(waiting),
    close,
  }
}

interface LineCounts {
  readonly lines: number
  /** How many lines could not be read. */
  readonly faults: number
}

async function analyzeLines(
  { path, ...options }: Batch,
  size: number,
  output: Output,
  terminal: Terminal,
): Promise<LineCounts> {
  const progress = drawProgress(terminal)
  let lines = 0
  let faults = 0
  let readBytes = 0
  for await (const line of linesOf(path === '-' ? process.stdin : createReadStream(path))) {
    if (terminal.signal.aborted) break
    readBytes += Buffer.byteLength(line) + 1
    if (line.trim() === '') continue
    lines++
    const outcome = analyzeLine(line, lines, options)
    if ('error' in outcome) faults++
    await output.add(JSON.stringify(outcome))
    progress.show(
      size === 0
        ? { step: 'analysing', done: lines }
        : { step: `analysing, line ${lines}, byte`, done: readBytes, total: size },
    )
  }
  progress.clear()
  return { lines, faults }
}

function outcomeOf({ lines, faults }: LineCounts, terminal: Terminal): Result<void, Refusal> {
  if (terminal.signal.aborted) {
    return err(refusal('CANCELLED', `Stopped after ${lines} lines; their results are written.`))
  }
  if (faults > 0 && faults === lines) {
    return err(
      refusal(
        'INPUT_INVALID',
        `None of the ${lines} lines could be read; each has an "error" in its place. Expected one {"id", "text", "publishedAt"?} a line.`,
      ),
    )
  }
  if (faults > 0) {
    terminal.err(
      `${faults} of ${lines} lines could not be read; each has an "error" in its place.\n`,
    )
  }
  return done
}
