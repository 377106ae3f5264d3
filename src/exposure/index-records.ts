import type { Config } from '#base/config.ts'
import type { Refusal } from '#base/errors.ts'
import type { Result } from '#base/result.ts'
import { takeInventory } from './inventory/take-inventory.ts'
import { readLeak } from './reading/read-leak.ts'
import type { LeakFile } from './reading/types.ts'
import { inPassingStore, type Pass } from './run-once.ts'
import { prepareIndex } from './verdict/prepare-index.ts'
import type { RecordIndex } from './verdict/types.ts'

/**
 * Makes an index of your own records from files of any format, so that later leaks can be compared with it without
 * keeping the records themselves.
 */
export const indexRecords = (
  config: Config,
  files: readonly LeakFile[],
  { to, ...pass }: Pass & { readonly to: { readonly path: string; readonly key: Uint8Array } },
): Promise<Result<RecordIndex, Refusal>> =>
  inPassingStore(config, pass, async ({ engine }) => {
    const bulk = { engine, signal: pass.signal }
    const reading = await readLeak(bulk, files)
    if (!reading.ok) return reading
    const { tables, counts } = reading.value
    return prepareIndex(bulk, { tables, findings: await takeInventory(bulk, tables, counts) }, to)
  })
