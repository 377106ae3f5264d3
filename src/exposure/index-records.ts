import type { Config } from '#base/config.ts'
import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import { takeInventory } from './inventory/take-inventory.ts'
import { readLeak } from './reading/read-leak.ts'
import type { LeakFile } from './reading/types.ts'
import { inPassingStore } from './run-once.ts'
import { prepareIndex } from './verdict/prepare-index.ts'
import type { RecordIndex } from './verdict/types.ts'

/**
 * Makes an index of your own records from files of any format, so that later leaks can be compared with it without
 * keeping the records themselves.
 */
export const indexRecords = (
  config: Config,
  id: string,
  files: readonly LeakFile[],
  to: { readonly path: string; readonly key: Uint8Array },
  signal: AbortSignal,
): Promise<Result<RecordIndex, Refusal>> =>
  inPassingStore(config, id, signal, async ({ engine }) => {
    const bulk = { engine, signal }
    const reading = await readLeak(bulk, files)
    if (!reading.ok) return reading
    const { tables } = reading.value
    return prepareIndex(bulk, { tables, findings: await takeInventory(bulk, tables) }, to)
  })
