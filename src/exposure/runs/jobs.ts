import { z } from 'zod'
import { ok } from '#base/result.ts'
import { onBehalfOf } from '#store/context.ts'
import { defineJob } from '#store/define-job.ts'
import { performRun } from './perform-run.ts'

/** Does a run. Its payload holds ids only; a second attempt starts from the beginning and gives the same result. */
export const exposureRunJob = defineJob({
  name: 'exposure-run',
  payload: z.object({ runId: z.string(), by: z.string() }),
  retry: { limit: 2, delaySeconds: 5 },
  takes: 'hours',
  run: async (ctx, { runId, by }, { progress, signal }) => {
    const done = await performRun(ctx, onBehalfOf(by), { runId, signal, onProgress: progress })
    return done.ok ? ok({ ...done.value }) : done
  },
})
