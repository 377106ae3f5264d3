import { join } from 'node:path'
import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import type { AdvisoryView } from './advisory-view.ts'
import { compileTypst } from './compile-typst.ts'
import type { Theme } from './templates.ts'

/** The advisory as PDF; its template sees the folder of the advisory only. */
export function renderPdf(
  view: AdvisoryView,
  theme: Theme,
  directory: string,
): Promise<Result<Uint8Array, Refusal>> {
  const { logoFile: _, ...plainTheme } = theme
  const logoPath = theme.logoFile === null ? '' : theme.logo
  return compileTypst(
    { directory, folder: 'advisory', name: 'advisory.typ', workspace: join(directory, 'advisory') },
    { advisory: JSON.stringify({ ...view, theme: plainTheme, logoPath }) },
    view.generatedAt,
  )
}
