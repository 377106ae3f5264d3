import { analyzeReport, openOnWord, queuePage, queueReport } from '#analysis/index.ts'
import { brand, type DocumentId } from '#base/brand.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { readShape } from '#base/read-shape.ts'
import { err, ok, type Result } from '#base/result.ts'
import { listUnopened } from '#cases/index.ts'
import { listSamples, readSample, type NewDocument } from '#intake/index.ts'
import { getProfile } from '#obligations/index.ts'
import { origin as originSchema, uploadFields } from './contract.ts'
import type { Routes } from './route.ts'

/** Taking in reports: pasted, uploaded, by address, or one of the samples. */
export const reports: Pick<
  Routes,
  | 'addReport'
  | 'listUnopened'
  | 'openOnWord'
  | 'analyzeText'
  | 'getReportReader'
  | 'listSamples'
  | 'addSample'
> = {
  addReport: async ({ ctx, who, body, http }) => {
    if (body?.url !== undefined) return ok(await queuePage(ctx, who.actor, body.url))
    if (body === undefined) {
      const upload = await readUpload(http.req.raw)
      return upload.ok ? queueReport(ctx, who.actor, upload.value) : upload
    }
    return queueReport(ctx, who.actor, {
      bytes: Buffer.from(body.text ?? ''),
      origin: { kind: 'paste' },
      hints: { contentType: 'text/plain' },
      title: body.title ?? null,
      publishedAt: body.publishedAt ?? null,
    })
  },

  listUnopened: async ({ ctx, query }) => {
    const found = await listUnopened(ctx, query)
    if (!found.ok) return found
    const { documents, ...page } = found.value
    return ok({
      ...page,
      documents: documents.map((each) => ({ ...each, origin: originSchema.parse(each.origin) })),
    })
  },

  openOnWord: ({ ctx, who, params, body }) =>
    openOnWord(ctx, who.actor, { documentId: brand<DocumentId>(params.docId), ...body }),

  analyzeText: async ({ ctx, body }) => {
    if (body.text.trim() === '') {
      return err(
        refusal('INPUT_EMPTY', 'Cannot analyse: `text` is empty. Give the text of a report.'),
      )
    }
    const { text, title = null, publishedAt = null, url = null } = body
    return ok(
      analyzeReport(
        { text, title, publishedAt, url, siteName: null, sha256: sha256(text) },
        { seat: (await getProfile(ctx)).seat, withText: false },
      ),
    )
  },

  getReportReader: ({ ctx }) => {
    const { model } = ctx.config
    const languageModel =
      model === null ? null : { name: model.name, host: new URL(model.baseUrl).host }
    return Promise.resolve(ok({ languageModel }))
  },

  listSamples: async () => ok({ samples: await listSamples() }),

  addSample: async ({ ctx, who, body }) => {
    const sample = await readSample(body.id)
    if (!sample.ok) return sample
    const { bytes, name } = sample.value
    return queueReport(ctx, who.actor, { bytes, origin: { kind: 'file', name }, hints: { name } })
  },
}

/** The file of a multipart form, or the raw body with its content type. */
async function readUpload(request: Request): Promise<Result<NewDocument, Refusal>> {
  const contentType = request.headers.get('content-type') ?? ''
  if (!contentType.startsWith('multipart/form-data')) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return ok({ bytes, origin: { kind: 'file', name: 'upload' }, hints: { contentType } })
  }
  let file: File | undefined
  let fields: Record<string, unknown>
  try {
    const form = await request.formData()
    file = [...form.values()].find((value): value is File => value instanceof File)
    fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  } catch {
    return err(
      refusal(
        'INPUT_INVALID',
        'Cannot read the upload: the form is damaged. Nothing was kept. Send it again.',
      ),
    )
  }
  if (file === undefined) {
    return err(
      refusal(
        'INPUT_INVALID',
        'Cannot read the upload: the form holds no file. Nothing was kept. Add one file.',
      ),
    )
  }
  const about = readShape(uploadFields, fields, 'the form')
  if (!about.ok) {
    return err(
      refusal(
        'INPUT_INVALID',
        `Cannot read the fields beside the file: ${about.error.join('; ')}. Nothing was kept. Correct them and send it again.`,
      ),
    )
  }
  return ok({
    title: about.value.title ?? null,
    publishedAt: about.value.publishedAt ?? null,
    bytes: new Uint8Array(await file.arrayBuffer()),
    origin: { kind: 'file', name: file.name },
    hints: { name: file.name, contentType: file.type },
  })
}
