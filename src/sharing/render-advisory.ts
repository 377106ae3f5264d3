import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { buildAdvisoryView } from './build-advisory-view.ts'
import { renderLiquid } from './render-liquid.ts'
import { bundledTemplates, loadTheme } from './templates.ts'
import type { AdvisoryFormat, AdvisorySource, RenderedAdvisory } from './types.ts'

const mediaTypes: Readonly<Record<AdvisoryFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Prints the advisory of a case in one format, from the team's templates or the bundled ones. */
export async function renderAdvisory(
  source: AdvisorySource,
  format: AdvisoryFormat,
  templatesDir: string | null,
): Promise<Result<RenderedAdvisory, Refusal>> {
  const directory = templatesDir ?? bundledTemplates
  const theme = await loadTheme(directory)
  if (!theme.ok) return theme
  const bytes = await print()
  if (!bytes.ok) return bytes
  return ok({ bytes: bytes.value, mediaType: mediaTypes[format], fileName: `${slug()}.${format}` })

  async function print(): Promise<Result<Uint8Array, Refusal>> {
    const view = buildAdvisoryView(source)
    if (!theme.ok) return theme
    switch (format) {
      case 'md':
      case 'html':
        return renderLiquid(format, view, theme.value, directory)
      case 'pdf':
        // Loaded when first asked for: the typesetter is a native module of 60 MB.
        return (await import('./render-pdf.ts')).renderPdf(view, theme.value, directory)
      case 'docx':
        return (await import('./render-docx.ts')).renderDocx(view, directory)
    }
  }

  function slug(): string {
    const name = (source.facts.victims[0]?.name ?? 'breach')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
    return `advisory-${name || 'breach'}-${source.generatedAt.slice(0, 10)}`
  }
}
