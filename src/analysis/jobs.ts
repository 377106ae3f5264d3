import { z } from 'zod'
import { brand, type DocumentId } from '#base/brand.ts'
import { ok } from '#base/result.ts'
import { addPage } from '#intake/index.ts'
import { onBehalfOf } from '#store/context.ts'
import { defineJob } from '#store/define-job.ts'
import { importReport } from './import-report.ts'

/** Whoever asked for it, so that history and audit log name a person and not the queue. */
const asked = { by: z.string() }

/** Reads a kept document into a case. */
export const importReportJob = defineJob({
  name: 'import-report',
  payload: z.object({ documentId: z.string(), ...asked }),
  retry: { limit: 3, delaySeconds: 2 },
  run: async (ctx, { documentId, by }, { progress, signal }) => {
    const actor = onBehalfOf(by)
    const imported = await importReport(
      ctx,
      actor,
      { documentId: brand<DocumentId>(documentId) },
      { onProgress: progress, signal },
    )
    return imported.ok ? ok({ ...imported.value }) : imported
  },
})

/** Fetches a page, keeps it and reads it into a case. */
export const importPageJob = defineJob({
  name: 'import-page',
  payload: z.object({ url: z.string(), ...asked }),
  retry: { limit: 1, delaySeconds: 5 },
  run: async (ctx, { url, by }, { progress, signal }) => {
    const actor = onBehalfOf(by)
    progress({ step: 'fetching', done: 0 })
    const added = await addPage(ctx, actor, { url, signal })
    if (!added.ok) return added
    const { id } = added.value.document
    const imported = await importReport(
      ctx,
      actor,
      { documentId: id },
      { onProgress: progress, signal },
    )
    return imported.ok ? ok({ ...imported.value, duplicate: added.value.duplicate }) : imported
  },
})
