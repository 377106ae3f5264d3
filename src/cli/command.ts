import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** An option `--name`: its type, its one-line help, and its short letter. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly help: string
  readonly short?: string
  readonly multiple?: boolean
  /** The value of a string option as help shows it: `FILE`. */
  readonly placeholder?: string
}

export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>

/** Where a command reads and writes; tests pass their own. */
export interface Terminal {
  out(text: string | Uint8Array): Promise<void>
  err(text: string): void
  readInput(maxBytes: number): Promise<Uint8Array>
  readonly inputIsTerminal: boolean
  readonly outputIsTerminal: boolean
  /** Progress is drawn only on a terminal. */
  readonly errorsAreTerminal: boolean
  readonly signal: AbortSignal
}

export interface Invocation {
  readonly positionals: readonly string[]
  readonly options: OptionValues
  readonly terminal: Terminal
}

/** A command's line in the overview, and how to load it. */
export interface CommandEntry {
  /** One or two words: `analyze`, `case list`. */
  readonly name: string
  readonly summary: string
  /** What follows the name: `FILE|URL|-`. */
  readonly usage: string
  load(): Promise<Command>
}

export interface Command {
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Whether words may stand beside the options; otherwise any is wrong usage. */
  readonly takesOperands?: boolean
  /** Examples and remarks under the options in `--help`. */
  readonly help?: string
  run(invocation: Invocation): Promise<Result<void, Refusal>>
}

/** The option of commands whose result other programs read. */
export const jsonOption: OptionSpec = { type: 'boolean', help: 'Print one JSON document' }

/** The one JSON document of `--json`, as it is printed. */
export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`

/** Prints the one JSON document of `--json`. */
export const printJson = (terminal: Terminal, document: unknown): Promise<void> =>
  terminal.out(jsonText(document))

/** The option of commands whose reason the history of the case keeps; read by `requiredReason`. */
export const reasonOption: OptionSpec = {
  type: 'string',
  placeholder: 'TEXT',
  help: 'Why, for the record',
}

/** The value of a string option that may be given once; undefined where it was not given. */
export const textOption = (options: OptionValues, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The values of a string option that may be given several times, in their order. */
export function repeatedOption(options: OptionValues, name: string): readonly string[] {
  const given = options[name]
  return Array.isArray(given) ? given.map(String) : []
}

/** Whether a boolean option was given. */
export const isSet = (options: OptionValues, name: string): boolean => options[name] === true

/** A usage error; the program exits with 2. */
export const usage = (message: string): Result<never, Refusal> => err(refusal('USAGE', message))

/** The value of an option that takes one of a list, undefined where it was not given; USAGE for any other value. */
export function choiceOption<T extends string>(
  options: OptionValues,
  name: string,
  choices: readonly T[],
): Result<T | undefined, Refusal> {
  const given = textOption(options, name)
  const choice = choices.find((each) => each === given)
  return given === undefined || choice !== undefined
    ? ok(choice)
    : usage(`--${name} takes one of ${choices.join(', ')}; found "${given}".`)
}

/** The operand that takes one of a list; USAGE for any other word, and for none. */
export function choiceOperand<T extends string>(
  given: string | undefined,
  choices: readonly T[],
  placeholder: string,
): Result<T, Refusal> {
  const choice = choices.find((each) => each === given)
  return choice === undefined
    ? usage(
        `${placeholder} is one of ${choices.join(', ')}; found ${given === undefined ? 'nothing' : `"${given}"`}.`,
      )
    : ok(choice)
}

/** The fewest characters of a reason, as the API has it. */
const shortestReason = 3

/** The value of `--reason`; USAGE where it is missing or too short. */
export function requiredReason(options: OptionValues): Result<string, Refusal> {
  const reason = textOption(options, 'reason')?.trim()
  if (reason === undefined) {
    return usage('Give --reason in a few words; it is kept in the history of the case.')
  }
  return reason.length < shortestReason
    ? usage(
        `--reason takes ${shortestReason} characters or more, best a few words; it is kept in the history of the case. Found "${reason}".`,
      )
    : ok(reason)
}

/** The one case that a command takes; USAGE for none or several. */
export function oneCase([id, ...more]: readonly string[]): Result<string, Refusal> {
  return id === undefined || more.length > 0
    ? usage('Give the id of one case; "breakwater case list" shows them.')
    : ok(id)
}
