import { resolve } from 'node:path'
import {
  analyzeText,
  analyzeWithModel,
  importReport,
  modelAt,
  reportOn,
  type Analysis,
  type ModelOutcome,
  type Report,
  unreadLanguage,
} from '#analysis/index.ts'
import type { Config } from '#base/config.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { err, type Result } from '#base/result.ts'
import { addDocument, readDocument, type Rendition } from '#intake/index.ts'
import { renderAdvisory, type AdvisoryFormat, type Tlp } from '#sharing/index.ts'
import { advisoryOptions, readFormat, readTlp, refuseOnTerminal } from './advisory-options.ts'
import { analyzeBatch } from './analyze-batch.ts'
import {
  isSet,
  textOption,
  usage,
  type Command,
  type Invocation,
  type Terminal,
} from './command.ts'
import { giveOutput } from './give-output.ts'
import { configured, done, operator, withContext } from './open-program.ts'
import { readSource, type Source } from './read-source.ts'
import { showReport, whyNoCase } from './show-report.ts'
import { drawProgress } from './terminal-progress.ts'

export const analyzeCommand: Command = {
  options: {
    json: {
      type: 'boolean',
      help: 'Print one JSON document: facts, statements, insights, actions',
    },
    'with-text': { type: 'boolean', help: 'With --json: include the text that offsets count in' },
    ...advisoryOptions,
    tlp: { ...advisoryOptions.tlp, help: `${advisoryOptions.tlp.help}; with --format` },
    save: {
      type: 'boolean',
      help: 'Also keep the document and open a case, or join the case of its near duplicate',
    },
    batch: {
      type: 'string',
      placeholder: 'IN.jsonl',
      help: 'Analyse many: one {id, text, publishedAt?, title?, url?} a line; JSONL in the same order',
    },
    'no-model': {
      type: 'boolean',
      help: 'Do not ask the language model, where one is configured',
    },
    title: { type: 'string', placeholder: 'TEXT', help: 'Title, where the document has none' },
    published: {
      type: 'string',
      placeholder: 'DATE',
      help: 'Day it was published, where the document does not say',
    },
  },
  help: `Reads text, Markdown, HTML, PDF, Word (DOCX) and mail (EML). Needs no network except to fetch a URL, and to ask
a language model where you have configured one; --batch never asks it.

Examples:
  breakwater analyze report.pdf
  breakwater analyze https://news.example/story --format html -o advisory.html
  pbpaste | breakwater analyze - --json
  breakwater analyze --batch articles.jsonl > facts.jsonl`,
  run: analyze,
}

async function analyze(invocation: Invocation): Promise<Result<void, Refusal>> {
  const { positionals, options, terminal } = invocation
  const config = configured()
  if (!config.ok) return config
  const batch = textOption(options, 'batch')
  if (batch !== undefined) {
    if (positionals.length > 0)
      return usage('--batch takes its documents from one file; give no other.')
    const batchOut = textOption(options, 'out')
    if (batchOut !== undefined && resolve(batchOut) === resolve(batch))
      return usage('--out names the file that --batch reads. Choose another file.')
    const [lone] = ['format', 'tlp', 'save', 'title', 'published'].filter(
      (name) => options[name] !== undefined,
    )
    if (lone !== undefined)
      return usage(`--${lone} is for one document; --batch prints JSON lines.`)
    return analyzeBatch(
      batch,
      textOption(options, 'out'),
      config.value,
      terminal,
      isSet(options, 'with-text'),
    )
  }
  const [where] = positionals
  if (where === undefined || positionals.length > 1) {
    return usage('Give one FILE, URL or - for standard input.')
  }
  const asked = readFormat(options)
  if (!asked.ok) return asked
  const format = asked.value
  if (format !== undefined && isSet(options, 'json'))
    return usage('Give --json or --format, not both.')
  if (isSet(options, 'with-text') && !isSet(options, 'json'))
    return usage('--with-text belongs to --json or --batch; add one of them.')
  if (options['tlp'] !== undefined && format === undefined)
    return usage('--tlp marks an advisory; add --format.')
  const tlp = readTlp(options)
  if (!tlp.ok) return tlp
  const shown = refuseOnTerminal(format, options, terminal)
  if (!shown.ok) return shown
  const out = textOption(options, 'out')
  if (out !== undefined && resolve(out) === resolve(where))
    return usage('--out names the report itself; the original is kept. Choose another file.')
  const published = textOption(options, 'published')
  if (published !== undefined && !/^\d{4}-\d\d-\d\d/.test(published)) {
    return usage(`--published takes a day as YYYY-MM-DD; found "${published}".`)
  }

  const source = await readSource(where, config.value, terminal)
  if (!source.ok) return source
  const rendition = await readDocument(source.value.bytes, source.value.hints, {
    maxBytes: config.value.maxDocumentBytes,
  })
  if (!rendition.ok) return rendition
  const filled: Rendition = {
    ...rendition.value,
    title: rendition.value.title ?? textOption(options, 'title') ?? null,
    publishedAt: rendition.value.publishedAt ?? published ?? null,
  }
  const { report, analysis } = await reportOf(filled, source.value, config.value, options, terminal)

  if (isSet(options, 'save')) {
    const saved = await save(source.value, filled, analysis, terminal)
    if (!saved.ok) return saved
  }
  if (!isSet(options, 'json') && format === undefined && !report.isBreachReport) {
    if (unreadLanguage(report.document.language) !== null)
      return err(refusal('LANGUAGE_UNREAD', whyNoCase(report.document)))
  }
  if (isSet(options, 'json'))
    return giveOutput(`${JSON.stringify(report, null, 2)}\n`, out, terminal)
  if (format !== undefined)
    return printAdvisory(
      report,
      { rendition: filled, source: source.value },
      { format, tlp: tlp.value, out },
      config.value,
      terminal,
    )
  return giveOutput(showReport(report, filled.text), out, terminal)
}

