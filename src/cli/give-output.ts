import { writeFile } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import type { Terminal } from './command.ts'
import { faultInWords, isDiskFull } from './file-faults.ts'
import { done } from './open-program.ts'

/** Writes the result to the file of `--out`, or prints it where there is none. */
export async function giveOutput(
  content: string | Uint8Array,
  out: string | undefined,
  terminal: Terminal,
): Promise<Result<void, Refusal>> {
  if (out === undefined) {
    await terminal.out(content)
    return done
  }
  try {
    await writeFile(out, content)
  } catch (error) {
    const why = `Cannot write ${out}: ${faultInWords(error)}.`
    return err(
      isDiskFull(error)
        ? refusal('DISK_FULL', `${why} The file is incomplete. Make room and write it again.`)
        : refusal(
            'INPUT_INVALID',
            `${why} Nothing was written. Name a file with --out that can be written.`,
          ),
    )
  }
  terminal.err(`Wrote ${out}.\n`)
  return done
}
