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
 * The duties of a case, each with what was done about it in cases merged into it. One that the merged
 * facts do not ask for any more stays in sight, as it stood there. Pure.
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
