import { refusal, type Refusal } from './errors.ts'
import { err, ok, type Result } from './result.ts'

/** Where the next page of a list begins: opaque, so that only the list itself knows its order. */
export const writeCursor = (...place: readonly string[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/**
 * The place that a cursor names, checked part by part against the patterns; null without a cursor, meaning the
 * beginning. INPUT_INVALID for a cursor that no page of this list gave out.
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
          'Cannot continue this list: the cursor did not come from a page of it. Load the list from the start.',
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
