import { readCursor, writeCursor } from '#base/cursor.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Context } from '#store/context.ts'
import { inSnapshot, maybeRow, rows } from '#store/db.ts'
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
  // Microseconds since 1970 and the id of the last document of the page before.
  const read = readCursor(cursor, /^\d{1,16}$/, /^[\w-]{1,100}$/)
  if (!read.ok) return read
  const [afterAt = null, afterId = null] = read.value ?? []
  return inSnapshot(ctx.db, async (tx) => {
    const found = await rows(
      tx,
      listUnopenedPage({ afterAt, afterId, opening: openingCharacters, limit: limit + 1 }),
    )
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return ok({
      documents: page.map(({ cursorAt: _cursorAt, ...document }) => document),
      nextCursor:
        found.length > limit && last !== undefined ? writeCursor(last.cursorAt, last.id) : null,
      total: (await maybeRow(tx, countUnopened()))?.total ?? 0,
    })
  })
}
