import { access, constants, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemClock } from '#base/clock.ts'
import { readDomain } from '#base/domain-name.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { systemIds } from '#base/ids.ts'
import { makeFolder } from '#base/make-folder.ts'
import { err, ok, type Result } from '#base/result.ts'
import { getCase } from '#cases/index.ts'
import {
  countsForDuties,
  filesOf,
  filesWritten,
  recordExposure,
  runOnce,
  type ExposureRequest,
  type ExposureSummary,
} from '#exposure/index.ts'
import { currentLaw, takeMeasuredCounts } from '#obligations/index.ts'
import {
  isSet,
  jsonText,
  repeatedOption,
  textOption,
  usage,
  type Command,
  type Invocation,
  type OptionValues,
} from './command.ts'
import { faultInWords } from './file-faults.ts'
import { findFiles } from './find-files.ts'
import { readIndexKey } from './index-key.ts'
import { configured, done, operator, withContext } from './open-program.ts'
import { counted } from './show-figures.ts'
import { showExposure } from './show-exposure.ts'
import { drawProgress } from './terminal-progress.ts'

export const exposureCommand: Command = {
  takesOperands: true,
  options: {
    customers: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      help: 'Your own records, to judge the claim by; may be given several times',
    },
    index: {
      type: 'string',
      placeholder: 'INDEX',
      help: 'Your own records as "breakwater index-records" prepared them',
    },
    'index-key': { type: 'string', placeholder: 'FILE', help: 'The key of that index' },
    canaries: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      help: 'Planted records, with a column that says to which copy each was given',
    },
    older: {
      type: 'string',
      multiple: true,
      placeholder: 'FILE',
      help: 'An older leak, to see whether this one is that again',
    },
    claimed: { type: 'string', placeholder: 'N', help: 'Records that the seller says there are' },
    'our-domains': {
      type: 'string',
      placeholder: 'A,B',
      help: 'Domains of your organisation: are our people in it, and logins at our pages?',
    },
    out: {
      type: 'string',
      short: 'o',
      placeholder: 'DIR',
      help: 'Write summary.json and the lists of people and companies to DIR, unmasked',
    },
    case: { type: 'string', placeholder: 'ID', help: 'Put what was measured into this case' },
    json: { type: 'boolean', help: 'Print the summary as one JSON document' },
  },
  help: `Reads CSV, TSV, JSON, JSONL, XML, SQL dumps, XLSX, Parquet, SQLite, lists of credentials and logins, LDIF, vCard and
other records of labelled lines, and tables as mysql and psql print them; also inside zip, gz, zst, bz2, xz, 7z, rar and
tar. The rows live only in an encrypted working store whose key is never written down, and which is removed when the
run ends; --out is what you take with you. Without --out only counts and masked examples are shown.

Examples:
  breakwater exposure dump.csv.gz --customers crm.csv --out ./affected
  breakwater exposure sample.zip --our-domains example.com,example.org --json
  breakwater exposure leak.sql --claimed 18000000 --case case_01k2v5`,
  run: exposure,
}

async function exposure({
  positionals,
  options,
  terminal,
}: Invocation): Promise<Result<void, Refusal>> {
  const config = configured()
  if (!config.ok) return config
  const request = await requestOf(positionals, options)
  if (!request.ok) return request
  const caseId = textOption(options, 'case')
  // Checked first, so that hours of reading do not end at a case that does not exist.
  if (caseId !== undefined) {
    const known = await withContext((ctx) => getCase(ctx, caseId))
    if (!known.ok) return known
  }
  const progress = drawProgress(terminal)
  const runId = systemIds(systemClock).next('exposure')
  const outcome = await runOnce(config.value, request.value, {
    id: runId,
    signal: terminal.signal,
    onProgress: progress.show,
  })
  progress.clear()
  if (!outcome.ok) return outcome
  const summary = outcome.value
  if (caseId !== undefined) {
    const recorded = await record(caseId, runId, summary)
    if (!recorded.ok) return recorded
    terminal.err(
      `Put ${counted(recorded.value.statements, 'statement', 'statements')} into case ${caseId}.\n`,
    )
  }
  await terminal.out(
    isSet(options, 'json')
      ? jsonText(summary)
      : showExposure(summary, {
          claimed: request.value.claimedCount,
          hasOwnRecords: request.value.customers.length > 0 || request.value.index !== null,
          out: request.value.out,
          hasCase: caseId !== undefined,
        }),
  )
  if (request.value.out !== null) {
    const written = filesWritten(request.value.ourDomains).map(
      ([file, what]) => `  ${file.padEnd(22)}${what}\n`,
    )
    terminal.err(`Wrote to ${request.value.out}:\n${written.join('')}`)
  }
  return done
}

