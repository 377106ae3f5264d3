import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Context } from '#store/context.ts'
import { inSnapshot, maybeRow, rows } from '#store/db.ts'
import { cutPage, readPlace } from './pages.ts'
import { countUnopened, listUnopenedPage, type UnopenedRow } from './queries.ts'

/** Enough to tell one document from another. */
const openingCharacters = 300

export interface UnopenedPage {
  readonly documents: readonly Omit<UnopenedRow, 'cursorAt'>[]
  readonly nextCursor: string | null
  /** On all pages. */
  readonly total: number
}

/** A page of the documents in which no report of a breach was found and that no case holds, the latest first. */
export async function listUnopened(
  ctx: Pick<Context, 'db'>,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Result<UnopenedPage, Refusal>> {
  const place = readPlace(cursor)
  if (!place.ok) return place
  return inSnapshot(ctx.db, async (tx) => {
    const found = await rows(
      tx,
      listUnopenedPage({ ...place.value, opening: openingCharacters, limit: limit + 1 }),
    )
    const { page, nextCursor } = cutPage(found, limit)
    return ok({
      documents: page.map(({ cursorAt: _cursorAt, ...document }) => document),
      nextCursor,
      total: (await maybeRow(tx, countUnopened()))?.total ?? 0,
    })
  })
}
