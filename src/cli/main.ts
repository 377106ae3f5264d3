import { runCommandLine } from './run-command-line.ts'
import { systemTerminal } from './system-terminal.ts'

const [, , first] = process.argv
// Most of the program has no part in reading a document, and takes longer to load than that takes. What reads a
// leak would hold a tenth of its memory for it.
const commands =
  first === 'analyze'
    ? [(await import('./analyze.ts')).analyzeCommand]
    : first === 'exposure'
      ? [(await import('./exposure.ts')).exposureCommand]
      : (await import('./commands.ts')).commands

process.exitCode = await runCommandLine(process.argv.slice(2), commands, systemTerminal())
