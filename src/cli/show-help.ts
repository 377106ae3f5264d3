import { readFileSync } from 'node:fs'
import type { Command, CommandEntry, OptionSpec } from './command.ts'

/** The options of a command and the one that every command has. */
export const optionsOf = (command: Command): Readonly<Record<string, OptionSpec>> => ({
  ...command.options,
  help: { type: 'boolean', short: 'h', help: 'Show this help' },
})

/** The version of the package, such as `0.1.0`. */
export function programVersion(): string {
  const manifest = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

/** The list of commands, one line each; `group` is the word that all of them begin with, where there is one. */
export function programHelp(commands: readonly CommandEntry[], group?: string): string {
  const command = ['breakwater', ...(group === undefined ? [] : [group]), 'COMMAND'].join(' ')
  const heads = commands.map(({ name, usage }) => `${name} ${usage}`.trim())
  const width = Math.min(44, Math.max(...heads.map(({ length }) => length)))
  const lines = commands.map(({ summary }, i) => {
    const head = heads[i] ?? ''
    return head.length > width
      ? `  ${head}\n  ${' '.repeat(width)}  ${summary}`
      : `  ${head.padEnd(width)}  ${summary}`
  })
  return [
    'Breakwater turns a breach claim into a finished response.',
    '',
    `Usage: ${command} [OPTIONS]`,
    '',
    ...lines,
    '',
    `${command} --help explains one command.${group === undefined ? ' --version prints the version.' : ''}`,
    'Results go to standard output, messages to standard error. Exit code: 0 done, 1 refused or',
    'failed, 2 wrong usage. Settings come from BREAKWATER_* variables; see docs/configuration.md.',
    '',
  ].join('\n')
}

/** The help of one command: its usage, its options with their help, and its examples. */
export function commandHelp({ name, usage, summary }: CommandEntry, command: Command): string {
  const options = Object.entries(optionsOf(command)).map(([option, spec]) => {
    const short = spec.short === undefined ? '    ' : `-${spec.short}, `
    const takes = spec.type === 'string' ? ` ${spec.placeholder ?? 'VALUE'}` : ''
    return { head: `${short}--${option}${takes}`, help: spec.help }
  })
  const width = Math.max(...options.map(({ head }) => head.length))
  return [
    `Usage: breakwater ${name} ${usage}`.trimEnd(),
    '',
    `${summary}.`,
    '',
    'Options:',
    ...options.map(({ head, help }) => `  ${head.padEnd(width)}  ${help}`),
    ...(command.help === undefined ? [] : ['', command.help.trim()]),
    '',
  ].join('\n')
}
