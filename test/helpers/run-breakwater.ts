import { commands } from '#cli/commands.ts'
import type { Terminal } from '#cli/command.ts'
import { runCommandLine } from '#cli/run-command-line.ts'

/** Runs one command of the program in this process, as from a pipe: what it printed, and its exit code. */
export async function runBreakwater(args: readonly string[], input = '') {
  let out = ''
  let err = ''
  const terminal: Terminal = {
    out: async (text) =>
      void (out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    err: (text) => void (err += text),
    readInput: async () => Buffer.from(input),
    inputIsTerminal: false,
    outputIsTerminal: false,
    errorsAreTerminal: false,
    signal: new AbortController().signal,
  }
  const code = await runCommandLine(args, commands, terminal)
  return { code, out, err }
}
