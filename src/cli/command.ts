import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'

/** An option as `--name`: what it takes, its one-line help, and the letter that stands for it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly help: string
  readonly short?: string
  readonly multiple?: boolean
  /** What a string option takes, as shown in help: `FILE`. */
  readonly placeholder?: string
}

export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>

/** What a command may say and read; tests give their own. */
export interface Terminal {
  out(text: string | Uint8Array): Promise<void>
  err(text: string): void
  readInput(maxBytes: number): Promise<Uint8Array>
  readonly inputIsTerminal: boolean
  readonly outputIsTerminal: boolean
  /** Progress is drawn only where a person watches. */
  readonly errorsAreTerminal: boolean
  readonly signal: AbortSignal
}

export interface Invocation {
  readonly positionals: readonly string[]
  readonly options: OptionValues
  readonly terminal: Terminal
}

/** What the overview says of a command, and where the command is. */
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
  /** Examples and remarks under the options in `--help`. */
  readonly help?: string
  run(invocation: Invocation): Promise<Result<void, Refusal>>
}

export const textOption = (options: OptionValues, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export const isSet = (options: OptionValues, name: string): boolean => options[name] === true

/** What is wrong in how a command was called; ends the program with 2. */
export const usage = (message: string): Result<never, Refusal> => err(refusal('USAGE', message))

/** The one case that a command is asked about; USAGE for none and for several. */
export function oneCase([id, ...more]: readonly string[]): Result<string, Refusal> {
  return id === undefined || more.length > 0
    ? usage('Give the id of one case; "breakwater case list" shows them.')
    : ok(id)
}
