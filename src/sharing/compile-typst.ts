import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import { faulty, loadTemplate, type TemplateFolder } from './templates.ts'

/**
 * Typesets a template of the folder with Typst. Texts are passed as JSON inputs and printed as text, so that
 * nothing in a document can act as markup. Typst can read the workspace only.
 */
export async function compileTypst(
  template: {
    readonly directory: string
    readonly folder: TemplateFolder
    readonly name: string
    readonly workspace: string
  },
  inputs: Readonly<Record<string, string>>,
  generatedAt: string,
): Promise<Result<Uint8Array, Refusal>> {
  const { directory, folder, name, workspace } = template
  const source = await loadTemplate(directory, name, folder)
  if (!source.ok) return source
  const compiler = NodeCompiler.create({ workspace })
  try {
    const compiled = compiler.compile({ mainFileContent: source.value.toString('utf8'), inputs })
    const document = compiled.result
    if (document === null) {
      const problem = compiled.takeDiagnostics()
      const found = problem?.shortDiagnostics as readonly { message?: string }[] | undefined
      return faulty(name, found?.[0]?.message ?? 'Typst does not accept it', folder)
    }
    return ok(
      compiler.pdf(document, {
        creationTimestamp: Math.floor(Temporal.Instant.from(generatedAt).epochMilliseconds / 1000),
      }),
    )
  } finally {
    compiler.evictCache(0)
  }
}
