import { analyzeReport, importPageJob, importReportJob } from '#analysis/index.ts'
import { refusal, type Refusal } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { err, ok, type Result } from '#base/result.ts'
import { addDocument, listSamples, readSample, type Hints, type Origin } from '#intake/index.ts'
import { inTransaction } from '#store/db.ts'
import { uploadFields, type Accepted } from './contract.ts'
import type { Call, Routes } from './route.ts'

/** Reports in: pasted, uploaded, by address, or one of the samples. */
export const reports: Pick<Routes, 'addReport' | 'analyzeText' | 'listSamples' | 'addSample'> = {
  addReport: async (call) => {
    const { body, http } = call
    if (body !== undefined) {
      return body.url === undefined
        ? take(call, {
            bytes: Buffer.from(body.text ?? ''),
            origin: { kind: 'paste' },
            hints: { contentType: 'text/plain' },
            title: body.title ?? null,
            publishedAt: body.publishedAt ?? null,
          })
        : fetchPage(call, body.url)
    }
    const upload = await readUpload(http.req.raw)
    return upload.ok ? take(call, upload.value) : upload
  },

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
        { seat: ctx.config.profile.seat, withText: false },
      ),
    )
  },

  listSamples: async () => ok({ samples: await listSamples() }),

  addSample: async (call) => {
    const sample = await readSample(call.body.id)
    if (!sample.ok) return sample
    const { bytes, name } = sample.value
    return take(call, { bytes, origin: { kind: 'file', name }, hints: { name } })
  },
}

interface Intake {
  readonly bytes: Uint8Array
  readonly origin: Origin
  readonly hints: Hints
  readonly title?: string | null
  readonly publishedAt?: string | null
}

/** Keeps the document, then queues its reading. The document stays if the reading fails. */
async function take(
  { ctx, who }: Pick<Call<'addReport'>, 'ctx' | 'who'>,
  intake: Intake,
): Promise<Result<Accepted, Refusal>> {
  const added = await addDocument(ctx, who.actor, intake)
  if (!added.ok) return added
  const { document, duplicate } = added.value
  const payload = { documentId: document.id, by: who.actor.id }
  const jobId = await inTransaction(ctx.db, (tx) => ctx.jobs.add(tx, importReportJob, payload))
  return ok({ jobId, documentId: document.id, duplicate })
}

async function fetchPage(
  { ctx, who }: Pick<Call<'addReport'>, 'ctx' | 'who'>,
  url: string,
): Promise<Result<Accepted, Refusal>> {
  const payload = { url, by: who.actor.id }
  const jobId = await inTransaction(ctx.db, (tx) => ctx.jobs.add(tx, importPageJob, payload))
  return ok({ jobId, documentId: null, duplicate: false })
}

/** A file of a multipart form, or the raw body under its content type. */
async function readUpload(request: Request): Promise<Result<Intake, Refusal>> {
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
  const about = uploadFields.safeParse(fields)
  if (!about.success) {
    return err(
      refusal(
        'INPUT_INVALID',
        'Cannot read the upload: beside the file the form may hold `title`, up to 500 characters, and `publishedAt`, ' +
          'a day as YYYY-MM-DD or a time as ISO 8601. Nothing was kept. Correct them and send it again.',
      ),
    )
  }
  return ok({
    title: about.data.title ?? null,
    publishedAt: about.data.publishedAt ?? null,
    bytes: new Uint8Array(await file.arrayBuffer()),
    origin: { kind: 'file', name: file.name },
    hints: { name: file.name, contentType: file.type },
  })
}
