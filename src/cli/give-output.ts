import { writeFile } from 'node:fs/promises'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, type Result } from '#base/result.ts'
import type { Terminal } from './command.ts'
import { faultInWords } from './file-faults.ts'
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
    return err(
      refusal('INPUT_INVALID', `Cannot write ${out}: ${faultInWords(error)}. Nothing was written.`),
    )
  }
  terminal.err(`Wrote ${out}.\n`)
  return done
}
