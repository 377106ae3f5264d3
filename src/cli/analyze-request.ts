import { resolve } from 'node:path'
import { z } from 'zod'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Seat } from '#base/seats.ts'
import type { AdvisoryFormat, Tlp } from '#sharing/index.ts'
import { readFormat, readTlp, refuseOnTerminal } from './advisory-options.ts'
import type { Batch } from './analyze-batch.ts'
import { isSet, textOption, usage, type Invocation, type OptionValues } from './command.ts'

/** The request of `analyze` for one document. */
export interface AnalyzeRequest {
  /** A file, an address, or `-` for standard input. */
  readonly where: string
  readonly out: string | undefined
  readonly shape:
    | { readonly kind: 'words' | 'json' }
    | { readonly kind: 'advisory'; readonly format: AdvisoryFormat; readonly tlp: Tlp }
  readonly withText: boolean
  readonly save: boolean
  readonly askModel: boolean
  readonly title: string | null
  /** `2026-11-03`, or a timestamp that starts like that. */
  readonly published: string | null
}

/** Parses the options of `analyze`; USAGE where they contradict one another. */
export function readRequest({
  positionals,
  options,
  terminal,
}: Invocation): Result<AnalyzeRequest, Refusal> {
  const [where] = positionals
  if (where === undefined || positionals.length > 1) {
    return usage('Give one FILE, URL or - for standard input.')
  }
  const shape = readShape(options)
  if (!shape.ok) return shape
  const shown = refuseOnTerminal(
    shape.value.kind === 'advisory' ? shape.value.format : undefined,
    options,
    terminal,
  )
  if (!shown.ok) return shown
  const out = textOption(options, 'out')
  if (out !== undefined && resolve(out) === resolve(where))
    return usage('--out names the report itself; the original is kept. Choose another file.')
  const published = textOption(options, 'published')
  if (published !== undefined && !z.iso.date().safeParse(published.slice(0, 10)).success) {
    return usage(`--published takes a day of the calendar as YYYY-MM-DD; found "${published}".`)
  }
  return ok({
    where,
    out,
    shape: shape.value,
    withText: isSet(options, 'with-text'),
    save: isSet(options, 'save'),
    askModel: !isSet(options, 'no-model'),
    title: textOption(options, 'title') ?? null,
    published: published ?? null,
  })
}

function readShape(options: OptionValues): Result<AnalyzeRequest['shape'], Refusal> {
  const asked = readFormat(options)
  if (!asked.ok) return asked
  const format = asked.value
  const isJson = isSet(options, 'json')
  if (format !== undefined && isJson) return usage('Give --json or --format, not both.')
  if (isSet(options, 'with-text') && !isJson)
    return usage('--with-text belongs to --json or --batch; add one of them.')
  if (options['tlp'] !== undefined && format === undefined)
    return usage('--tlp marks an advisory; add --format.')
  const tlp = readTlp(options, 'report')
  if (!tlp.ok) return tlp
  if (format !== undefined) return ok({ kind: 'advisory', format, tlp: tlp.value })
  return ok({ kind: isJson ? 'json' : 'words' })
}

/** Options that concern a single document. */
const ofOneDocument = ['format', 'tlp', 'save', 'title', 'published']

/** Parses the options of `analyze --batch`; USAGE where another option does not go with it. */
export function readBatch(
  { positionals, options }: Invocation,
  path: string,
  seat: Seat,
): Result<Batch, Refusal> {
  if (positionals.length > 0)
    return usage('--batch takes its documents from one file; give no other.')
  const out = textOption(options, 'out')
  if (out !== undefined && resolve(out) === resolve(path))
    return usage('--out names the file that --batch reads. Choose another file.')
  const lone = ofOneDocument.find((name) => options[name] !== undefined)
  if (lone !== undefined) return usage(`--${lone} is for one document; --batch prints JSON lines.`)
  return ok({ path, out, seat, withText: isSet(options, 'with-text') })
}
