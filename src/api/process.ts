import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { verifyAudit } from '#store/audit.ts'
import { probe, rows } from '#store/db.ts'
import { listRecentAudit } from '#store/queries.ts'
import type { Routes } from './route.ts'
import { version } from './version.ts'

/** Whether the program works, and what was done with it. */
export const process: Pick<Routes, 'isAlive' | 'getHealth' | 'listAudit' | 'verifyAudit'> = {
  isAlive: () => Promise.resolve(ok({ status: 'ok', version })),

  getHealth: async ({ ctx }) => {
    try {
      await probe(ctx.db)
      return ok({ status: 'ok', version })
    } catch (error) {
      ctx.log.error({ err: error }, 'database does not answer')
      return err(
        refusal('STORE_UNAVAILABLE', 'The database does not answer. Requests fail until it does.'),
      )
    }
  },

  listAudit: async ({ ctx, query }) => {
    const page = { before: query.before ?? null, limit: query.limit }
    const found = await rows(ctx.db, listRecentAudit(page))
    const entries = found.map(({ sequence, at, actor, action, subject, detail, hash }) => ({
      sequence,
      at,
      actor,
      action,
      subject,
      detail,
      hash,
    }))
    const last = found.length === query.limit ? found.at(-1) : undefined
    return ok({ entries, nextBefore: last?.sequence ?? null })
  },

  verifyAudit: ({ ctx }) => verifyAudit(ctx.db),
}
