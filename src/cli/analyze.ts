import {
  analyzeText,
  analyzeWithModel,
  importReport,
  modelAt,
  reportOn,
  type Analysis,
  type ModelOutcome,
  type Report,
} from '#analysis/index.ts'
import type { Config } from '#base/config.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { AdvisoryFormat, Tlp } from '#data/advisory-forms.ts'
import { unreadLanguage } from '#data/guess-language.ts'
import { addDocument, readDocument, type Rendition } from '#intake/index.ts'
import { advisoryOptions } from './advisory-options.ts'
import { analyzeBatch } from './analyze-batch.ts'
import { readBatch, readRequest, type AnalyzeRequest } from './analyze-request.ts'
import { jsonText, textOption, type Command, type Invocation, type Terminal } from './command.ts'
import { giveOutput } from './give-output.ts'
import { configured, done, operator, withContext } from './open-program.ts'
import { readSource, type Source } from './read-source.ts'
import { showReport, whyNoCase } from './show-report.ts'
import { drawProgress } from './terminal-progress.ts'

export const analyzeCommand: Command = {
  takesOperands: true,
  options: {
    json: {
      type: 'boolean',
      help: 'Print one JSON document: facts, statements, insights, actions',
    },
    'with-text': { type: 'boolean', help: 'With --json: include the text that offsets count in' },
    ...advisoryOptions,
    tlp: { ...advisoryOptions.tlp, help: `${advisoryOptions.tlp.help} (clear); with --format` },
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
    title: {
      type: 'string',
      placeholder: 'TEXT',
      help: 'Its title, instead of what the document says',
    },
    published: {
      type: 'string',
      placeholder: 'DATE',
      help: 'Day it was published, instead of what the document says',
    },
  },
  help: `Reads text, Markdown, HTML, PDF, Word (DOCX) and mail (EML). Needs no network except to fetch a URL, and to ask
a language model where you have configured one; --batch never asks it.

Examples:
  breakwater analyze report.pdf
  breakwater analyze https://news.example/story --format html -o advisory.html
  breakwater analyze - --json < post.txt
  breakwater analyze --batch articles.jsonl > facts.jsonl`,
  run: analyze,
}

async function analyze(invocation: Invocation): Promise<Result<void, Refusal>> {
  const config = configured()
  if (!config.ok) return config
  const { options, terminal } = invocation
  const path = textOption(options, 'batch')
  if (path !== undefined) {
    const batch = readBatch(invocation, path, config.value.profile.seat)
    return batch.ok ? analyzeBatch(batch.value, terminal) : batch
  }
  const asked = readRequest(invocation)
  return asked.ok ? analyzeOne(asked.value, config.value, terminal) : asked
}

/** The document as read, with the title and day that were given, if any. */
interface ReadSource {
  readonly rendition: Rendition
  readonly source: Source
}

async function analyzeOne(
  request: AnalyzeRequest,
  config: Config,
  terminal: Terminal,
): Promise<Result<void, Refusal>> {
  const read = await readFilled(request, config, terminal)
  if (!read.ok) return read
  const { report, analysis } = await reportOf(read.value, request, config, terminal)
  if (request.save) {
    const saved = await save(read.value, analysis, terminal)
    if (!saved.ok) return saved
  }
  const { shape, out } = request
  switch (shape.kind) {
    case 'json':
      return giveOutput(jsonText(report), out, terminal)
    case 'advisory': {
      const advisory = await printAdvisory(report, read.value, shape, config)
      return advisory.ok ? giveOutput(advisory.value, out, terminal) : advisory
    }
    case 'words':
      return !report.isBreachReport && unreadLanguage(report.document.language) !== null
        ? err(refusal('LANGUAGE_UNREAD', whyNoCase(report.document)))
        : giveOutput(showReport(report, read.value.rendition.text), out, terminal)
  }
}

async function readFilled(
  { where, title, published }: AnalyzeRequest,
  config: Config,
  terminal: Terminal,
): Promise<Result<ReadSource, Refusal>> {
  const source = await readSource(where, config, terminal)
  if (!source.ok) return source
  const { bytes, hints } = source.value
  const rendition = await readDocument(bytes, hints, { maxBytes: config.maxDocumentBytes })
  if (!rendition.ok) return rendition
  return ok({
    source: source.value,
    rendition: {
      ...rendition.value,
      title: title ?? rendition.value.title,
      publishedAt: published ?? rendition.value.publishedAt,
    },
  })
}

async function reportOf(
  { rendition, source }: ReadSource,
  { withText, askModel }: AnalyzeRequest,
  config: Config,
  terminal: Terminal,
): Promise<{ readonly report: Report; readonly analysis: Analysis }> {
  const { text, title, publishedAt, siteName } = rendition
  const input = {
    text,
    title,
    publishedAt,
    siteName,
    url: urlOf(source),
    sha256: sha256(source.bytes),
  }
  const reportOptions = { seat: config.profile.seat, withText }
  if (config.model === null || !askModel) {
    const analysis = analyzeText(input)
    return { report: reportOn(input, analysis, reportOptions), analysis }
  }
  const progress = drawProgress(terminal)
  const ask = modelAt(config.model)
  const { analysis, model } = await analyzeWithModel(input, ask, {
    onProgress: progress.show,
    signal: terminal.signal,
  })
  progress.clear()
  if (model !== null) terminal.err(`${modelNews(model)}\n`)
  return { report: reportOn(input, analysis, reportOptions), analysis }
}

const urlOf = ({ origin }: Source): string | null =>
  origin.kind === 'url' ? origin.finalUrl : null

function modelNews({ added, dropped, fault }: ModelOutcome): string {
  const droppedCount = Object.values(dropped ?? {}).reduce((sum, count) => sum + count, 0)
  const news = `The language model added ${added} statement(s); ${droppedCount} did not count.`
  return fault === null ? news : `${fault.message} (${fault.type})`
}

async function printAdvisory(
  report: Report,
  { rendition, source }: ReadSource,
  { format, tlp }: { readonly format: AdvisoryFormat; readonly tlp: Tlp },
  config: Config,
): Promise<Result<string | Uint8Array, Refusal>> {
  if (report.case === undefined) {
    return err(
      refusal(
        'NOT_A_BREACH_REPORT',
        `Cannot print an advisory: there is nothing to advise on. ${whyNoCase(report.document)} Use --json to see how it was read.`,
      ),
    )
  }
  // Most reports are only read, and printing brings half of the program along.
  const { renderAdvisory } = await import('#sharing/index.ts')
  const advisory = await renderAdvisory(
    {
      caseId: null,
      facts: report.case,
      statements: report.statements.map((statement) => ({ ...statement, document: 0 })),
      documents: [
        {
          title: rendition.title,
          siteName: rendition.siteName,
          url: urlOf(source),
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
  return advisory.ok ? ok(advisory.value.bytes) : advisory
}

async function save(
  { source, rendition: { title, publishedAt } }: ReadSource,
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
    const { caseId, documentId } = imported.value
    terminal.err(
      caseId === null
        ? `Kept the document as ${documentId}; no case was opened. If you know better: breakwater case open ${documentId} --reason "..."\n`
        : `Kept in case ${caseId}.\n`,
    )
    return done
  })
}
