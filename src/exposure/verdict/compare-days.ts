import { toShare } from './measures.ts'
import { learnTimeForm, readMoment, type TimeForm } from './read-days.ts'
import type { Share } from './types.ts'

/** The creation time of each row of the leak, as written. */
export type CreatedByRow = ReadonlyMap<number, string | null>

/** Rows with the same day as their record, and how many would have it by chance. */
export interface SameDay {
  readonly found: Share
  readonly chance: Share
}

/** Two systems' clocks may put the same moment on adjacent days. */
const mostApart = 1

/**
 * Whether rows that match a record of ours were created on the same day. A person whom another organisation
 * has as well has the same address, number and name there, but another day.
 */
export function compareDays(
  ourRows: readonly { readonly row: number; readonly day: string | null }[],
  createdByRow: CreatedByRow,
): SameDay | null {
  const written = ourRows.flatMap(({ row, day }) => {
    const created = createdByRow.get(row) ?? null
    return created === null || day === null ? [] : [{ created, day }]
  })
  const theirs = learnTimeForm(written.map(({ created }) => created))
  const ours = learnTimeForm(written.map(({ day }) => day))
  if (theirs === null || ours === null) return null
  const days = written.flatMap(({ created, day }) => {
    const [a, b] = [dayOf(created, theirs), dayOf(day, ours)]
    return a === null || b === null ? [] : [{ theirs: a, ours: b }]
  })
  const share = (step: number): Share =>
    toShare(
      days.filter((one, i) => {
        const other = days[(i + step) % days.length]
        return other !== undefined && Math.abs(one.theirs - other.ours) <= mostApart
      }).length,
      days.length,
    )
  return days.length === 0 ? null : { found: share(0), chance: share(1) }
}

const dayOf = (value: string, form: TimeForm): number | null => readMoment(value, form)?.day ?? null
