import { Liquid } from 'liquidjs'
import { refusal, type Refusal } from '#base/errors.ts'
import { err, ok, type Result } from '#base/result.ts'
import type { AdvisoryView } from './advisory-view.ts'
import { faulty, loadTemplate, type Theme } from './templates.ts'

/** Escapes the characters that Markdown would read as markup (CommonMark 2.4). */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replace(/\s+/g, ' ')

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const limits = { parseLimit: 1e6, renderLimit: 5000, memoryLimit: 1e9 }

function engineFor(kind: 'md' | 'html'): Liquid {
  const engine = new Liquid({
    ...limits,
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    // A template may not reach for other files.
    templates: {},
    ...(kind === 'html' ? { outputEscape: (value: unknown) => escapeHtml(String(value)) } : {}),
  })
  engine.registerFilter('md', (text: unknown) => escapeMarkdown(String(text)))
  engine.registerFilter('refs', (numbers: readonly number[]) =>
    numbers.map((number) => `[${number}]`).join(' '),
  )
  // Made of numbers only, so it needs no escaping.
  engine.registerFilter('links', {
    raw: true,
    handler: (numbers: readonly number[]) =>
      numbers.map((number) => `<a href="#q${number}">[${number}]</a>`).join(' '),
  })
  return engine
}

/** The advisory as Markdown or self-contained HTML, from the Liquid template of that name. */
export async function renderLiquid(
  kind: 'md' | 'html',
  view: AdvisoryView,
  theme: Theme,
  directory: string,
): Promise<Result<Uint8Array, Refusal>> {
  const name = `advisory.${kind}.liquid`
  const template = await loadTemplate(directory, name)
  if (!template.ok) return template
  const logo =
    theme.logoFile === null
      ? ''
      : `data:${theme.logoFile.mediaType};base64,${Buffer.from(theme.logoFile.bytes).toString('base64')}`
  try {
    const engine = engineFor(kind)
    const text: string = await engine.parseAndRender(template.value.toString('utf8'), {
      ...view,
      theme,
      logo,
    })
    return ok(Buffer.from(kind === 'md' ? tidyMarkdown(text) : text))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (/limit exceeded/.test(error.message)) {
      return err(refusal('TEMPLATE_INVALID', `Template advisory/${name} takes too long to fill.`))
    }
    return faulty(name, error.message.split('\n')[0] ?? 'unknown fault')
  }
}

/** Sections that print nothing leave runs of empty lines behind. */
const tidyMarkdown = (text: string): string => `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
