import type { Config } from '#base/config.ts'
import { BreakwaterError, refusal, type Refusal } from '#base/errors.ts'
import { isInterrupted } from '#base/interrupted.ts'
import { silent, type OnProgress } from '#base/progress.ts'
import { err, type Result } from '#base/result.ts'
import { runExposure, type ExposureRequest } from './run-exposure.ts'
import type { ExposureSummary } from './summarise-exposure.ts'
import { newKey } from './working-store/keys.ts'
import {
  createStore,
  discardStore,
  sweepStores,
  type WorkingStore,
} from './working-store/open-store.ts'

/** Does a run that keeps nothing but the lists it is asked for. */
export const runOnce = (
  config: Config,
  request: ExposureRequest,
  { onProgress = silent, ...pass }: Pass & { readonly onProgress?: OnProgress },
): Promise<Result<ExposureSummary, Refusal>> =>
  inPassingStore(config, pass, (store) =>
    runExposure(store, request, { signal: pass.signal, onProgress }),
  )

/** Work in a store that is removed at its end. */
export interface Pass {
  /** What the store is called. */
  readonly id: string
  readonly signal: AbortSignal
}

/**
 * Works in a store whose key exists only in memory and which is removed at the end, whatever happens; the next run
 * removes what a killed process left.
 */
export async function inPassingStore<T>(
  config: Config,
  { id, signal }: Pass,
  work: (store: WorkingStore) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  await sweepStores(config)
  let store: WorkingStore | undefined
  try {
    store = await createStore(config, id, newKey())
    return await work(store)
  } catch (error) {
    return err(asRefusal(error, signal))
  } finally {
    if (store !== undefined) await discardStore(store)
  }
}

/**
 * Turns lost resources and a request to stop into refusals. Anything else is a defect, or interrupted work that
 * will be done again, and is rethrown.
 */
export function asRefusal(error: unknown, signal: AbortSignal): Refusal {
  if (isInterrupted(signal)) throw error
  if (signal.aborted) {
    return refusal('CANCELLED', 'Stopped as asked. Nothing was kept of this run.')
  }
  if (error instanceof BreakwaterError) return refusal(error.code, error.message)
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    return refusal(
      'DISK_FULL',
      'The disk has no room left. Nothing half-written was kept. Free space and run again.',
    )
  }
  throw error
}
