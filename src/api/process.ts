import { refusal } from '#base/errors.ts'
import { err, ok } from '#base/result.ts'
import { listAuditPage, verifyAudit } from '#store/audit.ts'
import { probe } from '#store/db.ts'
import type { Routes } from './route.ts'
import { version } from './version.ts'

/** The health of the program, and its audit log. */
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
    const page = await listAuditPage(ctx.db, query)
    if (!page.ok) return page
    const entries = page.value.entries.map(({ previousHash: _previous, ...entry }) => entry)
    return ok({ ...page.value, entries })
  },

  verifyAudit: ({ ctx }) => verifyAudit(ctx.db),
}
