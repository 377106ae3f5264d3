import { parseArgs } from 'node:util'
import { loadConfig, readEnvironment } from '#base/config.ts'
import { BreakwaterError, errorTable, helpPage, refusal, type Refusal } from '#base/errors.ts'
import { nearMiss } from '#base/near-miss.ts'
import { ok, type Result } from '#base/result.ts'
import {
  isSet,
  usage,
  type Command,
  type CommandEntry,
  type Invocation,
  type OptionValues,
  type Terminal,
} from './command.ts'
import { RefusedInput } from './refused-input.ts'
import { commandHelp, optionsOf, programHelp, programVersion } from './show-help.ts'

/**
 * Finds the command, parses its options, runs it and prints any error. Resolves to the exit code: 0 done, 1
 * refused or failed, 2 wrong usage.
 */
export async function runCommandLine(
  argv: readonly string[],
  commands: readonly CommandEntry[],
  terminal: Terminal,
): Promise<number> {
  const [first] = argv
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    await terminal.out(await helpOn(argv.slice(1).join(' '), commands))
    return 0
  }
  if (first === '--version' || first === '-V') {
    await terminal.out(`${programVersion()}\n`)
    return 0
  }
  const entry = findCommand(argv, commands)
  if (entry === undefined) {
    const group = groupOf(first, commands)
    if (group.length > 0 && (argv.includes('--help') || argv.includes('-h'))) {
      await terminal.out(programHelp(group, first))
      return 0
    }
    return complain(terminal, wrongCommand(argv, group, commands))
  }
  return runCommand(entry, argv.slice(entry.name.split(' ').length), terminal)
}

/** The help of a command or of those that begin with a word; of all where no command is called so. */
async function helpOn(named: string, commands: readonly CommandEntry[]): Promise<string> {
  const entry = commands.find(({ name }) => name === named)
  if (entry !== undefined) return commandHelp(entry, await entry.load())
  const group = groupOf(named, commands)
  return group.length > 0 ? programHelp(group, named) : programHelp(commands)
}

const groupOf = (word: string, commands: readonly CommandEntry[]): readonly CommandEntry[] =>
  commands.filter(({ name }) => name.startsWith(`${word} `))

async function runCommand(
  entry: CommandEntry,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const command = await entry.load()
  const parsed = parseOptions(command, args)
  if (!parsed.ok) return complain(terminal, parsed.error, entry.name)
  const { positionals, options } = parsed.value
  if (isSet(options, 'help')) {
    await terminal.out(commandHelp(entry, command))
    return 0
  }
  try {
    const outcome = await command.run({ positionals, options, terminal })
    return outcome.ok ? 0 : complain(terminal, outcome.error, entry.name)
  } catch (error) {
    return complain(terminal, toRefusal(error), entry.name)
  }
}

function parseOptions(
  command: Command,
  args: readonly string[],
): Result<Omit<Invocation, 'terminal'>, Refusal> {
  const options = Object.fromEntries(
    Object.entries(optionsOf(command)).map(([option, { type, short, multiple = false }]) => [
      option,
      { type, multiple, ...(short === undefined ? {} : { short }) },
    ]),
  )
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options,
      allowPositionals: command.takesOperands === true,
      strict: true,
    })
    // Only string options may be repeated.
    return ok({ positionals, options: values as OptionValues })
  } catch (error) {
    // Node's message continues with general advice; only its first line is of use.
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/)
    const [, unknown = ''] = /^Unknown option '--([^']+)'/.exec(said) ?? []
    const meant = nearMiss(unknown, Object.keys(options))
    return usage(`${said}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`)
  }
}

function findCommand(
  argv: readonly string[],
  commands: readonly CommandEntry[],
): CommandEntry | undefined {
  const [first = '', second = ''] = argv
  return (
    commands.find(({ name }) => name === `${first} ${second}`) ??
    commands.find(({ name }) => name === first)
  )
}

function wrongCommand(
  argv: readonly string[],
  group: readonly CommandEntry[],
  commands: readonly CommandEntry[],
): Refusal {
  const [first = '', second] = argv
  if (group.length > 0) {
    const known = group.map(({ name }) => name.split(' ')[1] ?? '')
    const found = second === undefined ? 'nothing' : `"${second}"`
    return refusal(
      'USAGE',
      `"breakwater ${first}" takes one of: ${known.join(', ')}; found ${found}.${meantBy(second ?? '', known)}`,
    )
  }
  const known = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? ''))]
  return refusal(
    'USAGE',
    `There is no command "${first}". Known commands: ${known.join(', ')}.${meantBy(first, known)}`,
  )
}

function meantBy(word: string, known: readonly string[]): string {
  const meant = nearMiss(word, known)
  return meant === undefined ? '' : ` Did you mean "${meant}"?`
}

/** A thrown error is a defect or a lost resource; the user sees its message and code, never a stack. */
function toRefusal(error: unknown): Refusal {
  if (error instanceof RefusedInput) return error.refusal
  if (error instanceof BreakwaterError) return refusal(error.code, error.message)
  const kind = error instanceof Error ? error.name : typeof error
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return refusal(
    'INTERNAL',
    `Breakwater failed in a way it did not expect (${kind}). Nothing half-done was kept. ` +
      'Run it again with BREAKWATER_LOG_LEVEL=debug to see the details, and report them.',
    detail,
  )
}

/** Prints what is wrong and where help is: that of the command where it was called in a wrong way. */
function complain(terminal: Terminal, refused: Refusal, command = ''): number {
  terminal.err(`${refused.message} (${refused.type})\n`)
  const help =
    refused.type === 'USAGE'
      ? `"${['breakwater', command, '--help'].filter((word) => word !== '').join(' ')}"`
      : helpPage(refused.type)
  terminal.err(`See ${help}.\n`)
  if (refused.detail !== undefined && isDebugging()) terminal.err(`${refused.detail}\n`)
  return errorTable[refused.type].exit
}

function isDebugging(): boolean {
  const config = loadConfig(readEnvironment(), {})
  return config.ok && config.value.logLevel === 'debug'
}
