import type { Bulk } from '../../types.ts'
import { listMerged, listParts } from './queries.ts'

/** The merge that somebody was split from, or null. Call `applyCorrections` first. */
export async function findMerged({ engine }: Bulk, person: string): Promise<string | null> {
  const [found] = await engine.rows<{ person: string }>(listMerged(person))
  return found?.person ?? null
}

/** The people that a merge was split into. Call `applyCorrections` first. */
export const findParts = async ({ engine }: Bulk, merged: string): Promise<readonly string[]> =>
  (await engine.rows<{ person: string }>(listParts(merged))).map(({ person }) => person)
