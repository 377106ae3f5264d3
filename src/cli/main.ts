import { commands } from './commands.ts'
import { runCommandLine } from './run-command-line.ts'
import { systemTerminal } from './system-terminal.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), commands, systemTerminal())