/** Puts what was measured into a case, and its counts into the duties of that case. */
const record = (
  caseId: string,
  runId: string,
  summary: ExposureSummary,
): Promise<Result<{ readonly statements: number }, Refusal>> =>
  withContext(async (ctx) => {
    const kept = await recordExposure(ctx, operator, { caseId, runId, summary })
    if (!kept.ok) return kept
    const taken = await takeMeasuredCounts(ctx, operator, {
      caseId,
      runId,
      files: filesOf(summary),
      counted: countsForDuties(summary),
      law: currentLaw,
    })
    return taken.ok ? kept : taken
  })

async function requestOf(
  positionals: readonly string[],
  options: OptionValues,
): Promise<Result<ExposureRequest, Refusal>> {
  if (positionals.length === 0) {
    return usage('Give at least one FILE of the leak.')
  }
  const claimed = textOption(options, 'claimed')
  if (claimed !== undefined && !/^[1-9]\d{0,14}$/.test(claimed)) {
    return usage(`--claimed takes a number of records; found "${claimed}".`)
  }
  const found = await findFiles({
    files: positionals,
    customers: repeatedOption(options, 'customers'),
    canaries: repeatedOption(options, 'canaries'),
    older: repeatedOption(options, 'older'),
  })
  if (!found.ok) return found
  const index = await indexOf(options)
  if (!index.ok) return index
  if (index.value !== null && found.value.customers.length > 0) {
    return usage('Give --customers or --index, not both: they are the same records.')
  }
  const out = textOption(options, 'out')
  const refusedOut = out === undefined ? null : await refuseFolder(out)
  if (refusedOut !== null) return err(refusedOut)
  const ourDomains = readDomains(textOption(options, 'our-domains') ?? '')
  if (!ourDomains.ok) return ourDomains
  return ok({
    ...found.value,
    index: index.value,
    claimedCount: claimed === undefined ? null : Number(claimed),
    ourDomains: ourDomains.value,
    out: out === undefined ? null : resolve(out),
    filesMayVanish: false,
  })
}

/** The domains of a list such as `example.com, @example.org`, in lower case. */
function readDomains(list: string): Result<readonly string[], Refusal> {
  const given = list.split(',').filter((each) => each.trim() !== '')
  const domains = given.flatMap((each) => readDomain(each) ?? [])
  const wrong = given.find((each) => readDomain(each) === null)
  return wrong === undefined
    ? ok(domains)
    : usage(`--our-domains takes domains such as example.com; found "${wrong.trim()}".`)
}

/** Why lists cannot be written to a folder, which is checked before the leak is read. */
async function refuseFolder(out: string): Promise<Refusal | null> {
  try {
    await makeFolder(resolve(out))
    await access(out, constants.W_OK)
    return null
  } catch (error) {
    const isFile = (await stat(out).catch(() => null))?.isFile() === true
    const why = isFile ? 'it is a file, and a folder is needed' : faultInWords(error)
    return refusal(
      'INPUT_INVALID',
      `Cannot write to ${out}: ${why}. Nothing was read. Name a folder with --out that can be written to.`,
    )
  }
}

async function indexOf(options: OptionValues): Promise<Result<ExposureRequest['index'], Refusal>> {
  const path = textOption(options, 'index')
  const keyPath = textOption(options, 'index-key')
  if (path === undefined && keyPath === undefined) return ok(null)
  if (path === undefined || keyPath === undefined) {
    return usage('Give --index and --index-key together.')
  }
  const key = await readIndexKey(resolve(keyPath))
  return key.ok ? ok({ path: resolve(path), key: key.value }) : key
}
