import type { Context } from '#store/context.ts'
import { inSnapshot, maybeRow, rows } from '#store/db.ts'
import { countUnopened, listUnopened as selectUnopened, type UnopenedRow } from '../queries.ts'

const most = 200
/** Enough to tell one document from another. */
const openingCharacters = 300

/** Documents in which no report of a breach was found and that no case holds: the latest 200, and how many there are. */
export const listUnopened = (
  ctx: Pick<Context, 'db'>,
): Promise<{ readonly documents: readonly UnopenedRow[]; readonly total: number }> =>
  inSnapshot(ctx.db, async (tx) => ({
    documents: await rows(tx, selectUnopened({ most, opening: openingCharacters })),
    total: (await maybeRow(tx, countUnopened()))?.total ?? 0,
  }))
