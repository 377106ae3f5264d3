import { getUser } from '#accounts/index.ts'
import { ok } from '#base/result.ts'
import { canKeepRows, getDestruction, startSampleRun, viewReasons } from '#exposure/index.ts'
import type { Routes } from './route.ts'

/** What the console needs besides the runs themselves. */
export const exposureConsole: Pick<
  Routes,
  'startSampleExposure' | 'getDestruction' | 'getExposureKeeping' | 'listExposureReasons'
> = {
  startSampleExposure: ({ ctx, who, body }) => startSampleRun(ctx, who.actor, body),

  getExposureKeeping: async ({ ctx }) => ok({ canKeep: await canKeepRows(ctx.config) }),

  getDestruction: async ({ ctx, params }) => {
    const found = await getDestruction(ctx, params.id)
    if (found === null) return ok({ certificate: null })
    const user = await getUser(ctx, found.destroyedBy)
    return ok({ certificate: { ...found, destroyedByName: user.ok ? user.value.name : null } })
  },

  listExposureReasons: async ({ ctx, params }) => {
    const reasons = await viewReasons(ctx, params.id)
    return reasons.ok ? ok({ reasons: reasons.value }) : reasons
  },
}
