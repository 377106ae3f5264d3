import type { z } from 'zod'
import { err, ok, type Result } from './result.ts'
import { sayExpected, sayFault } from './say-fault.ts'

/**
 * What came from outside, in the shape of a schema; or each fault of it in words, ten at most and then how many more.
 * The faults name places, kinds and sizes, never a value. `whole` is what a person calls what was given.
 */
export function readShape<S extends z.ZodType>(
  schema: S,
  given: unknown,
  whole: string,
): Result<z.output<S>, readonly string[]> {
  const read = schema.safeParse(given, { error: sayExpected, reportInput: true })
  if (read.success) return ok(read.data)
  const { issues } = read.error
  const faults = issues.slice(0, 10).map((issue) => sayFault(issue, whole))
  return err(issues.length > 10 ? [...faults, `and ${issues.length - 10} more`] : faults)
}
