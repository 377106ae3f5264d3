import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { refusal, type Refusal } from '#base/errors.ts'
import { readShape } from '#base/read-shape.ts'
import { err, ok, type Result } from '#base/result.ts'

/** The templates that come with the program; a team may copy the folder and edit its files. */
export const bundledTemplates = fileURLToPath(new URL('../../templates', import.meta.url))

export const sectionNames = [
  'summary',
  'taken',
  'known',
  'risks',
  'actions',
  'techniques',
  'dates',
  'evidence',
  'sources',
  'words',
] as const

const themeSchema = z.strictObject({
  /** An SVG, PNG or JPEG file in the same folder; empty for none. */
  logo: z.string().regex(/^[\w.-]*$/, 'a file name in the same folder, or empty'),
  accent: z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb'),
  paper: z.enum(['a4', 'us-letter']),
  font: z.string().min(1),
  sections: z.array(z.enum(sectionNames)).min(1),
  footer: z.string(),
})

export interface Theme extends z.infer<typeof themeSchema> {
  readonly logoFile: { readonly bytes: Uint8Array; readonly mediaType: string } | null
}

const logoTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
}

/** Reads `theme.json` and its logo; a fault names the field and what it accepts. */
export async function loadTheme(directory: string): Promise<Result<Theme, Refusal>> {
  const source = await loadTemplate(directory, 'theme.json')
  if (!source.ok) return source
  let raw: unknown
  try {
    raw = JSON.parse(source.value.toString('utf8'))
  } catch (error) {
    return faulty('theme.json', `it is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
  const read = readShape(themeSchema, raw, 'the file')
  if (!read.ok) return faulty('theme.json', read.error.join('; '))
  const theme = read.value
  if (theme.logo === '') return ok({ ...theme, logoFile: null })
  const mediaType = logoTypes[extname(theme.logo).toLowerCase()]
  if (mediaType === undefined) return faulty('theme.json', 'logo: an .svg, .png or .jpg file')
  const logo = await loadTemplate(directory, theme.logo)
  if (!logo.ok) return logo
  return ok({ ...theme, logoFile: { bytes: logo.value, mediaType } })
}

export type TemplateFolder = 'advisory' | 'regulator'

/** A file of the templates, from the team's folder. */
export async function loadTemplate(
  directory: string,
  name: string,
  folder: TemplateFolder = 'advisory',
): Promise<Result<Buffer, Refusal>> {
  try {
    return ok(await readFile(join(directory, folder, name)))
  } catch (error) {
    return err(
      refusal(
        'TEMPLATE_INVALID',
        `Cannot read the template ${folder}/${name}. Nothing was written. Restore the file in the ` +
          'templates folder, or unset BREAKWATER_TEMPLATES_DIR to use the templates that come with the program.',
        error instanceof Error ? error.message : String(error),
      ),
    )
  }
}

export const faulty = (
  name: string,
  fault: string,
  folder: TemplateFolder = 'advisory',
): Result<never, Refusal> =>
  err(
    refusal(
      'TEMPLATE_INVALID',
      `Cannot use the template ${folder}/${name}: ${fault}. Nothing was written. Correct the file and try again.`,
    ),
  )
