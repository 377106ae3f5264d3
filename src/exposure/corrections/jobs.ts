import { z } from 'zod'
import { ok } from '#base/result.ts'
import { onBehalfOf } from '#store/context.ts'
import { defineJob } from '#store/define-job.ts'
import { restateRun } from './restate-run.ts'

/** Updates the case of a run with the corrected counts. Does nothing where a later correction follows. */
export const exposureRestateJob = defineJob({
  name: 'exposure-restate',
  payload: z.object({ runId: z.string(), by: z.string(), revision: z.number() }),
  retry: { limit: 2, delaySeconds: 5 },
  run: async (ctx, { runId, by, revision }) => {
    const told = await restateRun(ctx, onBehalfOf(by), { runId, revision })
    return told.ok ? ok({ ...told.value }) : told
  },
})
