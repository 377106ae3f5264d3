import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import {
  advisoryFormats,
  tlpMarkings,
  usualMarking,
  type AdvisoryFormat,
  type Tlp,
} from '#data/advisory-forms.ts'
import {
  choiceOption,
  textOption,
  usage,
  type OptionSpec,
  type OptionValues,
  type Terminal,
} from './command.ts'

/** The options of every command that prints an advisory. */
export const advisoryOptions = {
  format: {
    type: 'string',
    placeholder: advisoryFormats.join('|'),
    help: 'Print the advisory in this format',
  },
  tlp: {
    type: 'string',
    placeholder: 'LABEL',
    help: 'Marking on each page, clear, green, amber, amber+strict or red',
  },
  out: {
    type: 'string',
    short: 'o',
    placeholder: 'FILE',
    help: 'Write to FILE, not to standard output',
  },
} as const satisfies Record<string, OptionSpec>

/** The requested format; undefined where none was given. */
export const readFormat = (options: OptionValues): Result<AdvisoryFormat | undefined, Refusal> =>
  choiceOption(options, 'format', advisoryFormats)

/** The requested marking, or the usual one. */
export function readTlp(
  options: OptionValues,
  of: keyof typeof usualMarking,
): Result<Tlp, Refusal> {
  const label = textOption(options, 'tlp')
  if (label === undefined) return ok(usualMarking[of])
  const tlp = tlpMarkings.find((known) => known === `TLP:${label.toUpperCase()}`)
  if (tlp !== undefined) return ok(tlp)
  const known = tlpMarkings.map((each) => each.slice('TLP:'.length).toLowerCase()).join(', ')
  return usage(`--tlp takes one of ${known}; found "${label}".`)
}

/** USAGE where a binary file would be printed to a terminal. */
export function refuseOnTerminal(
  format: AdvisoryFormat | undefined,
  options: OptionValues,
  terminal: Terminal,
): Result<void, Refusal> {
  const isFile = format === 'pdf' || format === 'docx'
  return isFile && textOption(options, 'out') === undefined && terminal.outputIsTerminal
    ? usage(`A ${format} cannot be shown on a terminal; add --out FILE.`)
    : ok(undefined)
}