async function reportOf(
  rendition: Rendition,
  source: Source,
  config: Config,
  options: Invocation['options'],
  terminal: Terminal,
): Promise<{ readonly report: Report; readonly analysis: Analysis }> {
  const { text, title, publishedAt, siteName } = rendition
  const url = source.origin.kind === 'url' ? source.origin.finalUrl : null
  const input = { text, title, publishedAt, siteName, url, sha256: sha256(source.bytes) }
  const reportOptions = { seat: config.profile.seat, withText: isSet(options, 'with-text') }
  if (config.model === null || isSet(options, 'no-model')) {
    const analysis = analyzeText(input)
    return { report: reportOn(input, analysis, reportOptions), analysis }
  }
  const progress = drawProgress(terminal)
  const ask = modelAt(config.model)
  const { analysis, model } = await analyzeWithModel(input, ask, progress.show, terminal.signal)
  progress.clear()
  if (model !== null) terminal.err(`${modelNews(model)}\n`)
  return { report: reportOn(input, analysis, reportOptions), analysis }
}

function modelNews({ added, dropped, fault }: ModelOutcome): string {
  const droppedCount = Object.values(dropped ?? {}).reduce((sum, count) => sum + count, 0)
  const news = `The language model added ${added} statement(s); ${droppedCount} did not count.`
  return fault === null ? news : `${fault.message} (${fault.type})`
}

async function printAdvisory(
  report: Report,
  { rendition, source }: { readonly rendition: Rendition; readonly source: Source },
  {
    format,
    tlp,
    out,
  }: { readonly format: AdvisoryFormat; readonly tlp: Tlp; readonly out: string | undefined },
  config: Config,
  terminal: Terminal,
): Promise<Result<void, Refusal>> {
  if (report.case === undefined) {
    return err(
      refusal(
        'NOT_A_BREACH_REPORT',
        `Cannot print an advisory: there is nothing to advise on. ${whyNoCase(report.document)} Use --json to see how it was read.`,
      ),
    )
  }
  const advisory = await renderAdvisory(
    {
      caseId: null,
      facts: report.case,
      statements: report.statements.map((statement) => ({ ...statement, document: 0 })),
      documents: [
        {
          title: rendition.title,
          siteName: rendition.siteName,
          url: source.origin.kind === 'url' ? source.origin.finalUrl : null,
          publishedAt: rendition.publishedAt,
          sha256: report.document.sha256,
          text: rendition.text,
        },
      ],
      insights: report.insights,
      actions: report.actions,
      generatedAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
      tlp,
      organisation: config.profile.organisation,
    },
    format,
    config.templatesDir,
  )
  return advisory.ok ? giveOutput(advisory.value.bytes, out, terminal) : advisory
}

async function save(
  source: Source,
  { title, publishedAt }: Rendition,
  analysis: Analysis,
  terminal: Terminal,
): Promise<Result<void, Refusal>> {
  return withContext(async (ctx) => {
    const added = await addDocument(ctx, operator, { ...source, title, publishedAt })
    if (!added.ok) return added
    const imported = await importReport(ctx, operator, {
      documentId: added.value.document.id,
      analysis,
    })
    if (!imported.ok) return imported
    const { caseId } = imported.value
    terminal.err(
      caseId === null ? 'Kept the document; no case was opened.\n' : `Kept in case ${caseId}.\n`,
    )
    return done
  })
}
