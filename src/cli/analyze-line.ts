import { z } from 'zod'
import { analyzeReport, type Report } from '#analysis/index.ts'
import type { ErrorCode } from '#base/errors.ts'
import { sha256 } from '#base/ids.ts'
import { mendEncoding } from '#base/mend-encoding.ts'
import { readShape } from '#base/read-shape.ts'
import type { Seat } from '#base/seats.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  url: z.string().nullish(),
  siteName: z.string().nullish(),
})

/** The outcome of one line of a batch. */
type LineOutcome =
  | (Report & { readonly id: string | number })
  | {
      /** The line's `id`; null where that could not be read. */
      readonly id: unknown
      readonly error: { readonly code: ErrorCode; readonly message: string }
    }

/** The report on one line of a batch, `{"id", "text", "publishedAt"?}`, or what is wrong with the line. */
export function analyzeLine(
  line: string,
  number: number,
  options: { readonly seat: Seat; readonly withText: boolean },
): LineOutcome {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    return faultOf(null, `Line ${number} is not JSON; expected {"id", "text", "publishedAt"?}.`)
  }
  const read = readShape(lineSchema, raw, 'the line')
  if (!read.ok) {
    const given = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null
    return faultOf(given, `Line ${number} has faults in ${read.error.join('; ')}.`)
  }
  const { id, title, publishedAt, url, siteName } = read.value
  const text = mendEncoding(read.value.text)
  const report = analyzeReport(
    {
      text,
      title: title === null || title === undefined ? null : mendEncoding(title),
      publishedAt: publishedAt ?? null,
      url: url ?? null,
      siteName: siteName ?? null,
      // Of the text as it was given, which its owner can compare.
      sha256: sha256(read.value.text),
    },
    options,
  )
  return { id, ...report }
}

const faultOf = (id: unknown, message: string) =>
  ({ id, error: { code: 'INPUT_INVALID', message } }) as const
