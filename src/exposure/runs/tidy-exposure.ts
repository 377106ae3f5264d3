import { timestamp } from '#base/clock.ts'
import { rows } from '#store/db.ts'
import type { Context } from '#store/context.ts'
import { sweepStores } from '../working-store/open-store.ts'
import { destroyExpired, removeOrphans } from './destroy-run.ts'
import { listForgottenUploads } from './queries.ts'
import { removeUpload, sweepUploads } from './uploads.ts'

/** An upload that no run has taken in this time was given up. */
const uploadHours = 24

/**
 * Removes what must go without anybody asking: stores of processes that died, kept stores whose retention date has
 * come (with a certificate), and uploads that were never read. Safe while runs are at work, and to run twice at
 * once.
 */
export async function tidyExposure(ctx: Context): Promise<void> {
  await sweepStores(ctx.config)
  await destroyExpired(ctx)
  await removeOrphans(ctx)
  const before = ctx.clock.now().subtract({ hours: uploadHours })
  const at = timestamp(before)
  for (const { id } of await rows(ctx.db, listForgottenUploads({ at }))) await removeUpload(ctx, id)
  await sweepUploads(ctx, before)
}
