import type { DutyRow } from './queries.ts'

/** What was done about a duty in a case that was merged into this one. */
export interface DoneBeforeMerge {
  readonly caseId: string
  readonly state: DutyRow['state']
  readonly because: string | null
  readonly changedAt: string
  readonly changedBy: string
}

/**
 * The duties of a case, each with what was done about it in cases merged into it. A duty that no longer follows
 * from the joined facts stays visible as it was in its own case. Pure.
 */
export function withMerged(
  own: readonly DutyRow[],
  merged: readonly DutyRow[],
): readonly { readonly row: DutyRow; readonly merged: readonly DoneBeforeMerge[] }[] {
  const keys = new Set(own.map(({ key }) => key))
  const strays = new Map(
    merged.filter(({ key }) => !keys.has(key)).map((row) => [row.key, row] as const),
  )
  const doneByKey = Map.groupBy(merged, ({ key }) => key)
  return [...own, ...strays.values()].map((row) => ({
    row,
    merged: (doneByKey.get(row.key) ?? []).map(
      ({ caseId, state, because, changedAt, changedBy }) => ({
        caseId,
        state,
        because,
        changedAt,
        changedBy,
      }),
    ),
  }))
}
