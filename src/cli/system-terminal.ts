import { refusal } from '#base/errors.ts'
import type { Terminal } from './command.ts'
import { faultInWords } from './file-faults.ts'
import { RefusedInput } from './refused-input.ts'

/** The process's own streams. An output pipe that its reader closes (`| head`) ends the program quietly. */
export function systemTerminal(): Terminal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop.abort(signal)
      // A second signal ends the process at once.
      process.once(signal, () => process.exit(130))
    })
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`Cannot write to standard output: ${faultInWords(error)}.\n`)
    process.exit(1)
  })
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text)) resolve()
        else process.stdout.once('drain', resolve)
      }),
    err: (text) => void process.stderr.write(text),
    readInput,
    inputIsTerminal: process.stdin.isTTY ?? false,
    outputIsTerminal: process.stdout.isTTY ?? false,
    errorsAreTerminal: process.stderr.isTTY ?? false,
    signal: stop.signal,
  }
}

async function readInput(maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) {
      throw new RefusedInput(
        refusal(
          'INPUT_TOO_LARGE',
          `Cannot read standard input: it is longer than the limit of ${maxBytes} bytes. ` +
            'Nothing was kept. Give a shorter text, or raise BREAKWATER_MAX_DOCUMENT_BYTES.',
        ),
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
