import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { join } from 'node:path'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { AdvisoryView } from './advisory-view.ts'
import { faulty, loadTemplate, type Theme } from './templates.ts'

const name = 'advisory.typ'

/**
 * The advisory as PDF, set by Typst. Case texts reach the template as JSON and are printed as text,
 * so that nothing in a document can act as markup. The template sees the templates folder only.
 */
export async function renderPdf(
  view: AdvisoryView,
  theme: Theme,
  directory: string,
): Promise<Result<Uint8Array, Refusal>> {
  const template = await loadTemplate(directory, name)
  if (!template.ok) return template
  const { logoFile: _, ...plainTheme } = theme
  const logoPath = theme.logoFile === null ? '' : theme.logo
  const compiler = NodeCompiler.create({ workspace: join(directory, 'advisory') })
  try {
    const compiled = compiler.compile({
      mainFileContent: template.value.toString('utf8'),
      inputs: { advisory: JSON.stringify({ ...view, theme: plainTheme, logoPath }) },
    })
    const document = compiled.result
    if (document === null) {
      const problem = compiled.takeDiagnostics()
      const found = problem?.shortDiagnostics as readonly { message?: string }[] | undefined
      return faulty(name, found?.[0]?.message ?? 'Typst does not accept it')
    }
    return ok(
      compiler.pdf(document, {
        creationTimestamp: Math.floor(
          Temporal.Instant.from(view.generatedAt).epochMilliseconds / 1000,
        ),
      }),
    )
  } finally {
    compiler.evictCache(0)
  }
}
