import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { FormDocument } from './form-document.ts'
import { bundledTemplates, faulty, loadTemplate, loadTheme } from './templates.ts'
import type { RenderedAdvisory } from './types.ts'

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** Prints a report or a signed record, from the team's templates or the bundled ones. */
export async function renderForm(
  form: FormDocument,
  format: 'pdf' | 'docx',
  templatesDir: string | null,
): Promise<Result<RenderedAdvisory, Refusal>> {
  const directory = templatesDir ?? bundledTemplates
  const bytes = await (format === 'pdf' ? asPdf(form, directory) : asDocx(form, directory))
  if (!bytes.ok) return bytes
  const fileName = `${form.name}-${form.generatedAt.slice(0, 10)}.${format}`
  return ok({ bytes: bytes.value, mediaType: mediaTypes[format], fileName })
}

async function asPdf(form: FormDocument, directory: string): Promise<Result<Uint8Array, Refusal>> {
  const theme = await loadTheme(directory)
  if (!theme.ok) return theme
  // Loaded when first asked for: the typesetter is a native module of 60 MB.
  const { compileTypst } = await import('./compile-typst.ts')
  const { logoFile: _, ...plainTheme } = theme.value
  const logoPath = theme.value.logoFile === null ? '' : `/advisory/${theme.value.logo}`
  return compileTypst(
    { directory, folder: 'regulator', name: 'report.typ', workspace: directory },
    { form: JSON.stringify({ ...form, theme: plainTheme, logoPath }) },
    form.generatedAt,
  )
}

async function asDocx(form: FormDocument, directory: string): Promise<Result<Uint8Array, Refusal>> {
  const name = 'report.docx'
  const template = await loadTemplate(directory, name, 'regulator')
  if (!template.ok) return template
  const { default: Docxtemplater } = await import('docxtemplater')
  const { default: PizZip } = await import('pizzip')
  try {
    const document = new Docxtemplater(new PizZip(template.value), {
      paragraphLoop: true,
      linebreaks: true,
      nullGetter: () => '',
    })
    document.render({
      ...form,
      hasNotice: form.notice !== '',
      isSigned: form.signatures.length > 0,
    })
    return ok(document.toBuffer({ compression: 'DEFLATE' }))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return faulty(name, `Word template: ${error.message.split('\n')[0] ?? ''}`, 'regulator')
  }
}
