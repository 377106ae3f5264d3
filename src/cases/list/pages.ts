import { readCursor, writeCursor } from '#base/cursor.ts'
import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Place } from './queries.ts'

/** Where a page of a list by time begins. INPUT_INVALID for a cursor that no page of such a list gave out. */
export function readPlace(cursor: string | undefined): Result<Place, Refusal> {
  // Microseconds since 1970 and the id of the last row of the page before.
  const read = readCursor(cursor, /^\d{1,16}$/, /^[\w-]{1,100}$/)
  if (!read.ok) return read
  const [afterAt = null, afterId = null] = read.value ?? []
  return ok({ afterAt, afterId })
}

/** The page of rows that were asked for with one more, and where the next one begins; null where there is none. */
export function cutPage<Row extends { readonly id: string; readonly cursorAt: string }>(
  found: readonly Row[],
  limit: number,
): { readonly page: readonly Row[]; readonly nextCursor: string | null } {
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    page,
    nextCursor:
      found.length > limit && last !== undefined ? writeCursor(last.cursorAt, last.id) : null,
  }
}
