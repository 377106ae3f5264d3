import { refusal, type Refusal } from './errors.ts'
import { err, ok, type Result } from './result.ts'

/** Where a list goes on, as a page gives it out: opaque, so that the order of a list stays its own affair. */
export const writeCursor = (...place: readonly string[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/**
 * The place that a cursor names, one part for each pattern; null without a cursor, for the beginning.
 * INPUT_INVALID for one that no page of this list gave out.
 */
export function readCursor(
  cursor: string | undefined,
  ...patterns: readonly RegExp[]
): Result<readonly string[] | null, Refusal> {
  if (cursor === undefined) return ok(null)
  const place = parse(Buffer.from(cursor, 'base64url').toString())
  return place?.length === patterns.length && patterns.every((part, i) => part.test(place[i] ?? ''))
    ? ok(place)
    : err(
        refusal(
          'INPUT_INVALID',
          'Cannot go on with this list: the cursor is none that was given out. Load the list from the start.',
        ),
      )
}

function parse(text: string): readonly string[] | null {
  try {
    const place: unknown = JSON.parse(text)
    return Array.isArray(place) && place.every((part) => typeof part === 'string') ? place : null
  } catch {
    return null
  }
}
