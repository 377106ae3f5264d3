import { z } from 'zod'
import { getUser } from '#accounts/index.ts'
import { ok } from '#base/result.ts'
import { findReasonOf, masterKey, startSampleRun, viewReasons } from '#exposure/index.ts'
import { findAuditEntry } from '#store/audit.ts'
import type { Routes } from './route.ts'

/** What `exposure.destroyed` holds as its detail. */
const destroyedDetail = z.object({
  keySha256: z.string().nullable(),
  files: z.number(),
  bytes: z.number(),
  reasonSha256: z.string().optional(),
  /** In entries of earlier versions, which held the words themselves. */
  reason: z.string().nullable().default(null),
})

/** What the console asks beside the runs themselves. */
export const exposureConsole: Pick<
  Routes,
  'startSampleExposure' | 'getDestruction' | 'getExposureKeeping' | 'listExposureReasons'
> = {
  startSampleExposure: ({ ctx, who, body }) => startSampleRun(ctx, who.actor, body),

  getExposureKeeping: async ({ ctx }) => {
    const master = await masterKey(ctx.config)
    return ok({ canKeep: master.ok && master.value !== null })
  },

  getDestruction: async ({ ctx, params }) => {
    const entry = await findAuditEntry(ctx.db, {
      action: 'exposure.destroyed',
      subject: params.id,
    })
    if (entry === undefined) return ok({ certificate: null })
    const { reasonSha256, reason, ...destroyed } = destroyedDetail.parse(JSON.parse(entry.detail))
    const kept = reasonSha256 === undefined ? undefined : await findReasonOf(ctx, reasonSha256)
    const user = await getUser(ctx, entry.actor)
    return ok({
      certificate: {
        ...destroyed,
        reason: kept ?? reason,
        destroyedAt: entry.at,
        destroyedBy: entry.actor,
        destroyedByName: user.ok ? user.value.name : null,
        auditEntry: entry.sequence,
        auditHash: entry.hash,
      },
    })
  },

  listExposureReasons: async ({ ctx, params }) => {
    const reasons = await viewReasons(ctx, params.id)
    return reasons.ok ? ok({ reasons: reasons.value }) : reasons
  },
}
