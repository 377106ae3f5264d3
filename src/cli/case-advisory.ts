import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import { printAdvisory } from '#sharing/index.ts'
import { advisoryOptions, readFormat, readTlp, refuseOnTerminal } from './advisory-options.ts'
import {
  isSet,
  oneCase,
  printJson,
  textOption,
  usage,
  type Command,
  type Invocation,
} from './command.ts'
import { giveOutput } from './give-output.ts'
import { done, withContext } from './open-program.ts'

export const caseAdvisoryCommand: Command = {
  takesOperands: true,
  options: {
    ...advisoryOptions,
    format: { ...advisoryOptions.format, help: 'Print it in this format (md)' },
    tlp: { ...advisoryOptions.tlp, help: `${advisoryOptions.tlp.help} (amber)` },
    json: { type: 'boolean', help: 'With --out: print where it was written as one JSON document' },
  },
  help: `The case as its facts stand now, with what analysts have set. The same as the console downloads.

Examples:
  breakwater case advisory case_01k2v5
  breakwater case advisory case_01k2v5 --format pdf --tlp green --out advisory.pdf`,
  run: print,
}

async function print(invocation: Invocation): Promise<Result<void, Refusal>> {
  const { positionals, options, terminal } = invocation
  const id = oneCase(positionals)
  if (!id.ok) return id
  const out = textOption(options, 'out')
  if (isSet(options, 'json') && out === undefined) {
    return usage('--json says where the advisory was written; add --out FILE.')
  }
  const asked = readFormat(options)
  if (!asked.ok) return asked
  const tlp = readTlp(options, 'case')
  if (!tlp.ok) return tlp
  const format = asked.value ?? 'md'
  const shown = refuseOnTerminal(format, options, terminal)
  if (!shown.ok) return shown
  return withContext(async (ctx) => {
    const printed = await printAdvisory(ctx, id.value, { format, tlp: tlp.value })
    if (!printed.ok) return printed
    const { bytes, mediaType } = printed.value
    const given = await giveOutput(bytes, out, terminal)
    if (!given.ok || !isSet(options, 'json')) return given
    const written = {
      caseId: id.value,
      format,
      tlp: tlp.value,
      mediaType,
      bytes: bytes.byteLength,
      file: out,
    }
    await printJson(terminal, written)
    return done
  })
}
